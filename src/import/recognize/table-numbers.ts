import { formatNumber, NUMBER_FORMATS, type NumberFormat, positionOf } from '../../plan/model/numbering.ts'
import { compact, type Draft, type DraftMap } from './draft.ts'
import { commonest, formatOfLevel } from './formats.ts'
import { markerOf } from './marker.ts'

/** A row of a table before its place among the others is known. */
export interface RowNode {
  readonly kind: 'group' | 'item' | 'total' | 'remark'
  /** As it is written; empty where it has none. */
  readonly number: string
  readonly isNumberMerged?: boolean
  readonly bold?: boolean
  readonly keys: DraftMap
}

interface Placed {
  readonly row: RowNode
  readonly rows: Placed[]
}

interface Open {
  readonly shape: string
  readonly rows: Placed[]
}

/** Rows as a tree, with numbers where kehoach would count others, and `numbering` where it is not the usual one. */
export function numberedRows(rows: readonly RowNode[], hasNumbers: boolean) {
  const tree = treeOf(rows)
  const usual: readonly NumberFormat[] = tree.some(({ row }) => row.kind === 'group')
    ? ['I', '1', 'a)']
    : ['1', 'a)', '-']
  const chain = chainOf(tree)
  const isUsual = chain.every((format, depth) => format === formatOfLevel(usual, depth))
  const isShown = hasNumbers || rows.some(({ number }) => number !== '')
  // Groups are counted wherever they stand, unless told otherwise.
  const isBare = !isShown && rows.some(({ kind }) => kind === 'group')
  const numbering = isBare ? [NO_NUMBER] : isUsual ? undefined : chain
  return { numbering, rows: written(tree, numbering ?? usual, 0, '', isShown) }
}

const NO_NUMBER: NumberFormat = ''

function treeOf(rows: readonly RowNode[]): readonly Placed[] {
  const root: Placed[] = []
  const open: Open[] = []
  let list = root
  for (const row of rows) {
    const placed: Placed = { row, rows: [] }
    const shape = shapeOf(row)
    if (row.kind === 'total') {
      open.length = 0
      list = root
    } else if (shape !== undefined) {
      const found = open.findLastIndex(level => level.shape === shape)
      if (found >= 0) {
        list = open[found]?.rows ?? root
        open.length = found + 1
      } else {
        // A group without a number begins anew, a number of a new shape a level deeper.
        if (shape === 'group') open.length = 0
        const above = open.at(-1)?.rows.at(-1)
        list = above && canHold(above) ? above.rows : root
        open.push({ shape, rows: list })
      }
    }
    list.push(placed)
  }
  return root
}

function canHold({ row }: Placed): boolean {
  return row.kind === 'group' || row.kind === 'item'
}

/** Numbers of one shape stand on one level; a dash is a shape too. Rows without a number stand beside the row above. */
function shapeOf({ kind, number, isNumberMerged }: RowNode): string | undefined {
  if (kind === 'total' || kind === 'remark' || isNumberMerged) return undefined
  if (number === '') return kind === 'group' ? 'group' : undefined
  return shapeOfNumber(number)
}

function shapeOfNumber(number: string): string {
  if (/^\d+$/.test(number)) return '1'
  if (/^[IVXL]+$/.test(number)) return 'I'
  if (/^[A-ZĐ]$/u.test(number)) return 'A'
  if (/^[a-zđ]$/u.test(number)) return 'a'
  const shape = markerOf(`${number} X`)?.shape ?? number
  return shape.startsWith('1.1') && number.endsWith('.') ? `${shape}.` : shape
}

const FORMATS: ReadonlySet<string> = new Set(NUMBER_FORMATS)

function chainOf(rows: readonly Placed[]): readonly NumberFormat[] {
  const chain: NumberFormat[] = []
  let level = rows
  while (level.length > 0) {
    const shapes = level.map(({ row }) => (row.number === '' ? undefined : shapeOfNumber(row.number)))
    const format = commonest(shapes.map(formatOf).filter(known => known !== undefined))
    const inner = level.flatMap(({ rows: below }) => below)
    if (format === undefined && inner.length === 0) break
    chain.push(format ?? '')
    level = inner
  }
  return chain
}

function formatOf(shape: string | undefined): NumberFormat | undefined {
  if (shape === undefined) return undefined
  const deep = shape.startsWith('1.1') ? (shape.endsWith('.') ? '1.1.' : '1.1') : shape
  return NUMBER_FORMATS.find(format => format === deep && FORMATS.has(deep))
}

function written(
  rows: readonly Placed[],
  numbering: readonly NumberFormat[],
  depth: number,
  parent: string,
  isShown: boolean,
): readonly Draft[] {
  const format = formatOfLevel(numbering, depth)
  let position = 0
  return rows.map(({ row, rows: inner }) => {
    const isCounted = row.kind !== 'total' && row.kind !== 'remark' && row.isNumberMerged !== true
    const expected = isCounted ? formatNumber(format, position + 1, parent) : ''
    const isKept = isShown && isCounted && expected !== row.number
    if (isCounted && !(isKept && row.number === ''))
      position = (isKept && positionOf(format, row.number, parent)) || position + 1
    const emphasis = groupEmphasis(row, depth)
    return compact({
      ...(isKept && { number: row.number }),
      ...row.keys,
      ...(emphasis !== undefined && { emphasis }),
      rows:
        inner.length > 0
          ? written(inner, numbering, depth + 1, isKept ? row.number : expected, isShown)
          : undefined,
    })
  })
}

/** Outermost groups are bold, others are not, unless told otherwise. */
function groupEmphasis({ kind, bold }: RowNode, depth: number): string | undefined {
  if (kind !== 'group' || bold === (depth === 0)) return undefined
  return bold ? 'bold' : 'none'
}
