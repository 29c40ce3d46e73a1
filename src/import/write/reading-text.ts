import { isMap, isPair, isScalar, isSeq, parseDocument, Scalar } from 'yaml'
import type { Localized } from '../../base/diagnostic.ts'
import type { Field } from '../../plan/language/keys/grammar.ts'
import { planField } from '../../plan/language/schema/field.ts'
import { placeName, type Step } from './place-names.ts'

/**
 * What an imported plan says, a text a line, for people who know the Word file and not the plan: findings are shown in
 * it, with names of places instead of lines.
 */
export interface ReadingText {
  readonly text: string
  /** Where each line stands in the file. */
  readonly places: readonly Localized[]
  /** A range of the plan, in UTF-16 offsets, as a range of this text; a key is what stands under it. */
  range(start: number, end: number): readonly [start: number, end: number]
}

/** A text of the plan, the offset in the plan of each of its characters, and where it ends there. */
interface Line {
  readonly text: string
  readonly offsets: readonly number[]
  end: number
  readonly place: Localized
}

/** Takes the texts out of a plan that import wrote. */
export function readingText(plan: string): ReadingText {
  const walk = new Walk(plan)
  walk.read(parseDocument(plan, { logLevel: 'silent' }).contents, planField(), [])
  const { lines } = walk
  const starts: number[] = []
  let text = ''
  for (const line of lines) {
    starts.push(text.length)
    text += `${line.text}\n`
  }
  return {
    text,
    places: lines.map(({ place }) => place),
    range: (from, to) => rangeIn(lines, starts, from, to),
  }
}

function rangeIn(
  lines: readonly Line[],
  starts: readonly number[],
  from: number,
  to: number,
): readonly [number, number] {
  const found = lines.findIndex(({ end }) => end > from)
  const at = found < 0 ? lines.length - 1 : found
  const line = lines[at]
  if (!line) return [0, 0]
  const start = starts[at] ?? 0
  const [first = 0] = line.offsets
  const isBeside = to <= first || from > (line.offsets.at(-1) ?? 0)
  if (isBeside) return [start, start + line.text.length]
  const column = (offset: number) => {
    const known = line.offsets.findIndex(one => one >= offset)
    return known < 0 ? line.text.length : known
  }
  const begin = start + column(from)
  return [begin, Math.max(begin, start + column(to))]
}

/** Gathers the texts of a plan in their order. */
class Walk {
  readonly lines: Line[] = []
  readonly #plan: string
  /** Articles are counted through a text, whatever chapters they stand in. */
  #articles = 0

  constructor(plan: string) {
    this.#plan = plan
  }

  read(node: unknown, field: Field, steps: readonly Step[]): void {
    if (isMap(node)) this.#group(node.items, field, steps)
    else if (isSeq(node))
      for (const [index, item] of node.items.entries())
        this.read(item, field.inner(index), this.#numbered(steps, index, item))
    else if (isScalar(node)) this.#text(node, steps)
  }

  #group(items: readonly unknown[], field: Field, steps: readonly Step[]): void {
    const pairs = items.flatMap(item => {
      if (!isPair(item) || !isScalar(item.key)) return []
      const name = String(item.key.value)
      return [{ key: field.keyWritten(name) ?? name, value: item.value }]
    })
    const head = headOf(pairs)
    for (const { key, value } of pairs) {
      if (SETTINGS.has(key)) continue
      // A number is the heading's it counts.
      const last = this.lines.at(-1)
      if (key === 'number' && head !== undefined && last && isScalar(value) && value.range) {
        last.end = value.range[1]
        continue
      }
      if (TEXTS.has(key) && steps.length === 0) this.#articles = 0
      this.read(value, field.inner(key), [...steps, { key, ...(head !== undefined && { head }) }])
    }
  }

  /** An item of a list has the number it is given, else the next. */
  #numbered(steps: readonly Step[], index: number, item: unknown): readonly Step[] {
    const last = steps.at(-1)
    if (!last) return steps
    if (last.key === 'articles') this.#articles += 1
    const counted = last.key === 'articles' ? this.#articles : index + 1
    return [...steps, { key: last.key, number: ownNumber(item) ?? counted }]
  }

  #text(node: Scalar, steps: readonly Step[]): void {
    if (!node.range) return
    const { text, offsets } = written(node, node.range, this.#plan)
    if (text === '') return
    this.lines.push({ text, offsets, end: node.range[1], place: placeName(steps, text.replaceAll('**', '')) })
  }
}

/** Keys whose words are not the document's. */
const SETTINGS: ReadonlySet<string> = new Set(['kehoach', 'numbering', 'kind', 'id', 'orientation', 'type'])
const TEXTS: ReadonlySet<string> = new Set(['decision', 'plan'])

/** What a group is known by: its heading, or its first words. */
function headOf(pairs: readonly { readonly key: string; readonly value: unknown }[]): string | undefined {
  const head = pairs.find(({ key }) => HEADS.has(key))?.value
  return isScalar(head) && typeof head.value === 'string' ? head.value.replaceAll('**', '') : undefined
}

const HEADS: ReadonlySet<string> = new Set(['heading', 'group', 'chapter', 'section', 'part', 'article'])

function ownNumber(item: unknown): number | string | undefined {
  if (!isMap(item)) return undefined
  const number = item.get('số') ?? item.get('number')
  return typeof number === 'number' || typeof number === 'string' ? number : undefined
}

/** A text as it is written, without its quotes, the lines it is folded into and their indentation. */
function written({ type }: Scalar, [start, end]: readonly [number, number, ...number[]], plan: string) {
  const isQuoted = type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE
  const isBlock = type === Scalar.BLOCK_LITERAL || type === Scalar.BLOCK_FOLDED
  const from = isQuoted ? start + 1 : isBlock ? plan.indexOf('\n', start) : start
  let text = ''
  const offsets: number[] = []
  for (let at = from; at < (isQuoted ? end - 1 : end); at++) {
    const letter = plan.charAt(at)
    const isSpace = letter === ' ' || letter === '\n'
    if (isSpace && (text === '' || text.endsWith(' '))) continue
    text += isSpace ? ' ' : letter
    offsets.push(at)
  }
  const shown = text.trimEnd()
  return { text: shown, offsets: offsets.slice(0, shown.length) }
}
