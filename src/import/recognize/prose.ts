import { roman } from '../../base/roman.ts'
import type { DivisionKind } from '../../plan/model/block.ts'
import { compact, type Draft, type DraftMap, isMap } from './draft.ts'
import {
  ARTICLE,
  type Count,
  chainOf,
  differing,
  fits,
  formatOf,
  grouped,
  isWorthSaying,
  type Level,
  numberGiven,
  PROSE,
  usualFrom,
} from './levels.ts'
import type { Line } from './line.ts'
import type { DivisionNode, Node, NumberedNode } from './nodes.ts'
import { tableOf } from './task-table.ts'
import type { Writing } from './writing.ts'

/** Prose as keys of a text: `numbering` where it is not the usual one, and `body`. */
export function proseOf(nodes: readonly Node[], writing: Writing, landscape: boolean): DraftMap {
  const numbering = differing(chainOf(nodes), PROSE)
  const level: Level = { given: numbering, depth: 0, inArticle: false, parent: '' }
  return compact({ numbering, body: new ProseWriter(writing, landscape).list(nodes, level) })
}

/** Articles of a decision; each a text alone, or its keys. */
export function articlesOf(nodes: readonly DivisionNode[], writing: Writing): readonly Draft[] {
  const writer = new ProseWriter(writing, false)
  return nodes.map(node => writer.decisionArticle(node))
}

class ProseWriter {
  readonly #writing: Writing
  readonly #divisions = new Map<DivisionKind, Count>()

  /** Whether the pages around are. */
  readonly #landscape: boolean

  constructor(writing: Writing, landscape: boolean) {
    this.#writing = writing
    this.#landscape = landscape
  }

  list(nodes: readonly Node[], level: Level): readonly Draft[] {
    const count: Count = { next: 1 }
    return grouped(nodes).flatMap(group => {
      if (!fits(group, level)) return [this.#wrapped(group, level)]
      return group.map(node => this.#block(node, level, count))
    })
  }

  /** Numbers of another kind among siblings count in a block of their own. */
  #wrapped(group: readonly Node[], level: Level): Draft {
    const numbering = chainOf(group)
    return this.#withInner({ numbering }, group, { ...level, given: numbering })
  }

  #block(node: Node, level: Level, count: Count): Draft {
    if (node.type === 'text') return this.#writing.text(node.line)
    if (node.type === 'table') return { table: tableOf(node, this.#landscape, this.#writing) }
    if (node.type === 'division') return this.#division(node, level)
    const { marker } = node
    const format = formatOf(level)
    const given = numberGiven(marker, format, level.parent, count)
    if (given !== undefined) this.#writing.keptNumber(marker.written, node.line.text)
    const deeper = level.given && level.given.length > 1 ? level.given.slice(1) : level.given
    const inside = { ...level, given: deeper, depth: level.depth + 1, parent: marker.written }
    return this.#withInner({ ...this.#words(node), number: given }, node.inner, inside)
  }

  /** A text alone needs no key. */
  #words(node: NumberedNode): DraftMap {
    const { line, more, isHeading } = node
    if (isHeading) return { heading: this.#writing.heading(line, node.marker) }
    const [lead, rest] = this.#writing.runIn(line)
    const text = [rest, ...more.map(paragraph => this.#writing.text(paragraph))].join('\n')
    return { heading: lead, item: text }
  }

  #division(node: DivisionNode, level: Level): Draft {
    const inArticle = node.kind === 'article'
    const given = level.given
    const inside: Level = { given, depth: 0, inArticle, parent: '' }
    const title = node.title.map(line => this.#writing.title(line)).join(' ')
    const number = this.#divisionNumber(node)
    const text: readonly Node[] = node.text ? [{ type: 'text', line: node.text }] : []
    return this.#withInner({ [node.kind]: title, number }, [...text, ...node.inner], inside)
  }

  decisionArticle(node: DivisionNode): Draft {
    const number = this.#divisionNumber(node)
    const level: Level = { given: undefined, depth: 0, inArticle: true, parent: '' }
    const title = node.title.length > 0 ? this.#writing.title(node.title[0]) : undefined
    const leading = leadingTexts(node)
    const text = leading.length > 0 ? leading.map(line => this.#writing.text(line)).join('\n') : undefined
    const rest = node.inner.slice(leading.length - (node.text ? 1 : 0))
    if (title === undefined && number === undefined && rest.length === 0) return text ?? ''
    const keys = this.#withInner({ number, title, text }, rest, level)
    return 'items' in keys ? renamed(keys) : keys
  }

  #divisionNumber(node: DivisionNode): Draft | undefined {
    for (const inner of ANEW[node.kind] ?? []) this.#divisions.delete(inner)
    const count = this.#divisions.get(node.kind) ?? { next: 1 }
    this.#divisions.set(node.kind, count)
    const isRoman = node.kind === 'part' || node.kind === 'chapter'
    const shown = (place: number) => (isRoman ? roman(place) : String(place))
    if (shown(count.next) === node.number) {
      count.next += 1
      return undefined
    }
    this.#writing.keptNumber(node.number, node.title[0]?.text ?? node.text?.text ?? '')
    if (!/^\d{1,3}$/.test(node.number) || isRoman) return node.number
    count.next = Number(node.number) + 1
    return Number(node.number)
  }

  /** What stands under a block: numbered items alone in `items`, all else in `body`, with `numbering` where it differs. */
  #withInner(keys: DraftMap, nodes: readonly Node[], level: Level): DraftMap {
    if (nodes.length === 0) return compact(keys)
    const chain = chainOf(nodes)
    const usual = level.given ?? usualFrom(level.inArticle ? ARTICLE : PROSE, level.depth)
    const numbering = 'numbering' in keys || !isWorthSaying(nodes, chain, usual) ? undefined : chain
    const inside = numbering ? { ...level, given: numbering } : level
    const blocks = this.list(nodes, inside)
    const isItems = blocks.every(block => isMap(block) && 'item' in block && !('heading' in block))
    // A block that is nothing itself can hold items alone.
    const inner = isItems || 'numbering' in keys ? { items: blocks.map(itemAlone) } : { body: blocks }
    return compact({ ...keys, ...(numbering && { numbering }), ...inner })
  }
}

const ANEW: Readonly<Partial<Record<DivisionKind, readonly DivisionKind[]>>> = {
  part: ['section', 'subsection'],
  chapter: ['section', 'subsection'],
  section: ['subsection'],
}

function itemAlone(block: Draft): Draft {
  if (typeof block === 'string') return { text: block }
  return isMap(block) && Object.keys(block).length === 1 && block.item !== undefined ? block.item : block
}

/** Clauses are what the items of an article are called; those numbered in another way stand in a block of their own. */
function renamed({ numbering, ...keys }: DraftMap): DraftMap {
  if (numbering !== undefined) {
    const { items, ...rest } = keys
    return { ...rest, body: [compact({ numbering, items })] }
  }

  return Object.fromEntries(
    Object.entries(keys).map(([key, value]) => [key === 'items' ? 'clauses' : key, value]),
  )
}

/** The paragraphs without a number an article begins with. */
function leadingTexts(node: DivisionNode): readonly Line[] {
  const lines = node.text ? [node.text] : []
  for (const inner of node.inner) {
    if (inner.type !== 'text') break
    lines.push(inner.line)
  }
  return lines
}
