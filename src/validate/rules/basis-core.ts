import type { Plan } from '../../plan/model/plan.ts'
import { basesOf } from '../citations/bases.ts'
import type { Rule } from '../rule.ts'

const SUBJECT = /kiểm soát (?:thủ tục hành chính|TTHC)/iu
const CORE = '63/2010/NĐ-CP'

export const basisCore: Rule = {
  id: 'basis-core',
  level: 'practice',
  severity: 'info',
  title: {
    vi: `Kế hoạch kiểm soát thủ tục hành chính nên có căn cứ là Nghị định số ${CORE}.`,
    en: `A plan to control administrative procedures should rest on Nghị định số ${CORE}.`,
  },
  why: {
    vi: 'Đó là nghị định về kiểm soát thủ tục hành chính.',
    en: 'That is the decree on the control of administrative procedures.',
  },
  help: {
    vi: 'Cân nhắc thêm: “Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát thủ tục hành chính”, sau khi kiểm tra hiệu lực.',
    en: 'Consider adding it once you have checked that it is in force.',
  },
  applies: plan => isAboutIt(plan) && basesOf(plan).some(({ cited }) => cited.length > 0),
  *check({ plan }) {
    const bases = basesOf(plan)
    const isThere = bases.some(({ cited }) => cited.some(({ citation }) => citation.number?.right === CORE))
    const first = bases[0]?.read.at
    if (isThere || !first) return
    yield {
      at: first.slice(0, -1),
      part: 'key',
      message: {
        vi: `Các căn cứ không có Nghị định số ${CORE} về kiểm soát thủ tục hành chính.`,
        en: `Nghị định số ${CORE} on the control of administrative procedures is not among the bases.`,
      },
    }
  },
}

function isAboutIt({ plan, decision }: Plan): boolean {
  return SUBJECT.test(plan?.title ?? '') || SUBJECT.test(decision?.subject ?? '')
}
