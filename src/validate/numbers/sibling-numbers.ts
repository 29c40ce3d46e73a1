import type { Plan } from '../../plan/plan.ts'
import { appendixNumbers } from './appendix-numbers.ts'
import { blockNumbers } from './block-numbers.ts'
import { rowNumbers } from './row-numbers.ts'
import type { Siblings } from './siblings.ts'

/** Remembered, since the rules on numbers each ask twice. */
const known = new WeakMap<Plan, readonly Siblings[]>()

/** All the numbers of a plan that are counted together, in tables, in prose and of appendices. */
export function siblingNumbers(plan: Plan): readonly Siblings[] {
  const last = known.get(plan)
  if (last) return last
  const siblings = [...rowNumbers(plan), ...blockNumbers(plan), ...appendixNumbers(plan)]
  known.set(plan, siblings)
  return siblings
}

/** Whether the author gives a number by hand anywhere. */
export function hasExplicitNumbers(plan: Plan): boolean {
  return siblingNumbers(plan).some(({ members }) => members.some(member => member.isExplicit))
}
