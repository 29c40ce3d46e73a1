/** A sentence in both languages kehoach speaks; a reporter picks one. */
export interface Localized {
  readonly vi: string
  readonly en: string
}

/** A place in a plan as keys and indexes from the root of its YAML: `['decision', 'bases', 0]`. */
export type Path = readonly (string | number)[]

/** A half-open range of UTF-16 offsets in a source file. */
export interface Span {
  readonly file: string
  readonly start: number
  readonly end: number
}

/** A piece of text to take the place of another in a source file. */
export interface SpanEdit {
  readonly span: Span
  readonly text: string
}

/** A piece of text to take the place of a part of a text in a plan. */
export interface Fix extends SpanEdit {
  /** The part as UTF-16 offsets in the text itself, however that is written in the file. */
  readonly range: readonly [start: number, end: number]
}

export type Severity = 'error' | 'warning' | 'info'

/** One finding about the author's input. Plain data: it can be sorted, compared and printed as JSON. */
export interface Diagnostic {
  /** A rule's id, or the code of a phase such as `yaml-syntax`. */
  readonly code: string
  readonly severity: Severity
  /** What is wrong: one sentence that names the value. */
  readonly message: Localized
  /** Where; absent only when no source exists. */
  readonly span?: Span
  /** Why it matters, with the provision it comes from. */
  readonly why?: Localized
  /** What to do about it. */
  readonly help?: Localized
  /** The change that fixes it, where it is safe to make without asking. */
  readonly fix?: Fix
  readonly related?: readonly { readonly span: Span; readonly message: Localized }[]
}

/** A value, the findings made on the way to it, or both. No value means the phase could not finish. */
export interface Outcome<T> {
  readonly value?: T
  readonly diagnostics: readonly Diagnostic[]
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(diagnostic => diagnostic.severity === 'error')
}
