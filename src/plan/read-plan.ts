import type { Outcome } from '../base/diagnostic.ts'
import { sortDiagnostics } from '../base/sort-diagnostics.ts'
import type { World } from '../base/world.ts'
import { IncludeReader } from './language/include/include-reader.ts'
import { includeShape } from './language/include/included-paths.ts'
import { projectFolder } from './language/include/project-folder.ts'
import { valueAt } from './language/schema/schema-issues.ts'
import { readSourceFile } from './language/source-file.ts'
import { lacking, parseLayers } from './parse-plan.ts'
import type { ParsedPlan } from './parsed-plan.ts'

/** Reads a plan and the files it includes. Throws `ReadError` for the plan itself. */
export async function readPlan(path: string, world: World): Promise<Outcome<ParsedPlan>> {
  const { value: main, diagnostics } = readSourceFile(path, await world.readFile(path))
  if (!main) return { diagnostics }
  const earlier = [...diagnostics, ...includeShape(main)]
  if (valueAt(main.value, ['include']) === undefined) return parseLayers(main, [], earlier)
  const real = await world.realPath(path)
  const reader = new IncludeReader(world, await projectFolder(real, world))
  await reader.follow(main, [{ path, real }])
  const read = [...earlier, ...reader.diagnostics]
  const isLacking = reader.isLacking || earlier.length > diagnostics.length
  const outcome = lacking(isLacking, parseLayers(main, reader.included, read))
  if (!isLacking) return outcome
  // A plan without a part of it would only seem to lack what the part holds.
  const found = outcome.value
    ? outcome.diagnostics.filter(({ code }) => code !== 'plan-missing-key')
    : sortDiagnostics(read, path)
  return { ...outcome, diagnostics: found }
}
