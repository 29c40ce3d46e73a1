import type * as z from 'zod'
import type { Localized, Path } from '../../../base/diagnostic.ts'
import { typeOf } from './type-names.ts'

type ZodIssue = z.core.$ZodIssue

/** One mistake in a plan's shape, without zod's alternatives and inner terms. */
export type SchemaIssue = { readonly path: Path } & (
  | { readonly kind: 'type'; readonly expected: readonly string[] }
  | { readonly kind: 'keys'; readonly keys: readonly string[] }
  | { readonly kind: 'value'; readonly values: readonly string[] }
  | {
      readonly kind: 'limit'
      readonly of: string
      readonly side: 'least' | 'most'
      readonly limit: number
      readonly inclusive: boolean
    }
  | { readonly kind: 'custom'; readonly message: Localized; readonly part: 'key' | 'value' }
)

/** zod's issues with each union narrowed to the one alternative the author meant, judged by the value's type. */
export function narrowIssues(issues: readonly ZodIssue[], root: unknown): readonly SchemaIssue[] {
  return issues.flatMap(issue => narrowIssue(issue, issue.path.map(step), root))
}

/** The value at a path; undefined where there is none. */
export function valueAt(root: unknown, path: Path): unknown {
  let value: unknown = root
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = Reflect.get(value, key)
  }
  return value
}

function narrowIssue(issue: ZodIssue, path: Path, root: unknown): readonly SchemaIssue[] {
  switch (issue.code) {
    case 'invalid_type':
      return [{ path, kind: 'type', expected: [issue.expected] }]
    case 'unrecognized_keys':
      return [{ path, kind: 'keys', keys: issue.keys }]
    case 'invalid_value':
      return [{ path, kind: 'value', values: issue.values.map(String) }]
    case 'too_small':
      return [limit(path, issue.origin, 'least', issue.minimum, issue.inclusive)]
    case 'too_big':
      return [limit(path, issue.origin, 'most', issue.maximum, issue.inclusive)]
    case 'invalid_union':
      return narrowUnion(issue.errors, path, root)
    default:
      return [{ path, kind: 'custom', message: ownMessage(issue), part: partOf(issue) }]
  }
}

function narrowUnion(
  branches: readonly (readonly ZodIssue[])[],
  path: Path,
  root: unknown,
): readonly SchemaIssue[] {
  const words = choiceOf(branches)
  if (words) return [{ path, kind: 'value', values: words }]
  const value = valueAt(root, path)
  const meant = branches
    .filter(issues => !issues.some(issue => isMisfit(issue, value)))
    .sort((a, b) => a.length - b.length)[0]
  if (meant) return meant.flatMap(issue => narrowIssue(issue, [...path, ...issue.path.map(step)], root))
  return [
    {
      path,
      kind: 'type',
      expected: branches.flatMap(issues => issues.filter(atRoot).flatMap(expectedTypes)),
    },
  ]
}

/** The words of a union that only offers words, each once; undefined of any other union. */
function choiceOf(branches: readonly (readonly ZodIssue[])[]): readonly string[] | undefined {
  const words = branches.map(([issue, ...more]) =>
    issue?.code === 'invalid_value' && atRoot(issue) && more.length === 0 ? issue.values.map(String) : [],
  )
  return words.every(some => some.length > 0) ? [...new Set(words.flat())] : undefined
}

/** Whether an issue of a union's branch says that the branch is for values of another type. */
function isMisfit(issue: ZodIssue, value: unknown): boolean {
  if (!atRoot(issue)) return false
  if (issue.code === 'invalid_union')
    return issue.errors.every(branch => branch.some(inner => isMisfit(inner, value)))
  const types = expectedTypes(issue)
  return types.length > 0 && !types.some(type => fits(type, value))
}

function fits(type: string, value: unknown): boolean {
  const actual = typeOf(value)
  return (
    actual === type || (actual === 'number' && type === 'int') || (actual === 'object' && type === 'record')
  )
}

function expectedTypes(issue: ZodIssue): readonly string[] {
  if (issue.code === 'invalid_type') return [issue.expected]
  if (issue.code === 'invalid_value') return [...new Set(issue.values.map(typeOf))]
  if (issue.code === 'invalid_union')
    return issue.errors.flatMap(branch => branch.filter(atRoot).flatMap(expectedTypes))
  return []
}

function atRoot(issue: ZodIssue): boolean {
  return issue.path.length === 0
}

function step(key: PropertyKey): string | number {
  return typeof key === 'number' ? key : String(key)
}

function limit(
  path: Path,
  of: string,
  side: 'least' | 'most',
  value: number | bigint,
  inclusive: boolean | undefined,
): SchemaIssue {
  return { path, kind: 'limit', of, side, limit: Number(value), inclusive: inclusive ?? true }
}

/** The schema's own words where it has them; zod's are a last resort. */
function ownMessage(issue: ZodIssue): Localized {
  const message: unknown = issue.code === 'custom' ? issue.params?.message : undefined
  return isLocalized(message) ? message : { vi: `Giá trị không hợp lệ: ${issue.message}`, en: issue.message }
}

/** What of the place a problem is about: by default what stands there. */
function partOf(issue: ZodIssue): 'key' | 'value' {
  return issue.code === 'custom' && issue.params?.part === 'key' ? 'key' : 'value'
}

function isLocalized(value: unknown): value is Localized {
  return typeof value === 'object' && value !== null && 'vi' in value && 'en' in value
}
