import type { Localized } from '../base/diagnostic.ts'
import type { TextRange } from '../base/text-range.ts'
import { exampleText } from '../plan/language/schema/example-text.ts'
import { codeAt, codePlaces } from './codes.ts'
import { declaredText } from './declared-text.ts'
import { isOnKey, nodeAt, type PlanTree } from './plan-tree.ts'

/** What is known of the key or code under a cursor. */
export interface Hover {
  readonly range: TextRange
  readonly title: string
  /** Plain text, in Vietnamese as the language explains itself. */
  readonly meaning: string
  readonly example?: string
  /** What it is when it is a code. */
  readonly kind?: Localized
}

export function hoverAt(trees: readonly PlanTree[], offset: number): Hover | undefined {
  const [tree] = trees
  if (!tree) return undefined
  const places = codePlaces(trees)
  const code = codeAt(places, tree.file, offset)
  const declared =
    code && places.find(one => one.isDeclaration && one.group === code.group && one.code === code.code)
  if (code && declared)
    return {
      range: code.range,
      title: code.code,
      meaning: declaredText(declared.node),
      kind: KINDS[code.group],
    }
  const node = nodeAt(tree, offset)
  if (!node?.key || !isOnKey(node, offset)) return undefined
  const { description, example } = node.field
  if (description === undefined) return undefined
  return {
    range: node.key.range,
    title: node.key.name,
    meaning: `${description}.`,
    ...(example !== undefined && { example: exampleText(example, node.field) }),
  }
}

const KINDS = {
  agencies: { vi: 'Cơ quan', en: 'Agency' },
  signers: { vi: 'Người ký', en: 'Signatory' },
  recipientLists: { vi: 'Danh sách nơi nhận', en: 'List of recipients' },
  footnotes: { vi: 'Chú thích', en: 'Footnote' },
} as const
