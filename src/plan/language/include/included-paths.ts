import type { Diagnostic, Path } from '../../../base/diagnostic.ts'
import { planField } from '../schema/field.ts'
import { valueAt } from '../schema/schema-issues.ts'
import { wrongType } from '../schema/schema-problems.ts'
import type { SourceFile } from '../source-file.ts'

/** A file that another one includes, as it is written there. */
export interface IncludedPath {
  readonly at: Path
  readonly path: string
}

/** The files that plain data includes, as far as they are text. */
export function includedPaths(value: unknown): readonly IncludedPath[] {
  const include = valueAt(value, ['include'])
  if (typeof include === 'string') return [{ at: ['include'], path: include }]
  if (!Array.isArray(include)) return []
  return include.flatMap((path: unknown, index) =>
    typeof path === 'string' ? [{ at: ['include', index], path }] : [],
  )
}

/** What is wrong with the way a file names those it includes. */
export function includeShape({ value, source }: SourceFile): readonly Diagnostic[] {
  const include = valueAt(value, ['include'])
  if (include === undefined || typeof include === 'string') return []
  const problem = (at: Path, part: unknown, expected: readonly string[]) =>
    wrongType(at, part, expected, planField().at(at), source)
  if (!Array.isArray(include)) return [problem(['include'], include, ['string', 'array'])]
  return include.flatMap((path: unknown, index) =>
    typeof path === 'string' ? [] : [problem(['include', index], path, ['string'])],
  )
}
