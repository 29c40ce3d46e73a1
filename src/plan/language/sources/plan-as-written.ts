import type { Path } from '../../../base/diagnostic.ts'
import type { Plan } from '../../model/plan.ts'
import type { PlanSource } from './plan-source.ts'

/** A plan as far as it can be read, and the text it came from. */
export interface PlanAsWritten {
  readonly plan: Plan
  readonly source: PlanSource
  /** Whether a part is not as it is written, which is wrong in a way that was told; absent when none is. */
  isAltered?(at: Path): boolean
}
