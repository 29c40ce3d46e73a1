import { citationsOf } from '../../plan/reading/citations/placed-citations.ts'
import { canBeSameBody } from '../agencies/body-name.ts'
import { citedFinding, nameOf } from '../citations/cited-text.ts'
import { publishedIssuer, withoutHead } from '../citations/published-issuer.ts'
import type { Rule } from '../rule.ts'

export const citationIssuer: Rule = {
  id: 'citation-issuer',
  level: 'consistency',
  severity: 'warning',
  title: {
    vi: 'Cơ quan ban hành của văn bản được viện dẫn khớp với ký hiệu và sổ văn bản.',
    en: 'The issuing body of a cited text agrees with its symbol and the register.',
  },
  why: {
    vi: 'Ký hiệu cho biết ai ban hành: NĐ-CP, NQ-CP là Chính phủ, QĐ-TTg, CT-TTg là Thủ tướng Chính phủ.',
    en: 'A symbol tells who issued: NĐ-CP and NQ-CP the Government, QĐ-TTg and CT-TTg the Prime Minister.',
  },
  help: { vi: 'Đối chiếu với văn bản gốc.', en: 'Compare it with the text itself.' },
  applies: plan => citationsOf(plan).some(({ citation }) => citation.issuer),
  *check({ plan, register }) {
    for (const placed of citationsOf(plan)) {
      const { citation } = placed
      const expected = publishedIssuer(citation, register)
      if (!citation.issuer || expected === undefined || UNNAMED.test(citation.issuer.text)) continue
      if (canBeSameBody(withoutHead(citation.issuer.text), expected)) continue
      yield citedFinding(
        placed,
        {
          message: {
            vi: `“${nameOf(citation)}” do ${expected} ban hành, ở đây ghi “${citation.issuer.text}”.`,
            en: `“${nameOf(citation)}” was issued by ${expected}, not “${citation.issuer.text}”.`,
          },
        },
        citation.issuer,
      )
    }
  },
}

/** An office or a body without its name, which what follows gives in another way. */
const UNNAMED = /^(?:Bộ trưởng|Bộ|Giám đốc|Chủ tịch|Chủ nhiệm|cơ quan)$/iu
