import { type Coverage, type Diagnostic, decodeLeniently } from '../../index.ts'
import type { PlanReport } from './reporter.ts'

interface Found {
  readonly diagnostics: readonly Diagnostic[]
  readonly coverage: Coverage
}

/** What was found in a plan, with the text of every file that findings point at. */
export function planReport(
  file: string,
  { diagnostics, coverage }: Found,
  bytesOf: (file: string) => Uint8Array,
): PlanReport {
  const spans = diagnostics.flatMap(({ span, related }) => [
    span,
    ...(related ?? []).map(other => other.span),
  ])
  const others = new Set(spans.map(span => span?.file ?? file).filter(other => other !== file))
  const textOf = (path: string) => decodeLeniently(bytesOf(path))
  return {
    file,
    text: textOf(file),
    included: new Map([...others].map(other => [other, textOf(other)])),
    diagnostics,
    coverage,
  }
}
