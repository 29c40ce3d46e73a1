import { citationsOf, isBasis } from '../../plan/reading/citations/placed-citations.ts'
import { isKnown } from '../../register/register.ts'
import { citedFinding, nameOf } from '../citations/cited-text.ts'
import { knownText, upTo } from '../citations/known-text.ts'
import { titleDifference } from '../citations/published-title.ts'
import type { Rule } from '../rule.ts'

export const citationTitle: Rule = {
  id: 'citation-title',
  level: 'law',
  severity: 'warning',
  clause: 'PL I-I.II.6',
  title: {
    vi: 'Trích yếu của văn bản được viện dẫn ghi đúng như đã công bố.',
    en: 'The subject of a cited text is given as it was published.',
  },
  why: {
    vi: 'Trích yếu là tên của văn bản; viết hoa hay dùng chữ khác đi là ghi sai tên.',
    en: 'The subject is the name of a text; other capitals or words make it another name.',
  },
  help: { vi: 'Chép lại trích yếu từ văn bản gốc.', en: 'Copy the subject from the text itself.' },
  applies: plan => citationsOf(plan).some(({ citation }) => citation.title),
  *check({ plan, register }) {
    for (const placed of citationsOf(plan)) {
      const { citation, read } = placed
      const entry = knownText(citation, register)
      if (!citation.title || entry?.title === undefined || !isKnown(entry.confidence.title)) continue
      // What copies agree on tells other words, not a capital or where a title ends.
      const isByHand = entry.witness === undefined
      const isWhole = isByHand && isBasis(read.at) && !citation.inTitle
      const difference = titleDifference(citation.title.text, entry.title, isWhole)
      if (!difference) continue
      const { here, published } = difference
      if (!isByHand && here.toLowerCase() === published.toLowerCase()) continue
      const known = upTo(register, entry)
      yield citedFinding(
        placed,
        {
          message: {
            vi: `Trích yếu của “${nameOf(citation)}” ghi “${here}”, văn bản đã công bố là “${published}” ${known.vi}.`,
            en: `The subject of “${nameOf(citation)}” says “${here}”, as published “${published}” ${known.en}.`,
          },
          help: {
            vi: `Trích yếu đã công bố: “${entry.title}”.`,
            en: `The published subject: “${entry.title}”.`,
          },
        },
        citation.title,
      )
    }
  },
}
