import type * as z from 'zod'
import type { Diagnostic, Outcome, Path } from '../../../base/diagnostic.ts'
import { areShared } from '../keys/shared-keys.ts'
import { isMap } from '../sources/merge-values.ts'
import { MovedSource } from '../sources/moved-source.ts'
import type { PlanAsWritten } from '../sources/plan-as-written.ts'
import type { PlanSource } from '../sources/plan-source.ts'
import { withoutBlanksOfIssue, withoutSubject } from './blanks-of-issue.ts'
import { DraftValue } from './draft-value.ts'
import { PlacedSource } from './placed-parts.ts'
import { readPositionalTables } from './positional-tables.ts'
import { placeMeant, recover } from './recover.ts'
import { planSchema } from './schema.ts'
import { narrowIssues, type SchemaIssue, valueAt } from './schema-issues.ts'
import {
  customProblem,
  limitProblem,
  missingKey,
  onlyShared,
  unknownKey,
  wrongType,
  wrongValue,
} from './schema-problems.ts'

/** zod would first write code for each schema: longer than one plan takes without. */
const INTERPRETED = { jitless: true } as const

/** Each round may lay open what stood behind the one before; no plan needs more. */
const MOST_ROUNDS = 12

/**
 * Reads plain data as a plan; every way in which it is none, said in plain words at its place. What does not fit is
 * left out or blank in the plan; there is none where that would leave no page to print.
 */
export function checkSchema(given: unknown, written: PlanSource): Outcome<PlanAsWritten> {
  const { value, source, diagnostics } = plainPlan(given, written)
  const checked = checkPlan(value, source)
  return { ...checked, diagnostics: [...diagnostics, ...checked.diagnostics] }
}

interface PlainPlan {
  readonly value: unknown
  readonly source: PlanSource
  readonly diagnostics: readonly Diagnostic[]
}

/** Plain data in the one form that is checked, of all forms in which the same may be written. */
function plainPlan(given: unknown, written: PlanSource): PlainPlan {
  const { value, parts, problems: odd } = readPositionalTables(withoutSubject(withoutBlanksOfIssue(given)))
  const source = parts.size === 0 ? written : new PlacedSource(written, parts)
  const diagnostics = odd.map(({ path, message }) =>
    customProblem(path, valueAt(value, path), { message, part: 'value' }, source),
  )
  return { value, source, diagnostics }
}

function checkPlan(value: unknown, source: PlanSource): Outcome<PlanAsWritten> {
  const result = planSchema.safeParse(value, INTERPRETED)
  if (result.success) return { value: { plan: result.data, source }, diagnostics: [] }
  if (isMap(value) && areShared(Object.keys(value)))
    return { diagnostics: [onlyShared(value, source), ...checkPart(value, source)] }
  const recovered = recoverPlan(value, narrowIssues(result.error.issues, value), source)
  const diagnostics = problemsOf(result.error, value, source)
  return { ...recovered, diagnostics: [...diagnostics, ...recovered.diagnostics] }
}

/** The plan that is left of data with issues, and what they hid. */
function recoverPlan(
  value: unknown,
  issues: readonly SchemaIssue[],
  written: PlanSource,
): Outcome<PlanAsWritten> {
  const draft = new DraftValue(value)
  const source = new MovedSource(written, path => draft.original(path))
  const diagnostics: Diagnostic[] = []
  const changed = new Set<string>()
  const around = new Set<string>()
  const isAltered = (path: Path) =>
    draft.original(path).some((_, index, all) => changed.has(pathKey(all.slice(0, index + 1))))
  const isTold = (path: Path) => [changed, around].some(known => known.has(pathKey(draft.original(path))))
  let open = issues
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const settled = new Set<string>()
    const touched = new Set<string>()
    // Misspelt keys first: what is missing may stand under one.
    for (const issue of open.toSorted((a, b) => Number(b.kind === 'keys') - Number(a.kind === 'keys'))) {
      // What stands there now is judged in the next round, and so is a group in which a key was read as another.
      const at = pathKey(draft.original(issue.path))
      if (settled.has(at) || (issue.kind === 'custom' && touched.has(at))) continue
      const places = recover(draft, issue)
      if (!places) return { diagnostics }
      for (const place of places) {
        changed.add(pathKey(place))
        settled.add(pathKey(place))
        around.add(pathKey(place.slice(0, -1)))
        touched.add(pathKey(place.slice(0, -1)))
      }
    }
    draft.endRound()
    const result = planSchema.safeParse(draft.value, INTERPRETED)
    if (result.success) return { value: { plan: result.data, source, isAltered }, diagnostics }
    open = narrowIssues(result.error.issues, draft.value)
    // What lacks a part that was left out only echoes what was said of the part.
    const isNew = ({ path }: SchemaIssue) => valueAt(draft.value, path) !== undefined && !isTold(path)
    diagnostics.push(...open.filter(isNew).flatMap(issue => problems(issue, draft.value, source)))
  }
  return { diagnostics }
}

/** Reads plain data by any schema; every way in which it does not fit. */
export function checkValue<T>(schema: z.ZodType<T>, value: unknown, source: PlanSource): Outcome<T> {
  const result = schema.safeParse(value, INTERPRETED)
  return result.success
    ? { value: result.data, diagnostics: [] }
    : { diagnostics: problemsOf(result.error, value, source) }
}

function problemsOf(error: z.ZodError, value: unknown, source: PlanSource): readonly Diagnostic[] {
  const issues = withoutEchoes(narrowIssues(error.issues, value), value)
  return issues.flatMap(issue => problems(issue, value, source))
}

/**
 * What is wrong in plain data that is to become a part of a plan, such as a file that plans include: it may lack
 * anything, since another file may give it, and what it has may be replaced by another's.
 */
export function checkPart(given: unknown, written: PlanSource): readonly Diagnostic[] {
  const { value, source, diagnostics } = plainPlan(given, written)
  const result = planSchema.safeParse(value, INTERPRETED)
  if (result.success) return diagnostics
  const issues = withoutEchoes(narrowIssues(result.error.issues, value), value)
    .filter(({ path }) => path.length > 0 && valueAt(value, path) !== undefined)
    .flatMap(issue => problems(issue, value, source))
  return [...diagnostics, ...issues]
}

/** A misspelt key is one mistake: that the right one is missing, or that a group is not complete, only echoes it. */
function withoutEchoes(issues: readonly SchemaIssue[], root: unknown): readonly SchemaIssue[] {
  const misspelt = new Set<string>()
  for (const { path, ...issue } of issues) {
    if (issue.kind !== 'keys') continue
    const isThere = (at: Path) => valueAt(root, at) !== undefined
    for (const key of issue.keys) misspelt.add(pathKey(placeMeant(path, key, isThere) ?? [...path, '']))
    misspelt.add(pathKey(path))
  }
  return issues.filter(({ kind, path }) => {
    const isEcho = misspelt.has(pathKey(path))
    if (kind === 'keys') return true
    return kind === 'custom' ? !isEcho : !(isEcho && valueAt(root, path) === undefined)
  })
}

function pathKey(path: Path): string {
  return JSON.stringify(path)
}

function problems(issue: SchemaIssue, root: unknown, source: PlanSource): readonly Diagnostic[] {
  const { path } = issue
  const value = valueAt(root, path)
  const field = source.grammar.field().at(path)
  if (issue.kind === 'keys') return issue.keys.map(key => unknownKey(path, key, field, source))
  if (value === undefined) return [missingKey(path, field, source)]
  switch (issue.kind) {
    case 'type':
      return [wrongType(path, value, issue.expected, field, source)]
    case 'value':
      return [wrongValue(path, value, issue.values, source)]
    case 'limit':
      return [limitProblem(path, issue, source)]
    case 'custom':
      return [customProblem(path, value, issue, source)]
  }
}
