import { formatNumber, type NumberFormat, positionOf } from '../../plan/model/numbering.ts'
import { commonest, formatOfLevel } from './formats.ts'
import type { Marker } from './marker.ts'
import type { DivisionNode, Node, NumberedNode } from './nodes.ts'

/** How kehoach numbers prose and what stands under articles unless told otherwise. */
export const PROSE: readonly NumberFormat[] = ['I.', '1.', 'a)', '-', '+']
export const ARTICLE: readonly NumberFormat[] = ['1.', 'a)', '-', '+']

/** Where blocks stand among the levels; the counterpart of what kehoach numbers by. */
export interface Level {
  readonly given: readonly NumberFormat[] | undefined
  readonly depth: number
  readonly inArticle: boolean
  readonly parent: string
}

/** The last format serves all deeper levels. */
export function usualFrom(formats: readonly NumberFormat[], depth: number): readonly NumberFormat[] {
  return formats.slice(Math.min(depth, formats.length - 1))
}

/** Siblings in groups of one shape; texts and tables stand with what is before them. */
export function grouped(nodes: readonly Node[]): readonly (readonly Node[])[] {
  const groups: { shape: string | undefined; nodes: Node[] }[] = []
  for (const node of nodes) {
    const shape = node.type === 'numbered' ? node.marker.shape : undefined
    const last = groups.at(-1)
    if (last && (shape === undefined || last.shape === undefined || last.shape === shape)) {
      last.nodes.push(node)
      last.shape ??= shape
    } else groups.push({ shape, nodes: [node] })
  }
  return groups.map(group => group.nodes)
}

/** Whether a level numbers a group as it is numbered, so far as kehoach can. */
export function fits(group: readonly Node[], level: Level): boolean {
  const [format] = chainOf(group)
  return format === undefined || format === formatOf(level)
}

export function formatOf({ given, depth, inArticle }: Level): NumberFormat {
  if (given) return formatOfLevel(given, 0)
  return formatOfLevel(inArticle ? ARTICLE : PROSE, depth)
}

/** The commonest format of each depth below nodes, from the outermost in. */
export function chainOf(nodes: readonly Node[]): readonly NumberFormat[] {
  const chain: NumberFormat[] = []
  let level = nodes.filter(isNumberedOrDivision)
  while (level.length > 0) {
    const numbered = level.filter(node => node.type === 'numbered')
    const format = commonest(numbered.map(({ marker }) => marker.format).filter(known => known !== undefined))
    if (format === undefined) break
    chain.push(format)
    level = numbered.flatMap(({ inner }) => inner.filter(isNumberedOrDivision))
  }
  // The last format serves all deeper levels.
  while (chain.length > 1 && chain.at(-1) === chain.at(-2)) chain.pop()
  return chain
}

function isNumberedOrDivision(node: Node): node is NumberedNode | DivisionNode {
  return node.type === 'numbered' || node.type === 'division'
}

/** A chain of formats, where it is not what is usual at that place. */
export function differing(
  chain: readonly NumberFormat[],
  usual: readonly NumberFormat[],
): readonly NumberFormat[] | undefined {
  return isUsual(chain, usual) ? undefined : chain
}

function isUsual(chain: readonly NumberFormat[], usual: readonly NumberFormat[]): boolean {
  return chain.every((format, depth) => format === formatOfLevel(usual, depth))
}

/** Formats are said once, above all that differ; what differs in one place alone is said there. */
export function isWorthSaying(
  nodes: readonly Node[],
  chain: readonly NumberFormat[],
  usual: readonly NumberFormat[],
): boolean {
  if (isUsual(chain, usual)) return false
  if (chain[0] !== formatOfLevel(usual, 0)) return true
  const inside = usualFrom(usual, 1)
  const chains = nodes.filter(isNumberedOrDivision).map(({ inner }) => chainOf(inner))
  return chains.filter(one => !isUsual(one, inside)).length > 1
}

/** What the next one that is counted gets, from 1. */
export interface Count {
  next: number
}

/**
 * What is to be written as the number of a block: nothing where kehoach counts the same, an integer to count on from, or
 * the number as it is.
 */
export function numberGiven(
  { value, written }: Marker,
  format: NumberFormat,
  parent: string,
  count: Count,
): number | string | undefined {
  const place = value === undefined ? count.next : value
  if (place < 1 || formatNumber(format, place, parent) !== written) {
    count.next = (positionOf(format, written, parent) ?? count.next - 1) + 1
    return written
  }
  const isNext = place === count.next
  count.next = place + 1
  return isNext ? undefined : place
}
