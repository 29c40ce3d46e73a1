import type { Diagnostic, Outcome } from '../base/diagnostic.ts'
import { sortDiagnostics } from '../base/sort-diagnostics.ts'
import type { World } from '../base/world.ts'
import { IncludeReader } from './language/include/include-reader.ts'
import { includeShape } from './language/include/included-paths.ts'
import { projectFolder } from './language/include/project-folder.ts'
import { holdsSheetRows } from './language/rows-from/sheet-rows.ts'
import { valueAt } from './language/schema/schema-issues.ts'
import { readSourceFile, type SourceFile } from './language/source-file.ts'
import { lacking, parseLayers } from './parse-plan.ts'
import type { ParsedPlan } from './parsed-plan.ts'

/** Reads a plan and the files it includes. Throws `ReadError` for the plan itself. */
export async function readPlan(path: string, world: World): Promise<Outcome<ParsedPlan>> {
  const { value: main, diagnostics } = readSourceFile(path, await world.readFile(path))
  if (!main) return { diagnostics }
  const earlier = [...diagnostics, ...includeShape(main)]
  if (valueAt(main.value, ['include']) === undefined)
    return parseRead(main, [], earlier, async () => projectFolder(await world.realPath(path), world), world)
  const real = await world.realPath(path)
  const project = await projectFolder(real, world)
  const reader = new IncludeReader(world, project)
  await reader.follow(main, [{ path, real }])
  const read = [...earlier, ...reader.diagnostics]
  const isLacking = reader.isLacking || earlier.length > diagnostics.length
  const outcome = lacking(isLacking, await parseRead(main, reader.included, read, async () => project, world))
  if (!isLacking) return outcome
  // A plan without a part of it would only seem to lack what the part holds.
  const found = outcome.value
    ? outcome.diagnostics.filter(({ code }) => code !== 'plan-missing-key')
    : sortDiagnostics(read, path)
  return { ...outcome, diagnostics: found }
}

/** Reads the rows that stand in sheets, and the layers as one plan; only a plan itself has tables. */
async function parseRead(
  main: SourceFile,
  included: readonly SourceFile[],
  earlier: readonly Diagnostic[],
  project: () => Promise<string>,
  world: World,
): Promise<Outcome<ParsedPlan>> {
  if (!holdsSheetRows(main.value)) return parseLayers(main, included, earlier)
  // The reader of sheets is loaded for plans that have some.
  const { readRows } = await import('./language/rows-from/read-rows.ts')
  const { value, diagnostics } = await readRows(main, await project(), world)
  return parseLayers(value, included, [...earlier, ...diagnostics])
}
