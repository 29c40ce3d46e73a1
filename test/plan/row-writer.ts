import { nameColumn } from '../../src/plan/model/tables/table-columns.ts'
import type { AnyColumn } from './any-columns.ts'
import { type Cover, itemCells, wildCells } from './item-cells.ts'

/** What a random row might say, before it is known what stands above it. */
export interface AnyRow {
  readonly kind: 'item' | 'group' | 'total' | 'remark'
  /** Its name, or what it says if it says nothing else. */
  readonly must: string
  readonly number?: string | undefined
  readonly emphasis?: string | undefined
  /** By column: what it says there, over how many columns, and whether the cell above rather goes on. */
  readonly cells: readonly unknown[]
  readonly widths: readonly number[]
  readonly goesOn: readonly boolean[]
  readonly rows?: readonly AnyRow[]
}

/** Writes random rows out as a plan has them, one after another as they are printed. */
export class RowWriter {
  readonly #columns: readonly AnyColumn[]
  readonly #name: number
  readonly #spans: boolean
  readonly #isWild: boolean
  #above: readonly Cover[] = []

  constructor(
    columns: readonly AnyColumn[],
    { spans, isWild = false }: { readonly spans: boolean; readonly isWild?: boolean },
  ) {
    this.#columns = columns
    this.#name = nameColumn(columns)
    this.#spans = spans
    this.#isWild = isWild
  }

  write(rows: readonly AnyRow[]): readonly object[] {
    return rows.map(row => {
      const { kind, emphasis, must, rows: inner } = row
      const own =
        kind === 'item'
          ? this.#item(inner === undefined ? row : this.#withoutSums(row))
          : { [kind]: must, ...this.#besideName(row) }
      if (kind !== 'item') this.#above = []
      const below = kind === 'remark' || inner === undefined ? {} : { rows: this.write(inner) }
      return { ...own, ...(emphasis !== undefined && { emphasis }), ...below }
    })
  }

  /** The cells of a group or a total beside its name. */
  #besideName({ kind, number, cells }: AnyRow): object {
    if (kind === 'remark') return {}
    const given = cells.map((cell, column) => {
      const { kind: of, id, sum } = this.#columns[column] ?? { kind: 'number' }
      const isNamed = of === 'content' && id === undefined
      if (of === 'number' || isNamed) return undefined
      if (this.#isWild) return cell
      // An amount of its own might not be what its rows add up to.
      return column === this.#name || (sum && cell !== '') ? undefined : cell
    })
    return { ...this.#keyed(given), ...(kind === 'group' && this.#numbered(number)) }
  }

  /** A row with rows of its own, which might add up to another amount. */
  #withoutSums(row: AnyRow): AnyRow {
    if (this.#isWild) return row
    return { ...row, cells: row.cells.map((cell, column) => (this.#columns[column]?.sum ? '' : cell)) }
  }

  #item(row: AnyRow): object {
    const above = this.#spans ? this.#above : []
    const { given, merged, covers } = this.#isWild
      ? wildCells(row, this.#columns)
      : itemCells(row, this.#columns, above)
    this.#above = covers
    const numbered = merged.includes('number') && !this.#isWild ? {} : this.#numbered(row.number)
    return { ...this.#keyed(given), ...(merged.length > 0 && { merged }), ...numbered }
  }

  #numbered(number: string | undefined): object {
    const hasColumn = this.#columns.some(({ kind }) => kind === 'number')
    return hasColumn && number !== undefined ? { number } : {}
  }

  /** Cells under the keys their columns have. */
  #keyed(given: readonly unknown[]): object {
    const own: [string, unknown][] = []
    const free: [string, unknown][] = []
    for (const [column, { kind, id }] of this.#columns.entries()) {
      const cell = given[column]
      if (cell === undefined) continue
      if (id === undefined) own.push([kind, cell])
      else free.push([id, cell])
    }
    return { ...Object.fromEntries(own), ...(free.length > 0 && { cells: Object.fromEntries(free) }) }
  }
}
