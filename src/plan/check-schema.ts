import type { Diagnostic, Outcome } from '../diagnostic.ts'
import { FieldLookup } from './json-schema.ts'
import type { PlanSource } from './plan-source.ts'
import { type Plan, planSchema } from './schema.ts'
import { narrowIssues, type SchemaIssue, valueAt } from './schema-issues.ts'
import {
  customProblem,
  limitProblem,
  missingKey,
  unknownKey,
  wrongType,
  wrongValue,
} from './schema-problems.ts'

/** Reads plain data as a plan; every way in which it is none, said in plain words at its place. */
export function checkSchema(value: unknown, source: PlanSource): Outcome<Plan> {
  const result = planSchema.safeParse(value)
  if (result.success) return { value: result.data, diagnostics: [] }
  const fields = new FieldLookup()
  const issues = withoutEchoes(narrowIssues(result.error.issues, value))
  return { diagnostics: issues.flatMap(issue => problems(issue, value, source, fields)) }
}

/** A check of a whole group says nothing new when one of its keys is misspelt. */
function withoutEchoes(issues: readonly SchemaIssue[]): readonly SchemaIssue[] {
  const misspelt = new Set(issues.filter(issue => issue.kind === 'keys').map(issue => issue.path.join('\n')))
  return issues.filter(issue => issue.kind !== 'custom' || !misspelt.has(issue.path.join('\n')))
}

function problems(
  issue: SchemaIssue,
  root: unknown,
  source: PlanSource,
  fields: FieldLookup,
): readonly Diagnostic[] {
  const { path } = issue
  const value = valueAt(root, path)
  const field = fields.fieldAt(path)
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
      return [customProblem(path, value, issue.message, source)]
  }
}
