import type { Diagnostic } from '../../internal.ts'

/** Findings that say the same, by the first of them. */
export interface FindingGroup {
  readonly first: Diagnostic
  readonly others: readonly Diagnostic[]
}

/** Puts findings together that differ in nothing but their place, in the order of the first of each. */
export function groupFindings(diagnostics: readonly Diagnostic[]): readonly FindingGroup[] {
  const groups = new Map<string, { readonly first: Diagnostic; readonly others: Diagnostic[] }>()
  for (const diagnostic of diagnostics) {
    const { code, severity, message, help, related, span } = diagnostic
    // A finding without a place has nothing to be listed by.
    const place = span ? 'placed' : 'whole'
    const key = JSON.stringify([code, severity, message.vi, help?.vi, related, place])
    const group = groups.get(key)
    if (group) group.others.push(diagnostic)
    else groups.set(key, { first: diagnostic, others: [] })
  }
  return [...groups.values()]
}
