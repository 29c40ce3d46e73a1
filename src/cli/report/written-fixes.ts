import { groupBy } from '../../base/group-by.ts'
import { type Diagnostic, type Fix, fixText } from '../../internal.ts'
import { allOf } from './notes-once.ts'
import type { PlanReport } from './reporter.ts'

/**
 * What the fixes of a report write into their files, as the YAML there wants it. A fix that `--fix` would not make, or
 * not together with the others, is not among them.
 */
export function writtenFixes({ file, text, included, diagnostics, suppressed }: PlanReport): Written {
  const found: readonly Diagnostic[] = [
    ...diagnostics.flatMap(allOf),
    ...suppressed.map(({ diagnostic }) => diagnostic),
  ]
  const fixes = found.flatMap(({ fix }) => (fix ? [fix] : []))
  const byFile = groupBy(fixes, ({ span }) => span.file)
  return new Map(
    [...byFile].flatMap(([path, own]) => {
      const source = path === file ? text : included?.get(path)
      return source === undefined ? [] : [...fixText(path, source, own).written]
    }),
  )
}

export type Written = ReadonlyMap<Fix, string>
