import type { Localized, Path, Severity } from '../base/diagnostic.ts'
import type { CompiledFile } from '../produce.ts'

/** Where a finding points: in the plan by its keys as they are written, and in the text it was read from. */
export interface Place {
  /** The file as it was named; absent for a plan given as an object. */
  readonly file?: string
  /** Line and column from 1, the column in UTF-16 units; absent for a plan given as an object. */
  readonly line?: number
  readonly column?: number
  /** Keys and indexes from the plan's root, as written: `['kế hoạch', 'bảng', 'các hàng', 0]`. */
  readonly path: Path
}

/** What is wrong, or to be looked at, in a plan. */
export interface Finding {
  /** The rule's id, explained by `kehoach rules <id>`, or the code of a problem of reading such as `plan-type`. */
  readonly code: string
  readonly severity: Severity
  /** What is wrong: one sentence that names the value, in Vietnamese and English. */
  readonly message: Localized
  /** Why it matters, with the provision it comes from. */
  readonly why?: Localized
  /** What to do about it. */
  readonly help?: Localized
  readonly place?: Place
}

/** What was found in a plan. */
export interface CheckResult {
  /** In the order of their places in the plan. */
  readonly findings: readonly Finding[]
  /** Whether one of them is an error. */
  readonly hasErrors: boolean
}

/** A plan's files, whole in memory, and what was found in it. */
export interface CompileResult extends CheckResult {
  /** None when the plan cannot be read, or has errors and is to be final. */
  readonly files: readonly CompiledFile[]
}
