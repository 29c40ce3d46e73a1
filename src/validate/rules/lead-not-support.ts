import { type AssignedTask, assignedTasks, isOwn } from '../../plan/reading/agencies/agency-cells.ts'
import { isGroupOfBodies } from '../../plan/reading/agencies/group-words.ts'
import { agenciesOf, type PlanAgencies } from '../../plan/reading/agencies/plan-agencies.ts'
import { placeOf } from '../agencies/agency-findings.ts'
import type { Finding, Rule } from '../rule.ts'

export const leadNotSupport: Rule = {
  id: 'lead-not-support',
  level: 'practice',
  severity: 'warning',
  title: {
    vi: 'Cơ quan chủ trì không nên đồng thời là cơ quan phối hợp của nhiệm vụ.',
    en: 'The body that leads a task should not support it too.',
  },
  why: {
    vi: 'Một cơ quan không phối hợp với chính mình; thường một trong hai ô bị ghi nhầm.',
    en: 'Nobody works together with himself; mostly one of the two cells is mistaken.',
  },
  help: {
    vi: 'Bỏ cơ quan này ở ô phối hợp, hoặc sửa lại ô chủ trì.',
    en: 'Remove it from the supporting bodies, or correct the leading one.',
  },
  applies: plan => assignedTasks(plan).some(({ lead, support }) => lead.length > 0 && support.length > 0),
  *check({ plan, knownAgencies }) {
    const agencies = agenciesOf(plan, knownAgencies)
    for (const assigned of assignedTasks(plan)) yield* checkTask(assigned, agencies)
  },
}

/** Bodies in general, such as “các phòng chuyên môn”, may help one another. */
function* checkTask({ task, lead, support }: AssignedTask, agencies: PlanAgencies): Generator<Finding> {
  if (!isOwn(task, task.cells.get('lead')) && !isOwn(task, task.cells.get('support'))) return
  const leading = new Set(lead.map(({ name }) => agencies.bodyOf(name)))
  for (const agency of support) {
    if (isGroupOfBodies(agency.name) || !leading.has(agencies.bodyOf(agency.name))) continue
    yield {
      ...placeOf(agency),
      message: {
        vi: `“${agency.name}” vừa chủ trì vừa phối hợp cùng một nhiệm vụ.`,
        en: `“${agency.name}” both leads and supports the same task.`,
      },
    }
  }
}
