import type { Localized } from '../../base/diagnostic.ts'
import { withoutEndMarks } from '../../plan/reading/agencies/name-words.ts'
import type { PlacedCitation } from '../../plan/reading/citations/placed-citations.ts'
import { isLaw } from '../../plan/reading/citations/text-kinds.ts'
import { type Basis, basesOf, isAmending } from '../citations/bases.ts'
import { citedFinding, nameOf } from '../citations/cited-text.ts'
import { missingParts } from '../citations/missing-parts.ts'
import type { Finding, Rule } from '../rule.ts'

export const basisForm: Rule = {
  id: 'basis-form',
  level: 'decree',
  severity: 'warning',
  clause: 'PL I-I.II.6.a',
  title: {
    vi: 'Căn cứ phải ghi tên loại, số, ký hiệu, ngày, cơ quan ban hành và trích yếu; luật và pháp lệnh chỉ ghi tên và ngày.',
    en: 'A legal basis must give type, number, date, issuing body and subject; a law or ordinance its name and date only.',
  },
  why: {
    vi: 'Người đọc phải tìm được đúng văn bản từ chính phần căn cứ.',
    en: 'Its reader must find the very text from the bases alone.',
  },
  help: {
    vi: 'Bổ sung phần còn thiếu, hoặc bỏ phần thừa.',
    en: 'Add what is missing, or drop what is too much.',
  },
  applies: plan => basesOf(plan).length > 0,
  *check({ plan }) {
    const isNormative = plan.decision?.enacting !== undefined
    for (const basis of basesOf(plan)) {
      yield* undatedLaw(basis)
      for (const [index, placed] of basis.cited.entries()) {
        if (isLaw(placed.citation.type.text)) yield* isNormative ? [] : lawFindings(placed)
        else yield* incomplete(placed, index)
        if (index > 0 && isJoined(placed) && !isAmending(placed))
          yield citedFinding(placed, ON_A_LINE_OF_ITS_OWN)
      }
    }
  },
}

/** A law without any date is not told from other words; at the start of a basis it is. */
const LAW_FIRST = /^(?:căn cứ\s+)?(?<law>(?:Bộ luật|Luật|Pháp lệnh)\s[^;]*)$/iu

function* undatedLaw({ read, cited }: Basis): Iterable<Finding> {
  const law = cited.length === 0 ? LAW_FIRST.exec(withoutEndMarks(read.text))?.groups?.law : undefined
  if (law === undefined) return
  const start = read.text.indexOf(law)
  yield { at: read.at, range: read.written(start, start + law.length), message: missingDate(law) }
}

function* lawFindings(placed: PlacedCitation): Iterable<Finding> {
  const { citation } = placed
  const { number, issuer, date } = citation
  const name = nameOf(citation)
  if (number) yield citedFinding(placed, { message: tooMuch(name, 'số, ký hiệu', 'number') }, number)
  if (issuer)
    yield citedFinding(placed, { message: tooMuch(name, 'cơ quan ban hành', 'issuing body') }, issuer)
  if (!date) yield citedFinding(placed, { message: missingDate(name) })
}

function* incomplete(placed: PlacedCitation, index: number): Iterable<Finding> {
  const { citation } = placed
  if (citation.number && citation.number.right === undefined) return
  const missing = missingParts(placed)
  if (missing.length === 0 || (index > 0 && isAmending(placed) && citation.date)) return
  const name = nameOf(citation)
  yield citedFinding(placed, {
    message: {
      vi: `“${name}” còn thiếu ${missing.map(({ vi }) => vi).join(', ')}.`,
      en: `“${name}” lacks its ${missing.map(({ en }) => en).join(', ')}.`,
    },
    ...(missing.every(({ en }) => en === 'subject') && { severity: 'info' }),
  })
}

function isJoined({ read, citation }: PlacedCitation): boolean {
  return /;\s*$/u.test(read.text.slice(0, citation.start))
}

const ON_A_LINE_OF_ITS_OWN: Pick<Finding, 'message' | 'help'> = {
  message: {
    vi: 'Văn bản này là một căn cứ khác, không phải văn bản sửa đổi văn bản đứng trước.',
    en: 'This text is another basis: it does not amend the one before it.',
  },
  help: { vi: 'Tách thành một căn cứ riêng.', en: 'Make it a basis of its own.' },
}

function tooMuch(name: string, vi: string, en: string): Localized {
  return {
    vi: `Căn cứ là luật, pháp lệnh thì không ghi ${vi}: “${name}”.`,
    en: `A law or ordinance stands among the bases without its ${en}: “${name}”.`,
  }
}

function missingDate(name: string): Localized {
  return { vi: `“${name}” còn thiếu ngày ban hành.`, en: `“${name}” lacks its date.` }
}
