import type { WordTable } from '../word/model.ts'
import { type Item, type Line, runsFrom } from './line.ts'
import { ARTICLE, DIVISION, isDivisionLine, isTitleLine, KINDS, ORDER, UNIT } from './line-kinds.ts'
import { type Marker, markerOf } from './marker.ts'
import type { DivisionNode, Node, NumberedNode } from './nodes.ts'

interface Level {
  readonly shape: string
  readonly rank: number
  readonly isHeading: boolean
  readonly bold: boolean
  last: number | undefined
  node: NumberedNode
}

/** The levels of a text, as its numbers, its bold letters and its divisions show them. */
export function outlineOf(items: readonly Item[]): readonly Node[] {
  const outline = new Outline(items)
  return outline.read()
}

class Outline {
  readonly #items: readonly Item[]
  readonly #root: Node[] = []
  #divisions: DivisionNode[] = []
  #levels: Level[] = []

  constructor(items: readonly Item[]) {
    this.#items = items
  }

  read(): readonly Node[] {
    for (let at = 0; at < this.#items.length; at += 1) {
      const item = this.#items[at]
      if (item === undefined) continue
      if (item.type === 'table') this.#table(item)
      else at += this.#line(item, at)
    }
    return this.#root
  }

  #table(table: WordTable): void {
    const inside = this.#inside()
    this.#freeLast()
    const unit = takeLast(inside, line => UNIT.test(line.text) && line.text.length < 80)
    const title = takeLast(inside, line => line.align === 'center' && line.bold && line.text.length < 300)
    inside.push({ type: 'table', table, title, unit, remarks: [] })
  }

  /** A paragraph behind an item stands below it by itself when a table follows, whose title or unit it may be. */
  #freeLast(): void {
    const top = this.#levels.at(-1)?.node
    const last = top?.inner.length === 0 ? top.more.pop() : undefined
    if (top && last) top.inner.push({ type: 'text', line: last })
  }

  /** Reads a line; gives how many lines after it belong to it. */
  #line(line: Line, at: number): number {
    const division = this.#division(line, at)
    if (division !== undefined) return division
    const marker = markerOf(line.text)
    if (marker) this.#numbered(line, marker)
    else if (this.#isTableRemark(line)) return 0
    else this.#text(line, at)
    return 0
  }

  #division(line: Line, at: number): number | undefined {
    const article = ARTICLE.exec(line.text)
    if (article) {
      this.#article(line, article[0].length, article[1] ?? '')
      return 0
    }
    const match = DIVISION.exec(line.text)
    const kind = KINDS[match?.[1]?.toLowerCase() ?? '']
    if (!match || kind === undefined || !isDivisionLine(line, match[3] ?? '')) return undefined
    const [, , number = '', rest = ''] = match
    const own =
      rest === '' ? [] : [{ ...line, text: rest, runs: runsFrom(line.runs, line.text.length - rest.length) }]
    const below = rest === '' ? this.#titleBelow(at + 1) : []
    this.#open({ type: 'division', kind, number, title: [...own, ...below], text: undefined, inner: [] })
    return below.length
  }

  /** The title of a division on the lines below its number. */
  #titleBelow(from: number): readonly Line[] {
    const title: Line[] = []
    for (const item of this.#items.slice(from, from + 4)) {
      if (item.type !== 'line' || item.align !== 'center' || !item.bold) break
      if (DIVISION.test(item.text) || ARTICLE.test(item.text)) break
      title.push(item)
    }
    return title
  }

  #article(line: Line, length: number, number: string): void {
    const rest: Line = { ...line, text: line.text.slice(length).trim(), runs: runsFrom(line.runs, length) }
    const isTitle = line.bold && rest.text !== '' && rest.text.length < 300
    this.#open({
      type: 'division',
      kind: 'article',
      number,
      title: isTitle ? [rest] : [],
      text: isTitle || rest.text === '' ? undefined : rest,
      inner: [],
    })
  }

  #open(division: DivisionNode): void {
    const order = ORDER.indexOf(division.kind)
    this.#divisions = this.#divisions.filter(({ kind }) => ORDER.indexOf(kind) < order)
    this.#levels = []
    this.#inside().push(division)
    this.#divisions.push(division)
  }

  #inside(): Node[] {
    return this.#levels.at(-1)?.node.inner ?? this.#divisions.at(-1)?.inner ?? this.#root
  }

  /** Italic lines right below a table: “Ghi chú: …”. */
  #isTableRemark(line: Line): boolean {
    const last = this.#inside().at(-1)
    if (last?.type !== 'table' || !line.italic) return false
    if (line.text.length > 300) return false
    last.remarks.push(line)
    return true
  }

  #text(line: Line, at: number): void {
    if (this.#endsText(line, at)) this.#levels = []
    const top = this.#levels.at(-1)
    if (top && !top.isHeading && top.node.inner.length === 0) top.node.more.push(line)
    else this.#inside().push({ type: 'text', line })
  }

  /** “Trên đây là Kế hoạch …”: the last words of a text belong to the whole of it. */
  #endsText(line: Line, at: number): boolean {
    if (this.#items.length - at > 4) return false
    return /^(?:trên đây là|đề nghị|yêu cầu|trong quá trình|nhận được|quá trình|căn cứ|giao|kế hoạch này)(?!\p{L})/iu.test(
      line.text,
    )
  }

  #numbered(line: Line, marker: Marker): void {
    const rest: Line = {
      ...line,
      text: line.text.slice(marker.length).trim(),
      runs: runsFrom(line.runs, marker.length),
    }
    const isHeading = isTitleLine(line, rest, marker)
    const node: NumberedNode = { type: 'numbered', line: rest, marker, isHeading, more: [], inner: [] }
    const found = this.#levelOf(marker, isHeading, line.bold)
    if (found >= 0) this.#levels.length = found
    else this.#dropDeeper(marker)
    this.#inside().push(node)
    this.#levels.push({
      shape: marker.shape,
      rank: marker.rank,
      isHeading,
      bold: isHeading,
      last: marker.value,
      node,
    })
  }

  /** The open level a marker goes on in, from the innermost out; -1 where it begins a new one. */
  #levelOf(marker: Marker, isHeading: boolean, bold: boolean): number {
    const same = (level: Level) => level.shape === marker.shape
    const { value } = marker
    if (value === undefined) return this.#levels.findLastIndex(same)
    const next = (level: Level) => same(level) && level.last !== undefined && value === level.last + 1
    const likely = this.#levels.findLastIndex(level => next(level) && level.bold === (isHeading || bold))
    if (likely >= 0) return likely
    const following = this.#levels.findLastIndex(next)
    if (following >= 0) return following
    const last = this.#levels.findLastIndex(same)
    if (value !== 1 || last < 0) return last
    // A count that begins again: of the same kind of text at the same place, or a level inside.
    return this.#levels[last]?.isHeading === isHeading && !isHeading && last === this.#levels.length - 1
      ? last
      : -1
  }

  /** Levels that stand deeper than such numbers do are left, unless their item leads over to what follows. */
  #dropDeeper({ rank }: Marker): void {
    for (let top = this.#levels.at(-1); top && top.rank > rank; top = this.#levels.at(-1)) {
      if (top.node.line.text.endsWith(':') && top.node.inner.length === 0 && top.rank >= 8) break
      this.#levels.pop()
    }
  }
}

/** Takes the last of nodes away, if it is a text as asked. */
function takeLast(nodes: Node[], isAsked: (line: Line) => boolean): Line | undefined {
  const last = nodes.at(-1)
  if (last?.type !== 'text' || !isAsked(last.line)) return undefined
  nodes.pop()
  return last.line
}
