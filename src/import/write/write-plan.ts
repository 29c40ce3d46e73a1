import { Document, type Node, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import type { KeyLanguage } from '../../plan/language/keys/key-names.ts'
import { withVietnameseKeys } from '../../plan/language/translation/vietnamese-keys.ts'
import { type Draft, isMap as isDraftMap, Noted } from '../recognize/draft.ts'

const WIDTH = 118
/** Lists of short words stand on one line. */
const SHORT_LIST = 70

/** A plan as a person would write it in YAML. */
export function writePlan(plan: Draft, keys: KeyLanguage, title: string): string {
  const document = new Document()
  document.contents = nodeOf(plan) as never
  const text = document.toString({
    lineWidth: WIDTH,
    minContentWidth: 20,
    flowCollectionPadding: false,
    blockQuote: 'literal',
  })
  const spaced = text.replace(
    /\n(?=(?:issuer|issued|marks|agencies|decision|plan|appendices|footnotes):)/g,
    '\n\n',
  )
  const whole = `# ${title}\n${spaced}`
  return keys === 'vi' ? withVietnameseKeys(whole) : whole
}

function nodeOf(draft: Draft): Node {
  if (draft instanceof Noted) {
    const node = nodeOf(draft.value)
    node.commentBefore = ` ${draft.comment}`
    return node
  }
  if (Array.isArray(draft)) return listOf(draft)
  if (isDraftMap(draft)) {
    const map = new YAMLMap()
    for (const [key, value] of Object.entries(draft))
      if (value !== undefined) map.add({ key: new Scalar(key), value: nodeOf(value) })
    return map
  }
  return new Scalar(draft)
}

function listOf(items: readonly Draft[]): Node {
  const list = new YAMLSeq()
  for (const item of items) list.add(nodeOf(item))
  const length = items.reduce((sum: number, item) => sum + String(item).length + 2, 0)
  if (items.every(isShort) && length <= SHORT_LIST) list.flow = true
  return list
}

/** A few words that are no sentence. */
function isShort(item: Draft): boolean {
  if (typeof item === 'number') return true
  return typeof item === 'string' && item.length < 25 && !(/\s/.test(item) && /[.;:,]$/.test(item))
}
