import type { TextRange } from '../base/text-range.ts'
import { CELL_KEYS, COLUMN_KINDS, type ColumnKindName } from '../plan/model/columns/index.ts'
import type { PlanTree, TreeNode } from './plan-tree.ts'

/** The groups in which an author declares codes that other places call. */
export const CODE_GROUPS = ['agencies', 'signers', 'recipientLists', 'footnotes'] as const
export type CodeGroup = (typeof CODE_GROUPS)[number]

/** A code where it is declared or called. */
export interface CodePlace {
  readonly group: CodeGroup
  readonly code: string
  readonly file: string
  /** The code alone, without quotes and what marks a footnote. */
  readonly range: TextRange
  readonly isDeclaration: boolean
  /** What is declared; absent where it is called. */
  readonly node?: TreeNode
}

/** Every code of files read together, where it is declared and called. */
export function codePlaces(trees: readonly PlanTree[]): readonly CodePlace[] {
  const declared = trees.flatMap(declarationsOf)
  const columns = agencyColumns(trees)
  return [...declared, ...trees.flatMap(tree => callsOf(tree, columns))]
}

/** The code at an offset of a file. */
export function codeAt(places: readonly CodePlace[], file: string, offset: number): CodePlace | undefined {
  return places.find(one => one.file === file && one.range[0] <= offset && offset <= one.range[1])
}

/** Which codes a value at a path may call; undefined where it calls none. */
export function groupCalledAt(path: TreeNode['path'], columns: ReadonlySet<string>): CodeGroup | undefined {
  const keys = path.filter(step => typeof step === 'string')
  const last = keys.at(-1)
  if (last === 'signature') return 'signers'
  if (last === 'list' && keys.at(-2) === 'recipients') return 'recipientLists'
  if (last === undefined || !keys.includes('rows')) return undefined
  const isCell = keys.at(-2) === 'cells' ? columns.has(last) : AGENCY_CELLS.has(last)
  return isCell ? 'agencies' : undefined
}

const AGENCY_CELLS: ReadonlySet<string> = new Set(
  CELL_KEYS.filter(({ kind }) => COLUMN_KINDS[kind].cell === 'agencies').map(({ kind }) => kind),
)

/** The ids of free columns that hold agencies. */
export function agencyColumns(trees: readonly PlanTree[]): ReadonlySet<string> {
  const ids = trees.flatMap(({ nodes }) =>
    nodes.flatMap(({ path, isMap, children }) => {
      if (!isMap || !path.includes('columns')) return []
      const said = (key: string) => children.find(child => child.path.at(-1) === key)
      const kind = said('kind')
      const word = kind?.field.wordWritten(kind.text ?? '') ?? kind?.text ?? ''
      return isAgencyKind(word) ? [said('id')?.text ?? ''] : []
    }),
  )
  return new Set(ids)
}

function isAgencyKind(word: string): boolean {
  const kinds: Readonly<Record<string, (typeof COLUMN_KINDS)[ColumnKindName]>> = COLUMN_KINDS
  return Object.hasOwn(kinds, word) && kinds[word]?.cell === 'agencies'
}

function declarationsOf({ file, text, nodes }: PlanTree): readonly CodePlace[] {
  return nodes.flatMap(node => {
    const { path, key } = node
    const group = CODE_GROUPS.find(one => one === path[0])
    if (path.length !== 2 || !group || !key) return []
    return [{ group, code: key.name, file, range: unquoted(key.range, text), isDeclaration: true, node }]
  })
}

function callsOf(tree: PlanTree, columns: ReadonlySet<string>): readonly CodePlace[] {
  const { file, text } = tree
  return tree.nodes.flatMap(({ path, text: says, value }) => {
    if (says === undefined) return []
    const group = groupCalledAt(path, columns)
    const call = { file, isDeclaration: false }
    const whole = group ? [{ ...call, group, code: says, range: unquoted(value, text) }] : []
    const marks = says.includes('[^') ? marksIn(text, value) : []
    return [...whole, ...marks.map(mark => ({ ...call, ...mark, group: 'footnotes' as const }))]
  })
}

function marksIn(text: string, [start, end]: TextRange) {
  return [...text.slice(start, end).matchAll(/(?<!\\)\[\^([^\s\]^[]{1,80})\]/g)].map(
    ({ index, 1: code = '' }) => {
      const from = start + index + 2
      const range: TextRange = [from, from + code.length]
      return { code, range }
    },
  )
}

function unquoted([start, end]: TextRange, text: string): TextRange {
  const isQuoted = /^(["']).*\1$/s.test(text.slice(start, end)) && end - start > 1
  return isQuoted ? [start + 1, end - 1] : [start, end]
}
