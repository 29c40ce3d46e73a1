import type { Diagnostic } from './diagnostic.ts'

/** Findings as one meets them when reading the plan in `file`, then the files it includes. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[], file: string): readonly Diagnostic[] {
  return diagnostics.toSorted((a, b) => compareFiles(a, b, file) || startOf(a) - startOf(b))
}

function compareFiles(a: Diagnostic, b: Diagnostic, first: string): number {
  const [one, other] = [a.span?.file ?? first, b.span?.file ?? first]
  if (one === other) return 0
  if (one === first || other === first) return one === first ? -1 : 1
  return one < other ? -1 : 1
}

function startOf({ span }: Diagnostic): number {
  return span?.start ?? 0
}
