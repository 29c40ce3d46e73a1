import type { Citation } from '../../plan/reading/citations/citation.ts'
import { isOfTheParty } from '../../plan/reading/citations/cited-number.ts'
import { citationsOf } from '../../plan/reading/citations/placed-citations.ts'
import { formTexts, type ReadText } from '../../plan/reading/texts/read-texts.ts'
import type { Finding, Rule } from '../rule.ts'
import { textFinding } from '../texts/text-finding.ts'

export const citationMarks: Rule = {
  id: 'citation-marks',
  level: 'practice',
  severity: 'info',
  fixable: true,
  title: {
    vi: 'Khi viện dẫn, nên viết liền “số 37/QĐ-UBND ngày …”: sau “số” không có dấu hai chấm, trước “ngày” không có dấu phẩy.',
    en: 'A citation should run on, “số 37/QĐ-UBND ngày …”: no colon behind “số”, no comma before “ngày”.',
  },
  why: {
    vi: 'Các mẫu của Nghị định viết như vậy; “Số:” có dấu hai chấm chỉ ở đầu văn bản.',
    en: 'The Decree’s forms are written so; “Số:” with a colon stands only at the head of a text.',
  },
  help: { vi: 'Bỏ dấu này.', en: 'Remove the mark.' },
  *check({ plan }) {
    for (const { read, citation } of citationsOf(plan)) yield* inCitation(read, citation)
    for (const read of formTexts(plan)) if (read.at.at(-1) === 'attachment') yield* inAttachment(read)
  },
}

function* inCitation(read: ReadText, { type, number, date }: Citation): Generator<Finding> {
  if (!number) return
  const colon = read.text.slice(type.end, number.start).indexOf(':')
  // “các văn bản số: 8004/BNNMT ngày …, 8008/BNNMT ngày …” opens a list.
  const isList = /(?:các|những)\s$/iu.test(read.text.slice(Math.max(0, type.start - 6), type.start))
  if (colon >= 0 && !isList) yield atMark(read, type.end + colon, COLON)
  if (!date || isOfTheParty(number)) return
  const comma = /^\s*,/.exec(read.text.slice(number.end, date.start))
  if (comma) yield atMark(read, number.end + comma[0].length - 1, COMMA)
}

/** Its number and date may still be blank, which a citation's may not. */
function* inAttachment(read: ReadText): Generator<Finding> {
  const colon = /[A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ] số\s*:/iu.exec(read.text)
  if (colon) yield atMark(read, colon.index + colon[0].length - 1, COLON)
  const comma = /\/[\p{Lu}Đ-]+\s*,(?=\s*ngày)/u.exec(read.text)
  if (comma) yield atMark(read, comma.index + comma[0].length - 1, COMMA)
}

function atMark(read: ReadText, index: number, message: typeof COLON): Finding {
  return textFinding(read, [index, index + 1], message, '')
}

const COLON = {
  vi: 'Sau “số” nên bỏ dấu hai chấm.',
  en: 'The colon behind “số” had better go.',
}

const COMMA = {
  vi: 'Giữa số, ký hiệu và ngày nên bỏ dấu phẩy.',
  en: 'The comma between number and date had better go.',
}
