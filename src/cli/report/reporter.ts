import type { Coverage, Diagnostic } from '../../index.ts'
import type { Language } from '../terminal.ts'

/** What was found in one plan. */
export interface PlanReport {
  /** The plan's path as messages show it. */
  readonly file: string
  /** Its text, with U+FFFD for bytes that are not UTF-8. */
  readonly text: string
  /** The texts of the files it includes that findings point at, by their paths. */
  readonly included?: ReadonlyMap<string, string>
  readonly diagnostics: readonly Diagnostic[]
  /** Empty when the plan could not be read. */
  readonly coverage: Coverage
}

/** How a report is to look. */
export interface ReportStyle {
  readonly language: Language
  readonly colour: boolean
  readonly width: number
}

/** Writes the findings of a run in one form. */
export interface Reporter {
  /** `out` is data for programs, `err` is for people. */
  readonly stream: 'out' | 'err'
  render(reports: readonly PlanReport[], style: ReportStyle): string
}
