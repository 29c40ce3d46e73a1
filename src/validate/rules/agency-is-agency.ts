import { assignedTasks, cellAgencies } from '../../plan/reading/agencies/agency-cells.ts'
import { placeOf } from '../agencies/agency-findings.ts'
import { noBody } from '../agencies/not-a-body.ts'
import type { Rule } from '../rule.ts'

export const agencyIsAgency: Rule = {
  id: 'agency-is-agency',
  level: 'practice',
  severity: 'warning',
  title: {
    vi: 'Cột cơ quan nên ghi cơ quan, đơn vị hoặc người thực hiện.',
    en: 'A column of agencies should name bodies or people.',
  },
  why: {
    vi: 'Trang thông tin, thời gian hay sản phẩm không nhận nhiệm vụ được; thường do ghi nhầm cột.',
    en: 'A website, a time or a product cannot do a task; it mostly stands in the wrong column.',
  },
  help: {
    vi: 'Ghi cơ quan phụ trách vào ô này, hoặc chuyển nội dung sang đúng cột.',
    en: 'Write the body in charge there, or move the text to its column.',
  },
  applies: plan => assignedTasks(plan).some(({ lead, support }) => lead.length + support.length > 0),
  *check({ plan }) {
    for (const agency of cellAgencies(plan)) {
      const kind = noBody(agency.name)
      if (!kind) continue
      yield {
        ...placeOf(agency),
        message: {
          vi: `“${agency.name}” là ${kind.vi}, không phải cơ quan.`,
          en: `“${agency.name}” is ${kind.en}, not a body.`,
        },
      }
    }
  },
}
