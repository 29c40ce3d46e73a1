import type { Localized } from '../../base/diagnostic.ts'
import { citationsOf, type PlacedCitation } from '../../plan/reading/citations/placed-citations.ts'
import { nameOf } from '../citations/cited-text.ts'
import { type CitedPart, disagreements } from '../citations/disagreements.ts'
import type { Rule } from '../rule.ts'

export const citationAgrees: Rule = {
  id: 'citation-agrees',
  level: 'consistency',
  severity: 'warning',
  title: {
    vi: 'Một văn bản được viện dẫn ở đâu cũng ghi cùng ngày, cơ quan ban hành và trích yếu.',
    en: 'A text is cited with the same date, issuing body and subject everywhere.',
  },
  why: {
    vi: 'Ghi khác nhau thì ít nhất một chỗ sai, và không rõ văn bản nào được nói đến.',
    en: 'Where they differ, one is wrong, and it is not clear which text is meant.',
  },
  help: {
    vi: 'Đối chiếu với văn bản gốc và sửa cho giống nhau.',
    en: 'Compare them with the text itself and make them the same.',
  },
  applies: plan => citationsOf(plan).some(({ citation }) => citation.number),
  *check({ plan }) {
    for (const placed of citationsOf(plan)) {
      const { number, date } = placed.citation
      if (!number?.year || !date?.year || number.year === date.year) continue
      yield {
        at: placed.read.at,
        range: placed.read.written(date.start, date.end),
        message: {
          vi: `Số “${number.text}” là của năm ${number.year}, ngày ban hành lại là năm ${date.year}.`,
          en: `The number “${number.text}” is of ${number.year}, but the date of ${date.year}.`,
        },
      }
    }
    for (const { part, here, there } of disagreements(citationsOf(plan))) {
      const { read, citation } = here
      const range = citation[part] ?? citation
      const theirs = there.citation[part] ?? there.citation
      yield {
        at: read.at,
        range: read.written(range.start, range.end),
        message: differing(here, part, range.text, theirs.text),
        related: [
          { at: there.read.at, range: there.read.written(theirs.start, theirs.end), message: SAID_THERE },
        ],
      }
    }
  },
}

const SAID_THERE: Localized = { vi: 'Ở đây ghi khác.', en: 'It is given otherwise here.' }

const NAMES: Readonly<Record<CitedPart, Localized>> = {
  date: { vi: 'ngày', en: 'date' },
  issuer: { vi: 'cơ quan ban hành', en: 'issuing body' },
  title: { vi: 'trích yếu', en: 'subject' },
}

function differing({ citation }: PlacedCitation, part: CitedPart, here: string, there: string): Localized {
  const name = nameOf(citation)
  return {
    vi: `“${name}”: ${NAMES[part].vi} ở đây là “${here}”, ở trên là “${there}”.`,
    en: `“${name}”: its ${NAMES[part].en} here is “${here}”, above it is “${there}”.`,
  }
}
