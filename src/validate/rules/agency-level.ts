import type { Plan } from '../../plan/model/plan.ts'
import { assignedTasks, isOwn } from '../../plan/reading/agencies/agency-cells.ts'
import { isAboveCommune, isOfCommune, SCOPES_ABOVE } from '../../plan/reading/agencies/levels.ts'
import { isInTitle } from '../../plan/reading/agencies/unit-mentions.ts'
import { markedTexts } from '../../plan/reading/texts/marked-texts.ts'
import { placeOf } from '../agencies/agency-findings.ts'
import type { Finding, Rule } from '../rule.ts'

export const agencyLevel: Rule = {
  id: 'agency-level',
  level: 'practice',
  severity: 'warning',
  title: {
    vi: 'Kế hoạch của cấp xã nên giao việc cho đơn vị cấp xã, trong phạm vi cấp xã.',
    en: 'A commune’s plan should give tasks to the commune’s own units, within its own scope.',
  },
  why: {
    vi: 'Cấp xã không giao việc cho cơ quan cấp trên; chỗ này thường còn sót khi chép từ kế hoạch cấp trên.',
    en: 'A commune cannot give tasks to bodies above it; such words mostly remain from a plan of theirs.',
  },
  help: {
    vi: 'Giao cho đơn vị của xã, phường chủ trì, ghi cơ quan cấp trên ở cột phối hợp; sửa phạm vi, chỉ tiêu cho đúng cấp mình.',
    en: 'Let a unit of the commune lead and the body above support; correct scope and target to the commune’s.',
  },
  applies: isOfCommune,
  *check({ plan }) {
    yield* leads(plan)
    yield* scopes(plan)
  },
}

function* leads(plan: Plan): Generator<Finding> {
  for (const { task, lead } of assignedTasks(plan)) {
    if (!isOwn(task, task.cells.get('lead'))) continue
    for (const agency of lead)
      if (isAboveCommune(agency.name))
        yield {
          ...placeOf(agency),
          message: {
            vi: `“${agency.name}” là cơ quan cấp trên nhưng được giao chủ trì.`,
            en: `“${agency.name}” is a body of a higher level but is to lead.`,
          },
        }
  }
}

/** Where texts are quoted or others are addressed, other levels stand with good reason. */
const QUOTING: ReadonlySet<string | number> = new Set([
  'agencies',
  'bases',
  'footnotes',
  'subject',
  'support',
])

function* scopes(plan: Plan): Generator<Finding> {
  for (const { at, text } of markedTexts(plan)) {
    if (at.some(step => QUOTING.has(step))) continue
    for (const pattern of SCOPES_ABOVE)
      for (const { 0: scope, index } of text.matchAll(pattern))
        if (!isInTitle(text, index))
          yield {
            at,
            range: [index, index + scope.length],
            message: {
              vi: `“${scope}” là phạm vi của cấp khác, không phải của cấp xã.`,
              en: `“${scope}” is the scope of another level, not of a commune.`,
            },
          }
  }
}
