import type { Diagnostic, Path, Span } from '../../../base/diagnostic.ts'
import { namedColumns } from '../schema/column-names.ts'
import { mapOf, type PlainMap } from '../schema/plain-map.ts'
import { isCalled } from './called-column.ts'
import { sheetColumnOfNone, sheetKey, sheetOfCsv } from './rows-problems.ts'
import type { SheetRows } from './sheet-rows.ts'

const KEYS: ReadonlySet<string> = new Set(['from', 'sheet', 'columns'])

/** What is written of a sheet and used for nothing; `locate` finds keys below the rows. */
export function unusedIn(
  table: PlainMap,
  { from, sheet, columns }: SheetRows,
  locate: (path: Path) => Span,
): readonly Diagnostic[] {
  const others = Object.keys(mapOf(table.rows) ?? {}).filter(key => !KEYS.has(key))
  const leaves = Array.isArray(table.columns) ? namedColumns(table.columns).leaves : undefined
  const names = Array.isArray(columns) ? [] : Object.keys(mapOf(columns) ?? {})
  const ofNone = names.filter(name => leaves !== undefined && !leaves.some(leaf => isCalled(leaf, name)))
  const isCsv = /\.(?:csv|tsv)$/i.test(from)
  return [
    ...others.map(key => sheetKey(key, locate([key]))),
    ...ofNone.map(name => sheetColumnOfNone(name, locate(['columns', name]))),
    ...(isCsv && sheet !== undefined ? [sheetOfCsv(from, locate(['sheet']))] : []),
  ]
}
