import type { Coverage, Localized, Suppressed } from '../../internal.ts'
import type { Failure } from '../failure.ts'
import type { Language } from '../terminal.ts'
import type { ReportedFinding } from './notes-once.ts'

/** What was found in one plan, or in one file of settings. */
export interface PlanReport {
  /** The plan's path as messages show it. */
  readonly file: string
  /** Its text, with U+FFFD for bytes that are not UTF-8. */
  readonly text: string
  /** The texts of the files it includes that findings point at, by their paths. */
  readonly included?: ReadonlyMap<string, string>
  /** What each line of its text is called where people do not know lines: places in a Word file. */
  readonly places?: readonly Localized[]
  readonly diagnostics: readonly ReportedFinding[]
  /** Findings that comments with a reason set aside. */
  readonly suppressed: readonly Suppressed[]
  /** Empty when the plan could not be read. */
  readonly coverage: Coverage
}

/** All that a run has to report. */
export interface RunReport {
  /** The files, folders and patterns as they were asked for; none for the current folder. */
  readonly asked?: readonly string[]
  readonly plans: readonly PlanReport[]
  /** Files of settings with something wrong in them. */
  readonly settings: readonly PlanReport[]
  /** Files that could not be read. */
  readonly failures: readonly Failure[]
}

/** How a report is to look. */
export interface ReportStyle {
  readonly language: Language
  readonly colour: boolean
  readonly width: number
  /** Of kehoach, for reports that name the program. */
  readonly version: string
}

/** Writes the findings of a run in one form. */
export interface Reporter {
  /** `out` is data for programs, `err` is for people. */
  readonly stream: 'out' | 'err'
  render(run: RunReport, style: ReportStyle): string
}

/** The reports on all files of a run: settings first, since the rest depends on them. */
export function allReports({ settings, plans }: RunReport): readonly PlanReport[] {
  return [...settings, ...plans]
}
