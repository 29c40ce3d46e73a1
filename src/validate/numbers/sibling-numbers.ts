import { memoizeByObject } from '../../base/memoize.ts'
import type { Plan } from '../../plan/model/plan.ts'
import { appendixNumbers } from './appendix-numbers.ts'
import { blockNumbers } from './block-numbers.ts'
import { rowNumbers } from './row-numbers.ts'
import type { Siblings } from './siblings.ts'

/**
 * All the numbers of a plan that are counted together, in tables, in prose and of appendices. Remembered, since the rules
 * on numbers each ask twice.
 */
export const siblingNumbers = memoizeByObject((plan: Plan): readonly Siblings[] => [
  ...rowNumbers(plan),
  ...blockNumbers(plan),
  ...appendixNumbers(plan),
])

/** Whether the author gives a number by hand anywhere. */
export function hasExplicitNumbers(plan: Plan): boolean {
  return siblingNumbers(plan).some(({ members }) => members.some(member => member.isExplicit))
}
