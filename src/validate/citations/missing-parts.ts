import type { Localized } from '../../base/diagnostic.ts'
import type { PlacedCitation } from '../../plan/reading/citations/placed-citations.ts'

const NUMBER: Localized = { vi: 'số, ký hiệu', en: 'number' }
const DATE: Localized = { vi: 'ngày', en: 'date' }
const ISSUER: Localized = { vi: 'cơ quan ban hành', en: 'issuing body' }
const TITLE: Localized = { vi: 'trích yếu', en: 'subject' }

/** Texts of an office's daily work, which have no subject to speak of where they are cited. */
const WITHOUT_TITLE = /^(?:tờ trình|công văn|công điện|văn bản|giấy mời|biên bản|báo cáo)$/iu

/** What a citation of a numbered text lacks that the first one has to say (PL I-I.II.6). */
export function missingParts(placed: PlacedCitation): readonly Localized[] {
  const { read, citation } = placed
  const { type, number, date, issuer, title, start } = citation
  // The text it comes with is named before it, and who issued that.
  const comesWithAnother = /kèm theo\s$/iu.test(read.text.slice(Math.max(0, start - 10), start))
  const needsTitle = !comesWithAnother && !WITHOUT_TITLE.test(type.text)
  return [
    ...(number ? [] : [NUMBER]),
    ...(date ? [] : [DATE]),
    ...(issuer || comesWithAnother || /^tờ trình$/iu.test(type.text) || isBySender(placed) ? [] : [ISSUER]),
    ...(title || !needsTitle ? [] : [TITLE]),
  ]
}

/** Who wrote is named before: “theo đề nghị của Giám đốc Sở Tài chính tại Tờ trình số … và Công văn số …”. */
function isBySender({ read, citation }: PlacedCitation): boolean {
  const before = read.text.slice(Math.max(0, citation.start - 300), citation.start)
  const clause = before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf(';')) + 1)
  const sender = SENDER.exec(clause)
  const named = sender ? clause.slice(sender.index + sender[0].length) : clause
  return (sender !== null || read.at.at(-1) === 'proposer') && /\S\stại\s/u.test(named)
}

const SENDER = /(?:đề nghị|ý kiến|báo cáo|đề xuất|kiến nghị|thống nhất)\scủa\s/iu
