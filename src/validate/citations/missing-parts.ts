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
  const clause = clauseBefore(placed)
  if (
    AMENDED_BY.test(clause) ||
    (!number && OF_NO_ONE.test(clause)) ||
    goesOn(placed) ||
    NICKNAME.test(clause)
  )
    return []
  const shares = sharedBehind(placed)
  // The text it comes with is named before it, and who issued that.
  const comesWithAnother = /kèm theo\s$/iu.test(read.text.slice(Math.max(0, start - 10), start))
  const needsTitle = !comesWithAnother && !WITHOUT_TITLE.test(type.text)
  return [
    ...(number ? [] : [NUMBER]),
    ...(date || shares.date || DATED_BEFORE.test(clause) ? [] : [DATE]),
    ...(issuer ||
    shares.issuer ||
    comesWithAnother ||
    /^tờ trình$/iu.test(type.text) ||
    isIssuerBefore(placed)
      ? []
      : [ISSUER]),
    ...(title || !needsTitle ? [] : [TITLE]),
  ]
}

/** “Nghị định A (được sửa đổi, bổ sung bởi Nghị định B, Nghị định C)” is about A: the others are told by number. */
const AMENDED_BY = /(?:sửa đổi|bổ sung|thay thế|đính chính|hợp nhất)[^;]{0,80}\s(?:bởi|tại|theo|bằng)\s/iu

/** “các Thông tư, Quyết định của Bộ trưởng Bộ Quốc phòng về …”, “dự thảo Nghị định của …” name no text that was issued. */
const OF_NO_ONE =
  /(?:các|những|một số|mọi)\s[^.;:()]{0,60}$|(?:dự thảo|xây dựng|ban hành|trình)\s(?:[A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ]{1,8}\s){0,4}$/iu

/** “(sau đây gọi tắt là Nghị quyết số 48/NQ-CP)” is a name for the text before it. */
const NICKNAME = /(?:gọi|viết) tắt(?: là)?:?\s[“"]?$/iu

/** Whether a number goes on behind what is read of it: “4814/CCTKV.05-TTKT3”, “919-CV/VPTW/nb”. */
function goesOn({ read, citation: { number } }: PlacedCitation): boolean {
  return (
    number !== undefined &&
    /^(?:[./]?[A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ\d\p{Script=Cyrillic}]|-\p{Script=Cyrillic})/u.test(
      read.text.slice(number.end, number.end + 2),
    )
  )
}

/** In a list the last text says date and issuer for all: “Công điện số 217/CĐ-TTg, 218/CĐ-TTg và 219/CĐ-TTg ngày …”. */
function sharedBehind({ read, citation }: PlacedCitation): {
  readonly date: boolean
  readonly issuer: boolean
} {
  if (citation.date) return { date: true, issuer: false }
  const list = LISTED_BEHIND.exec(read.text.slice(citation.end, citation.end + 200))
  return { date: list !== null, issuer: list !== null }
}

const LISTED_BEHIND =
  /^(?:(?:(?:,|\svà|, và)\s(?:số\s)?\d[^\s,;]{1,30}){1,8}|\svà\s\p{Lu}[A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ ]{2,20}\ssố\s\d[^\s,;]{1,30})\sngày\s\d/u

/** “Ngày 23/10/2025, Ngân hàng Nhà nước ban hành Quyết định số …”. */
const DATED_BEFORE = /ngày\s\d{1,2}(?:\/|\stháng\s)[^,;]{1,20},\s[^;]{1,120}\sban hành\s$/iu

/** So much before a citation that belongs to it, at most up to the last semicolon. */
function clauseBefore({ read, citation }: PlacedCitation): string {
  const before = read.text.slice(Math.max(0, citation.start - 300), citation.start)
  return before.slice(before.lastIndexOf(';') + 1)
}

/** “Chính phủ đã ban hành Nghị quyết số …”, “Bộ Nội vụ đã có Văn bản số …”. */
const ISSUED =
  /\p{Lu}[^.;]{1,80}\s(?:(?:đã|vừa|mới)\s(?:ban hành|có|ký|gửi|thông qua)\s|(?:ban hành|có)\s(?:các\s)?$)/u

/** “hướng dẫn của Bộ Nội vụ tại Công văn số …”, “ý kiến của Phó Thủ tướng tại Thông báo số …”. */
const WROTE = /\scủa\s\p{Lu}[^;]{1,150}\stại\s(?:[^;]{0,80}\s)?$/u

function isIssuerBefore(placed: PlacedCitation): boolean {
  const clause = clauseBefore(placed)
  return ISSUED.test(clause) || WROTE.test(clause) || isBySender(placed)
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
