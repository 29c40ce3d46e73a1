import { hasErrors, type Outcome } from '../diagnostic.ts'
import type { World } from '../world.ts'
import { inOrder } from './include/diagnostic-order.ts'
import { IncludeReader } from './include/include-reader.ts'
import { includedPaths, includeShape } from './include/included-paths.ts'
import { projectFolder } from './include/project-folder.ts'
import { type ParsedPlan, parseLayers } from './parse-plan.ts'
import { readSourceFile } from './yaml/source-file.ts'

/** Reads a plan and the files it includes. Throws `ReadError` for the plan itself. */
export async function readPlan(path: string, world: World): Promise<Outcome<ParsedPlan>> {
  const { value: main, diagnostics } = readSourceFile(path, await world.readFile(path))
  if (!main) return { diagnostics }
  const shape = includeShape(main)
  if (shape.length > 0) return { diagnostics: inOrder([...diagnostics, ...shape], path) }
  if (includedPaths(main.value).length === 0) return parseLayers(main, [], diagnostics)
  const real = await world.realPath(path)
  const reader = new IncludeReader(world, await projectFolder(real, world))
  await reader.follow(main, [{ path, real }])
  const found = [...diagnostics, ...reader.diagnostics]
  // A plan without a part of it would only seem to lack what the part holds.
  return hasErrors(reader.diagnostics)
    ? { diagnostics: inOrder(found, path) }
    : parseLayers(main, reader.included, found)
}
