import type { Plan } from '../../plan/model/plan.ts'
import type { Register } from '../../register/register.ts'
import { basesOf } from '../citations/bases.ts'
import { nameOf } from '../citations/cited-text.ts'
import { knownText, upTo } from '../citations/known-text.ts'
import { isOfTheCentre } from '../citations/legal-force.ts'
import type { Rule } from '../rule.ts'

export const basisInRegister: Rule = {
  id: 'basis-in-register',
  level: 'law',
  severity: 'info',
  clause: 'PL I-I.II.6.a',
  title: {
    vi: 'Hiệu lực của căn cứ là văn bản trung ương xét theo sổ văn bản.',
    en: 'Whether texts of the centre among the bases are in force is judged by the register.',
  },
  why: {
    vi: 'Sổ không có mọi văn bản; văn bản chưa có trong sổ thì không đánh giá được.',
    en: 'The register does not have every text; what it does not have cannot be judged.',
  },
  help: {
    vi: 'Tự kiểm tra hiệu lực, hoặc thêm văn bản vào “register” của kehoach.config.yaml.',
    en: 'Check them yourself, or enter them under “register” in kehoach.config.yaml.',
  },
  applies: plan => basesOf(plan).some(({ cited }) => cited.length > 0),
  blocked({ plan, register }) {
    const names = unknownTo(register, plan)
    if (names.length === 0) return undefined
    const listed = names.map(name => `“${name}”`).join(', ')
    return {
      vi: `chưa có trong sổ văn bản, không đánh giá: ${listed} ${upTo(register).vi}`,
      en: `not in the register, not judged: ${listed} ${upTo(register).en}`,
    }
  },
  check: () => [],
}

/** Texts of the centre among the bases that a register does not have. */
function unknownTo(register: Register, plan: Plan): readonly string[] {
  const unknown = basesOf(plan)
    .flatMap(({ cited }) => cited)
    .filter(({ citation }) => isOfTheCentre(citation) && !knownText(citation, register))
  return [...new Set(unknown.map(({ citation }) => nameOf(citation)))]
}
