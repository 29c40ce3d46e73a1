import type { Diagnostic, Path, Span } from '../../../base/diagnostic.ts'
import { ReadError, type World } from '../../../base/world.ts'
import { cellName, type Sheet } from '../../../sheet/model.ts'
import { readSheet } from '../../../sheet/read-sheet.ts'
import { folderOf, isBelow, joined } from '../include/file-paths.ts'
import { includeOutside, includePathForm } from '../include/include-problems.ts'
import { mapOf, type PlainMap } from '../schema/plain-map.ts'
import type { SourceFile } from '../source-file.ts'
import { sheetCell, sheetRefused, sheetUnreadable } from './rows-problems.ts'
import { type SheetRows, sheetRowsOf } from './sheet-rows.ts'
import { tableFromSheet } from './table-from-sheet.ts'
import { unusedIn } from './unused-keys.ts'

/** A plan's file in which rows that stand in sheets are there, and what is wrong with the sheets. */
export async function readRows(
  file: SourceFile,
  project: string,
  world: World,
): Promise<{ readonly value: SourceFile; readonly diagnostics: readonly Diagnostic[] }> {
  const reader = new RowsReader(file, project, world)
  const value = await reader.value(file.value, [])
  return { value: { ...file, value }, diagnostics: reader.diagnostics }
}

class RowsReader {
  readonly diagnostics: Diagnostic[] = []
  readonly #file: SourceFile
  readonly #project: string
  readonly #world: World

  constructor(file: SourceFile, project: string, world: World) {
    this.#file = file
    this.#project = project
    this.#world = world
  }

  async value(given: unknown, at: Path): Promise<unknown> {
    if (Array.isArray(given)) {
      const items: unknown[] = []
      for (const [index, item] of given.entries()) items.push(await this.value(item, [...at, index]))
      return items
    }
    const map = mapOf(given)
    if (map === undefined) return given
    const rows = sheetRowsOf(map)
    if (rows) return this.#table(map, rows, at)
    const entries: [string, unknown][] = []
    for (const [name, inner] of Object.entries(map))
      entries.push([name, await this.value(inner, [...at, name])])
    return Object.fromEntries(entries)
  }

  async #table(table: PlainMap, rows: SheetRows, at: Path): Promise<PlainMap> {
    const { source } = this.#file
    const span = source.locate([...at, 'rows', 'from'])
    this.diagnostics.push(...unusedIn(table, rows, path => source.locate([...at, 'rows', ...path], 'key')))
    const sheet = await this.#sheet(rows, span)
    // In their place where they cannot be read.
    const blank = [{ remark: rows.from }]
    if (!sheet) return { ...table, rows: blank }
    for (const { row, cells } of sheet.rows)
      for (const { column, problem } of cells)
        if (problem) this.diagnostics.push(sheetCell(rows.from, cellName(row, column), problem, span))
    const { value, diagnostics } = tableFromSheet(sheet, table, rows, path => source.locate([...at, ...path]))
    this.diagnostics.push(...diagnostics)
    return { ...table, ...(value ?? { rows: blank }) }
  }

  /** The sheet a table names, which stands inside the project. */
  async #sheet({ from, sheet: name }: SheetRows, span: Span): Promise<Sheet | undefined> {
    const { file } = this.#file.source
    try {
      if (from.trim() === '' || /^\/|^[a-z][a-z0-9+.-]*:|\\/i.test(from)) {
        this.diagnostics.push(includePathForm(from, span))
        return undefined
      }
      const folder = folderOf(await this.#world.realPath(file))
      const isInside = isBelow(this.#project, joined(folder, from))
      const path = joined(folderOf(file), from)
      if (!isInside || !isBelow(this.#project, await this.#world.realPath(path))) {
        this.diagnostics.push(includeOutside(from, isInside, span))
        return undefined
      }
      const { sheet, refused } = readSheet(await this.#world.readFile(path), name)
      if (refused) this.diagnostics.push(sheetRefused(from, refused, span))
      return sheet
    } catch (error) {
      if (!(error instanceof ReadError)) throw error
      this.diagnostics.push(sheetUnreadable(from, error.failure, span))
      return undefined
    }
  }
}
