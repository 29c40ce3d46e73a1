import type { Localized, Path } from '../diagnostic.ts'
import type { Habit } from './habits/habit.ts'
import type { Plan } from './plan.ts'
import type { PlanSource } from './yaml/plan-source.ts'

/** A plan as far as it can be read, and the text it came from. */
export interface PlanAsWritten {
  readonly plan: Plan
  readonly source: PlanSource
  /** Whether a part is not as it is written, which is wrong in a way that was told; absent when none is. */
  isAltered?(at: Path): boolean
}

/** A plan to be judged and made into files. */
export interface ParsedPlan extends PlanAsWritten {
  /** What its author typed though kehoach writes it, and is not in the plan any more. */
  readonly habits: readonly Habit[]
  /** Why it cannot be judged by rules: a file it includes is not there, so it only seems to lack what that holds. */
  readonly lacking?: Localized
}
