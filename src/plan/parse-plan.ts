import type { Diagnostic, Localized, Outcome } from '../base/diagnostic.ts'
import { withoutEchoes } from '../base/echoes.ts'
import { sortDiagnostics } from '../base/sort-diagnostics.ts'
import { absorbHabits } from './habits/absorb-habits.ts'
import { includeNotRead } from './language/include/include-problems.ts'
import { includedPaths } from './language/include/included-paths.ts'
import { rowsNotRead } from './language/rows-from/rows-problems.ts'
import { holdsSheetRows } from './language/rows-from/sheet-rows.ts'
import { checkPart, checkSchema } from './language/schema/check-schema.ts'
import { readSourceFile, type SourceFile } from './language/source-file.ts'
import { LayeredSource } from './language/sources/layered-source.ts'
import { mergeValues } from './language/sources/merge-values.ts'
import type { PlanSource } from './language/sources/plan-source.ts'
import type { ParsedPlan } from './parsed-plan.ts'

export type { ParsedPlan } from './parsed-plan.ts'

/** Reads a plan that stands in one file. What it includes is not read, which is an error. */
export function parsePlan(file: string, bytes: Uint8Array): Outcome<ParsedPlan> {
  const { value: main, diagnostics } = readSourceFile(file, bytes)
  if (!main) return { diagnostics }
  const included = includedPaths(main.value).map(({ at }) => includeNotRead(main.source.locate(at)))
  const sheets = holdsSheetRows(main.value) ? [rowsNotRead(main.source.locate([]))] : []
  return lacking(included.length > 0, parseLayers(main, [], [...diagnostics, ...included, ...sheets]))
}

/** A plan that may lack a file it includes. */
export function lacking(
  isLacking: boolean,
  { value, diagnostics }: Outcome<ParsedPlan>,
): Outcome<ParsedPlan> {
  if (!value) return { diagnostics }
  return { value: isLacking ? { ...value, lacking: LACKING } : value, diagnostics }
}

const LACKING: Localized = {
  vi: 'chưa đọc được đủ các tệp dùng chung',
  en: 'not all included files could be read',
}

/**
 * Reads a plan and the files it includes, the strongest first, as one; `earlier` was found on the way to them. There is
 * a plan, too, where something in it cannot be read: it lacks that.
 */
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
  const merged = included.reduce<unknown>((strong, layer) => mergeValues(strong, layer.value), main.value)
  const { value, diagnostics: schema } = checkSchema(merged, source)
  const parts = included.flatMap(layer => checkPart(layer.value, layer.source))
  const found = withoutEchoes(deduplicated([...schema, ...parts]), earlier)
  const diagnostics = sortDiagnostics([...earlier, ...found], file)
  if (!value) return { diagnostics }
  return { value: { ...value, ...absorbHabits(value.plan, value.source) }, diagnostics }
}

/** What an included file gives is checked in it and in the plan, so that nothing of it goes unchecked. */
function deduplicated(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const byPlace = new Map(
    diagnostics.map(one => [JSON.stringify([one.code, one.span, one.message.en]), one] as const),
  )
  return [...byPlace.values()]
}
