import type { Localized } from '../../base/diagnostic.ts'
import { withoutEndMarks } from '../../plan/reading/agencies/name-words.ts'
import type { Citation, Part } from '../../plan/reading/citations/citation.ts'
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
    const isNormative =
      plan.decision?.enacting !== undefined || /\/(?:19|20)\d{2}\//u.test(String(plan.issued.number))
    for (const basis of basesOf(plan)) {
      yield* undatedLaw(basis)
      yield* several(basis)
      const laws = basis.cited.filter(({ citation }) => isLaw(citation.type.text))
      if (!isNormative) yield* lawFindings(laws)
      for (const [index, placed] of basis.cited.entries())
        if (!isLaw(placed.citation.type.text)) yield* incomplete(placed, index)
    }
  },
}

/** Several texts in one basis: one finding, whatever their number; a list behind a colon is meant as one. */
function* several({ read, cited }: Basis): Iterable<Finding> {
  const joined = cited.filter((placed, index) => index > 0 && isJoined(placed) && !isAmending(placed))
  const [first] = joined
  const start = cited[0]?.citation.start ?? 0
  if (!first || /:\s*$/u.test(read.text.slice(0, start))) return
  const lines = partsOf(
    read.text,
    joined.map(({ citation }) => citation.start),
  )
  const shown = lines.map(line => `“${line}”`)
  yield citedFinding(first, {
    message: {
      vi: `Căn cứ này gộp ${lines.length} văn bản; từ đây là một căn cứ khác, không phải văn bản sửa đổi văn bản đứng trước.`,
      en: `This basis joins ${lines.length} texts; here another begins, which does not amend the one before it.`,
    },
    help: {
      vi: `Tách thành ${lines.length} căn cứ riêng: ${shown.join(', ')}.`,
      en: `Make them ${lines.length} bases of their own: ${shown.join(', ')}.`,
    },
  })
}

/** A text cut where others begin, each part without the mark at its end. */
function partsOf(text: string, starts: readonly number[]): readonly string[] {
  return [0, ...starts].map((start, index) =>
    text
      .slice(start, starts[index])
      .trim()
      .replace(/[;,.]$/u, ''),
  )
}

/** A law without any date is not told from other words; at the start of a basis it is. */
const LAW_FIRST = /^(?:căn cứ\s+)?(?<law>(?:Bộ luật|Luật|Pháp lệnh)\s[^;]*)$/iu

function* undatedLaw({ read, cited }: Basis): Iterable<Finding> {
  const law = cited.length === 0 ? LAW_FIRST.exec(withoutEndMarks(read.text))?.groups?.law : undefined
  if (law === undefined) return
  const start = read.text.indexOf(law)
  yield { at: read.at, range: read.written(start, start + law.length), message: missingDate(law) }
}

/** What laws of one basis have too much or too little, said once for all of them. */
function* lawFindings(laws: readonly PlacedCitation[]): Iterable<Finding> {
  const numbered = laws.filter(({ citation }) => citation.number)
  const issued = laws.filter(({ citation }) => citation.issuer)
  // Since 2025 laws are also cited by number alone: the year stands in it.
  const undated = laws.filter(({ citation }) => !citation.date && citation.number?.year === undefined)
  yield* once(
    numbered,
    names => tooMuch(names, 'số, ký hiệu', 'number'),
    ({ number }) => number,
  )
  yield* once(
    issued,
    names => tooMuch(names, 'cơ quan ban hành', 'issuing body'),
    ({ issuer }) => issuer,
  )
  yield* once(undated, missingDate, () => undefined)
}

/** One finding for several citations of a basis, at the first. */
function* once(
  placed: readonly PlacedCitation[],
  message: (names: string) => Localized,
  part: (citation: Citation) => Part | undefined,
): Iterable<Finding> {
  const [first] = placed
  if (!first) return
  const names = placed.map(({ citation }) => nameOf(citation)).join('”, “')
  yield citedFinding(first, { message: message(names) }, part(first.citation))
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

function tooMuch(name: string, vi: string, en: string): Localized {
  return {
    vi: `Căn cứ là luật, pháp lệnh thì không ghi ${vi}: “${name}”.`,
    en: `A law or ordinance stands among the bases without its ${en}: “${name}”.`,
  }
}

function missingDate(name: string): Localized {
  return { vi: `“${name}” còn thiếu ngày ban hành.`, en: `“${name}” lacks its date.` }
}
