import { type Diagnostic, hasErrors, type Outcome } from '../diagnostic.ts'
import { absorbHabits } from './habits/absorb-habits.ts'
import type { Habit } from './habits/habit.ts'
import { inOrder } from './include/diagnostic-order.ts'
import { includeNotRead } from './include/include-problems.ts'
import { includedPaths } from './include/included-paths.ts'
import { mergeValues } from './include/merge-values.ts'
import type { Plan } from './plan.ts'
import { checkPart, checkSchema } from './schema/check-schema.ts'
import { LayeredSource } from './yaml/layered-source.ts'
import type { PlanSource } from './yaml/plan-source.ts'
import { readSourceFile, type SourceFile } from './yaml/source-file.ts'

/** A well-formed plan and the text it came from. */
export interface ParsedPlan {
  readonly plan: Plan
  readonly source: PlanSource
  /** What its author typed though kehoach writes it, and is not in the plan any more. */
  readonly habits: readonly Habit[]
}

/** Reads a plan that stands in one file. What it includes is not read, which is an error. */
export function parsePlan(file: string, bytes: Uint8Array): Outcome<ParsedPlan> {
  const { value: main, diagnostics } = readSourceFile(file, bytes)
  if (!main) return { diagnostics }
  const included = includedPaths(main.value).map(({ at }) => includeNotRead(main.source.locate(at)))
  return parseLayers(main, [], [...diagnostics, ...included])
}

/** Reads a plan and the files it includes, the strongest first, as one; `earlier` was found on the way to them. */
export function parseLayers(
  main: SourceFile,
  included: readonly SourceFile[],
  earlier: readonly Diagnostic[],
): Outcome<ParsedPlan> {
  const { file } = main.source
  const source: PlanSource =
    included.length === 0
      ? main.source
      : new LayeredSource(
          main.source,
          included.map(layer => layer.source),
        )
  const value = included.reduce<unknown>((merged, layer) => mergeValues(merged, layer.value), main.value)
  const { value: plan, diagnostics: schema } = checkSchema(value, source)
  const parts = included.flatMap(layer => checkPart(layer.value, layer.source))
  const diagnostics = inOrder([...earlier, ...withoutDoubles([...schema, ...parts])], file)
  return plan && !hasErrors(diagnostics)
    ? { value: absorbHabits(plan, source), diagnostics }
    : { diagnostics }
}

/** What an included file gives is checked in it and in the plan, so that nothing of it goes unchecked. */
function withoutDoubles(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const byPlace = new Map(
    diagnostics.map(one => [JSON.stringify([one.code, one.span, one.message.en]), one] as const),
  )
  return [...byPlace.values()]
}
