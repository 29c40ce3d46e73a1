import type { Localized, Path } from '../../../base/diagnostic.ts'
import { nameColumn } from '../../model/tables/table-columns.ts'
import type { NamedLeaf } from './column-names.ts'
import { sameHeading } from './free-columns.ts'
import type { PlacedParts } from './placed-parts.ts'
import { mapOf, type PlainMap } from './plain-map.ts'
import {
  cellPath,
  type PositionalCell,
  type PositionalRow,
  positionalRow,
  type RowKey,
  textOf,
} from './positional-row.ts'
import { lineCells, rowLines } from './row-line.ts'
import { type OutlinedRow, outlined } from './row-outline.ts'

/** The rows of one table. */
export class TableRows {
  /** What stands in free columns that are lines or lists, by their ids. */
  readonly texts = new Map<string, string[]>()
  readonly #leaves: readonly NamedLeaf[]
  readonly #nameAt: number
  readonly #parts: PlacedParts
  readonly #problems: { path: Path; message: Localized }[]
  readonly #byHeading: ReadonlyMap<string, NamedLeaf>

  constructor(
    leaves: readonly NamedLeaf[],
    parts: PlacedParts,
    problems: { path: Path; message: Localized }[],
  ) {
    this.#leaves = leaves
    this.#nameAt = nameColumn(leaves.map(({ kind = 'text', sum }) => ({ kind, sum })))
    this.#parts = parts
    this.#problems = problems
    this.#byHeading = new Map(
      leaves
        .flatMap(leaf => (leaf.heading === undefined ? [] : [[sameHeading(leaf.heading), leaf] as const]))
        .reverse(),
    )
  }

  /** Rows that are written at `from`, put at `to`. */
  list(rows: unknown, from: Path, to: Path): unknown {
    if (typeof rows === 'string') {
      const lines = rowLines(rows).map(range => this.#cellsOfLine(rows, range, from))
      return this.#tree(lines, to)
    }
    if (!Array.isArray(rows)) return rows
    const items: readonly unknown[] = rows
    const positional = items.map((row, index) => this.#positional(row, [...from, index]))
    if (positional.every(row => row === undefined))
      return items.map((row, index) => this.#keyed(row, [...from, index], [...to, index]))
    // Rows of both kinds stay in their order: lines after a row with keys are a tree of their own.
    const list: unknown[] = []
    let run: PositionalRow[] = []
    const close = () => {
      list.push(...this.#branches(outlined(run), to, list.length))
      run = []
    }
    for (const [index, row] of items.entries()) {
      const found = positional[index]
      if (found) run.push(found)
      else {
        close()
        const place = [...to, list.length]
        this.#parts.put(place, { at: [...from, index] })
        list.push(this.#keyed(row, [...from, index], place))
      }
    }
    close()
    return list
  }

  #positional(row: unknown, at: Path): PositionalRow | undefined {
    if (typeof row === 'string') return this.#cellsOfLine(row, [0, row.length], at)
    if (!Array.isArray(row)) return undefined
    const cells = row.map(
      (value: unknown, index): PositionalCell => ({ value, origin: { at: [...at, index] } }),
    )
    return this.#row(cells, { at })
  }

  #cellsOfLine(text: string, range: readonly [number, number], at: Path): PositionalRow {
    const cells = lineCells(text, range, this.#leaves.length).map(
      (cell): PositionalCell => ({ value: cell.text, origin: { at, text, range: cell.range } }),
    )
    return this.#row(cells, { at, text, range })
  }

  #row(cells: readonly PositionalCell[], origin: PositionalCell['origin']): PositionalRow {
    return positionalRow(cells, this.#leaves, this.#nameAt, origin)
  }

  #tree(rows: readonly PositionalRow[], to: Path): readonly unknown[] {
    return this.#branches(outlined(rows), to, 0)
  }

  #branches(rows: readonly OutlinedRow<PositionalRow>[], to: Path, first: number): readonly unknown[] {
    return rows.map((branch, index) => this.#branch(branch, [...to, first + index]))
  }

  #branch({ row, rows }: OutlinedRow<PositionalRow>, at: Path): unknown {
    this.#parts.put(at, row.origin)
    if (row.problem) this.#problems.push({ path: at, message: row.problem })
    for (const { path, origin } of row.keys) this.#parts.put([...at, ...path], origin)
    for (const key of row.keys) this.#keep(key)
    const below = rows.length > 0 ? { rows: this.#branches(rows, [...at, 'rows'], 0) } : {}
    return { ...withKeys({}, row.keys), ...below }
  }

  /** A row with keys: some are headings of columns, and rows below it may be lines. */
  #keyed(row: unknown, from: Path, to: Path): unknown {
    const map = mapOf(row)
    if (map === undefined) return row
    const headed: RowKey[] = []
    const kept: [string, unknown][] = []
    for (const [name, value] of Object.entries(map)) {
      const leaf = this.#byHeading.get(sameHeading(name))
      const path = leaf && cellPath(leaf)
      const isOwn = path === undefined || ROW_KEYS.has(name) || path[0] === name
      if (isOwn || isGiven(map, headed, path)) kept.push([name, value])
      else headed.push({ path, value, origin: { at: [...from, name] } })
    }
    for (const { path, origin } of headed) this.#parts.put([...to, ...path], origin)
    for (const key of headed) this.#keep(key)
    this.#keepCells(map.cells)
    const own = withKeys(Object.fromEntries(kept), headed)
    return 'rows' in map ? { ...own, rows: this.list(map.rows, [...from, 'rows'], [...to, 'rows']) } : own
  }

  #keepCells(cells: unknown): void {
    for (const [id, value] of Object.entries(mapOf(cells) ?? {})) this.#keep({ path: ['cells', id], value })
  }

  #keep({ path, value }: Pick<RowKey, 'path' | 'value'>): void {
    const [key, id] = path
    if (key !== 'cells' || typeof id !== 'string') return
    const isText = typeof value === 'string' || typeof value === 'number' || value === null
    const text = isText ? textOf(value) : 'no amount'
    const known = this.texts.get(id)
    if (known) known.push(text)
    else this.texts.set(id, [text])
  }
}

/** Whether a row has a cell already that one of its keys stands for: two of them are a mistake that is told. */
function isGiven(row: PlainMap, headed: readonly RowKey[], [key, id]: Path): boolean {
  const given = key === 'cells' ? mapOf(row.cells)?.[String(id)] : row[String(key)]
  return given !== undefined || headed.some(({ path }) => path[0] === key && path[1] === id)
}

/** Keys of rows, whatever columns are called. */
const ROW_KEYS: ReadonlySet<string> = new Set([
  'group',
  'total',
  'remark',
  'number',
  'cells',
  'merged',
  'emphasis',
  'rows',
])

/** A row with more keys; those below `cells` beside the cells it has. */
function withKeys(row: PlainMap, keys: readonly RowKey[]): PlainMap {
  const cells = Object.fromEntries(
    keys.flatMap(({ path, value }) => (path[0] === 'cells' ? [[path[1], value]] : [])),
  )
  const own = Object.fromEntries(
    keys.flatMap(({ path, value }) => (path[0] === 'cells' ? [] : [[path[0], value]])),
  )
  const given = mapOf(row.cells)
  const all = Object.keys(cells).length > 0 ? { cells: { ...cells, ...given } } : {}
  return { ...row, ...own, ...all }
}
