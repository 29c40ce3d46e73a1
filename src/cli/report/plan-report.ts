import { type Coverage, type Diagnostic, decodeLeniently, type Suppressed } from '../../internal.ts'
import { notesOnce } from './notes-once.ts'
import type { PlanReport } from './reporter.ts'

interface Found {
  readonly diagnostics: readonly Diagnostic[]
  readonly suppressed: readonly Suppressed[]
  readonly coverage: Coverage
}

/** What was found in a plan, with the text of every file that findings point at. */
export function planReport(
  file: string,
  { diagnostics, suppressed, coverage }: Found,
  bytesOf: (file: string) => Uint8Array,
): PlanReport {
  const all = [...diagnostics, ...suppressed.map(({ diagnostic }) => diagnostic)]
  const spans = all.flatMap(({ span, related }) => [span, ...(related ?? []).map(other => other.span)])
  const others = new Set(spans.map(span => span?.file ?? file).filter(other => other !== file))
  const textOf = (path: string) => decodeLeniently(bytesOf(path))
  return {
    file,
    text: textOf(file),
    included: new Map([...others].map(other => [other, textOf(other)])),
    diagnostics: notesOnce(diagnostics),
    suppressed,
    coverage,
  }
}
