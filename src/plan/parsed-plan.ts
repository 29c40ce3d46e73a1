import type { Localized } from '../base/diagnostic.ts'
import type { Habit } from './habits/habit.ts'
import type { PlanAsWritten } from './language/sources/plan-as-written.ts'

/** A plan to be judged and made into files. */
export interface ParsedPlan extends PlanAsWritten {
  /** What its author typed though kehoach writes it, and is not in the plan any more. */
  readonly habits: readonly Habit[]
  /** Why it cannot be judged by rules: a file it includes is not there, so it only seems to lack what that holds. */
  readonly lacking?: Localized
}
