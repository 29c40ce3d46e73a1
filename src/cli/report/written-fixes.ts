import { type Diagnostic, type Fix, fixText } from '../../index.ts'
import type { PlanReport } from './reporter.ts'

/**
 * What the fixes of a report write into their files, as the YAML there wants it. A fix that `--fix` would not make, or
 * not together with the others, is not among them.
 */
export function writtenFixes({ file, text, included, diagnostics, suppressed }: PlanReport): Written {
  const found: readonly Diagnostic[] = [...diagnostics, ...suppressed.map(({ diagnostic }) => diagnostic)]
  const byFile = new Map<string, Fix[]>()
  for (const { fix } of found) if (fix) byFile.set(fix.span.file, [...(byFile.get(fix.span.file) ?? []), fix])
  return new Map(
    [...byFile].flatMap(([path, fixes]) => {
      const source = path === file ? text : included?.get(path)
      return source === undefined ? [] : [...fixText(path, source, fixes).written]
    }),
  )
}

export type Written = ReadonlyMap<Fix, string>
