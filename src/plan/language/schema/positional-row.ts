import type { Localized, Path } from '../../../base/diagnostic.ts'
import { isOwnKind } from '../../model/columns/index.ts'
import type { NamedLeaf } from './column-names.ts'
import type { Origin } from './placed-parts.ts'
import type { NumberedRow } from './row-outline.ts'

/** A cell given by its place in a row. */
export interface PositionalCell {
  readonly value: unknown
  readonly origin: Origin
}

/** A row of cells by their places, as the row it makes. */
export interface PositionalRow extends NumberedRow {
  /** Its keys, those of cells of free columns below `cells`, and where each is written. */
  readonly keys: readonly RowKey[]
  readonly origin: Origin
  readonly problem?: Localized
}

export interface RowKey {
  readonly path: Path
  readonly value: unknown
  readonly origin: Origin
}

/** “Tổng cộng”, “TỔNG SỐ (I+II)”, “Cộng:”. */
const TOTAL =
  /^\*{0,3}(?:tổng(?:\s{1,3}(?:cộng|số|kinh\s{1,3}phí|cộng\s{1,3}kinh\s{1,3}phí))?|cộng|total)\s{0,3}(?:\([^()]{0,80}\))?\s{0,3}:?\*{0,3}$/iu
/** Numbers of groups. */
const GROUP_NUMBER = /^(?:[IVX]+|\p{Lu})[.)]?$/u

/**
 * The row that cells make by their places; the column of numbers may go without one. Cells that are missing at the end
 * leave a name that stands over the others: of a group, of a total, or a remark.
 */
export function positionalRow(
  cells: readonly PositionalCell[],
  leaves: readonly NamedLeaf[],
  nameAt: number,
  origin: Origin,
): PositionalRow {
  const placed = new PlacedCells(cells, leaves, nameAt)
  const { name, number } = placed
  const row = { origin, number: placed.hasNumber ? number : undefined, isTotal: false }
  const problem = cells.length > leaves.length ? { problem: countProblem(cells, leaves) } : {}
  if (name && number === '' && TOTAL.test(textOf(name.value))) {
    const given = placed.others.filter(({ cell }) => textOf(cell.value) !== '')
    return { ...row, ...problem, isTotal: true, keys: [{ path: ['total'], ...name }, ...given.map(keyOf)] }
  }
  if (name && placed.isShort && cells.length === 1)
    return { ...row, number: undefined, keys: [{ path: ['remark'], ...name }] }
  if (name && placed.isGroup) {
    const given = placed.others.filter(({ leaf, cell }) => !leaf.sum || textOf(cell.value) !== '')
    const keys = [
      { path: ['group'], ...name },
      ...placed.numbered,
      ...(placed.isShort ? [] : given.map(keyOf)),
    ]
    return { ...row, ...problem, keys }
  }
  const keys = [...placed.numbered, ...placed.all.map(keyOf)]
  return { ...row, ...(placed.isShort ? { problem: countProblem(cells, leaves) } : problem), keys }
}

interface LeafCell {
  readonly leaf: NamedLeaf
  readonly cell: PositionalCell
}

/** Cells and the columns they stand in. */
class PlacedCells {
  /** Whether there are fewer than columns, not counting that of numbers. */
  readonly isShort: boolean
  /** Whether one is that of the number, and what it says. */
  readonly hasNumber: boolean
  readonly number: string
  readonly numbered: readonly RowKey[]
  /** What the row is called, should it be a group or a total. */
  readonly name: PositionalCell | undefined
  /** All but the number; and all but the name too. */
  readonly all: readonly LeafCell[]
  readonly others: readonly LeafCell[]
  readonly isGroup: boolean

  constructor(cells: readonly PositionalCell[], leaves: readonly NamedLeaf[], nameAt: number) {
    const numberAt = leaves.findIndex(({ kind }) => kind === 'number')
    const skips = numberAt >= 0 && cells.length === leaves.length - 1 && !isNumberCell(cells[0])
    this.hasNumber = numberAt >= 0 && !skips && cells.length > 1
    this.isShort = cells.length < leaves.length && !skips
    const number = this.hasNumber ? cells[numberAt] : undefined
    this.number = textOf(number?.value)
    this.numbered = number ? [{ path: ['number'], value: this.number, origin: number.origin }] : []
    const placed = skips ? [...cells.slice(0, numberAt), undefined, ...cells.slice(numberAt)] : cells
    const name = this.isShort ? cells.at(-1) : placed[nameAt]
    this.name = name
    this.all = placed.flatMap((cell, place) => {
      const leaf = leaves[place]
      return cell && leaf && place !== numberAt ? [{ leaf, cell }] : []
    })
    this.others = this.all.filter(({ cell }) => cell !== name)
    // “1 | Cây ăn quả” may be a group where more than the last cell is missing.
    const isNameAlone = cells.length === 2 && leaves.length > 3
    this.isGroup = GROUP_NUMBER.test(this.number) || (this.hasNumber && this.isShort && isNameAlone)
  }
}

function keyOf({ leaf, cell }: LeafCell): RowKey {
  return { path: cellPath(leaf), ...cell }
}

/** Where a row keeps the cell of a column. */
export function cellPath({ kind, id }: NamedLeaf): Path {
  return id === undefined && kind !== undefined && isOwnKind(kind) ? [kind] : ['cells', id ?? '']
}

/** `1`, `I.`, `1.1`, `a)`: what only a column of numbers holds. */
function isNumberCell(cell: PositionalCell | undefined): boolean {
  return /^(?:[IVX]+|\p{L}|\d{1,3}(?:\.\d{1,2})*)[.)]?$|^[-+*]?$/u.test(textOf(cell?.value))
}

export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}

function countProblem(cells: readonly PositionalCell[], leaves: readonly NamedLeaf[]): Localized {
  return {
    vi: `Dòng này có ${cells.length} ô, còn bảng có ${leaves.length} cột: mỗi cột một ô, ô trống cũng cần một chỗ (“” hoặc “| |”).`,
    en: `This row has ${cells.length} cells and the table ${leaves.length} columns: give each column a cell, an empty one too (“” or “| |”).`,
  }
}
