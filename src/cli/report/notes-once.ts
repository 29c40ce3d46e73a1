import type { Diagnostic } from '../../internal.ts'

/** A finding as it is reported: a note stands for all notes of its kind in the plan. */
export type ReportedFinding = Diagnostic & {
  /** The other notes of its kind, in the order of their places. */
  readonly others?: readonly Diagnostic[]
}

/**
 * Findings with one note of a kind, at the first of its places: ten notes on ten dates with a zero too many, each with
 * its own line, hide the one warning among them. Errors and warnings stay as they are, and so does what has no place.
 */
export function notesOnce(diagnostics: readonly Diagnostic[]): readonly ReportedFinding[] {
  const told: { readonly first: Diagnostic; readonly others: Diagnostic[] }[] = []
  const notes = new Map<string, Diagnostic[]>()
  for (const first of diagnostics) {
    const isNote = first.severity === 'info' && first.span !== undefined
    const known = isNote ? notes.get(first.code) : undefined
    if (known) known.push(first)
    else {
      const others: Diagnostic[] = []
      told.push({ first, others })
      if (isNote) notes.set(first.code, others)
    }
  }
  return told.map(({ first, others }) => (others.length === 0 ? first : { ...first, others }))
}

/** A finding and those it stands for. */
export function allOf(finding: ReportedFinding): readonly Diagnostic[] {
  return [finding, ...(finding.others ?? [])]
}
