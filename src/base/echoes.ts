import type { Diagnostic, Span } from './diagnostic.ts'

/** Findings but those at the very place of an earlier error: what could not be read there is only said again. */
export function withoutEchoes(
  diagnostics: readonly Diagnostic[],
  earlier: readonly Diagnostic[],
): readonly Diagnostic[] {
  const wrong = new Set(
    earlier.flatMap(({ severity, span }) => (severity === 'error' && span ? [key(span)] : [])),
  )
  return wrong.size === 0 ? diagnostics : diagnostics.filter(({ span }) => !span || !wrong.has(key(span)))
}

function key({ file, start, end }: Span): string {
  return `${start} ${end} ${file}`
}
