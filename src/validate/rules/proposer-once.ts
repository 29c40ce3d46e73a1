import type { Rule } from '../rule.ts'

/** Words by which a basis names who proposes. */
const PROPOSED = /^[*_]*(?:theo|xét)\s+đề\s+nghị(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])/iu

export const proposerOnce: Rule = {
  id: 'proposer-once',
  level: 'consistency',
  severity: 'warning',
  title: {
    vi: 'Cơ quan đề nghị chỉ ghi một lần.',
    en: 'The proposing body is given once.',
  },
  why: {
    vi: 'kehoach viết “proposer” thành căn cứ cuối “Theo đề nghị của …”.',
    en: 'kehoach writes “proposer” as the last basis, “Theo đề nghị của …”.',
  },
  help: {
    vi: 'Bỏ căn cứ này, hoặc bỏ “proposer”.',
    en: 'Drop this basis, or drop “proposer”.',
  },
  applies: ({ decision }) => decision?.proposer !== undefined,
  *check({ plan: { decision } }) {
    if (decision?.proposer === undefined) return
    for (const [index, basis] of decision.bases.entries())
      if (PROPOSED.test(basis))
        yield {
          at: ['decision', 'bases', index],
          message: {
            vi: 'Đã có “proposer”: quyết định sẽ có hai dòng đề nghị.',
            en: 'There is a “proposer” already: the decision would have two such lines.',
          },
        }
  },
}
