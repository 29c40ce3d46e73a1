import type { Localized, Path } from '../../../base/diagnostic.ts'
import { readTextAmount } from '../../model/tables/table-amounts.ts'
import { type NamedLeaf, namedColumns } from './column-names.ts'
import { PlacedParts } from './placed-parts.ts'
import { mapOf, type PlainMap } from './plain-map.ts'
import { TableRows } from './positional-rows.ts'

/** Plain data whose tables have a key for each cell, where the parts of it are written, and rows that do not fit. */
export interface PositionalTables {
  readonly value: unknown
  readonly parts: PlacedParts
  readonly problems: readonly { readonly path: Path; readonly message: Localized }[]
}

/**
 * Reads tables as their authors draw them: columns by their headings alone, rows as lists of cells, as lines
 * (`1 | Xoài | 13.500`), or with headings for keys.
 */
export function readPositionalTables(value: unknown): PositionalTables {
  const reader = new Reader()
  return { value: reader.value(value, [], undefined), parts: reader.parts, problems: reader.problems }
}

class Reader {
  readonly parts = new PlacedParts()
  readonly problems: { path: Path; message: Localized }[] = []

  /** The same value where there is nothing to read otherwise in it. */
  value(given: unknown, at: Path, key: string | undefined): unknown {
    if (Array.isArray(given)) {
      const list: readonly unknown[] = given
      const items = list.map((item, index) => this.value(item, [...at, index], undefined))
      return items.every((item, index) => item === list[index]) ? given : items
    }
    if (typeof given !== 'object' || given === null) return given
    const map = mapOf(given)
    if (map === undefined) return given
    if (Array.isArray(map.columns) && (key === 'table' || 'rows' in map)) return this.#table(map, at)
    const entries = Object.entries(map).map(([name, inner]): [string, unknown] => [
      name,
      this.value(inner, [...at, name], name),
    ])
    return entries.every(([name, inner]) => inner === map[name]) ? given : Object.fromEntries(entries)
  }

  #table(table: PlainMap, at: Path): PlainMap {
    const { columns, rows } = table
    const named = namedColumns(Array.isArray(columns) ? columns : [])
    const found = new TableRows(named.leaves, this.parts, this.problems)
    const read = found.list(rows, [...at, 'rows'], [...at, 'rows'])
    const value = withAmounts(named.value, named.leaves, found.texts)
    return { ...table, columns: value, ...('rows' in table && { rows: read }) }
  }
}

/** Columns in which a heading alone is one of amounts if all that stands in it is: `13.500`, `7.000`. */
function withAmounts(
  columns: readonly unknown[],
  leaves: readonly NamedLeaf[],
  texts: ReadonlyMap<string, readonly string[]>,
): readonly unknown[] {
  const amounts = new Set(
    leaves.flatMap(({ isBareName, id, heading }) =>
      isBareName && id !== undefined && isOfAmounts(heading ?? '', texts.get(id) ?? []) ? [id] : [],
    ),
  )
  const read = (column: unknown): unknown => {
    const map = mapOf(column)
    if (Array.isArray(map?.columns)) return { ...map, columns: map.columns.map(read) }
    const id = map?.id
    return map && typeof id === 'string' && amounts.has(id) ? { ...map, kind: 'amount' } : column
  }
  return amounts.size === 0 ? columns : columns.map(read)
}

/** Years, codes and telephone numbers are figures and no amounts. */
const NO_AMOUNT =
  /(?<!\p{L})(?:năm sinh|mã|số hiệu|số tờ|số thửa|điện thoại|sđt|cccd|cmnd|số nhà|ngày|year|code|phone)(?!\p{L})/iu

function isOfAmounts(heading: string, texts: readonly string[]): boolean {
  const given = texts.filter(text => text !== '')
  if (given.length === 0 || NO_AMOUNT.test(heading.normalize('NFC'))) return false
  const amounts = given.map(text => (/^0\d/.test(text) ? 'no-number' : readTextAmount(text)))
  const areYears = given.every(text => /^(?:19|20)\d\d$/.test(text))
  return !amounts.includes('no-number') && amounts.some(amount => amount !== 'none') && !areYears
}
