import type { Localized } from '../../base/diagnostic.ts'
import { allTexts } from '../../plan/reading/texts/read-texts.ts'
import { LETTERS } from '../../plan/text/letters.ts'
import type { Rule } from '../rule.ts'
import { textFinding } from '../texts/text-finding.ts'

export const spacesSingle: Rule = {
  id: 'spaces-single',
  level: 'hygiene',
  severity: 'warning',
  fixable: true,
  title: {
    vi: 'Giữa hai từ có một dấu cách; dấu câu viết liền từ trước và cách từ sau.',
    en: 'One space stands between words; a mark stands next to the word before it and apart from the one behind.',
  },
  why: {
    vi: 'Dấu cách thừa hoặc thiếu làm dòng chữ giãn không đều và dấu câu rơi xuống đầu dòng.',
    en: 'Extra or missing spaces make lines uneven, and marks fall to the start of a line.',
  },
  help: { vi: 'Sửa lại dấu cách ở chỗ này.', en: 'Put the spaces right here.' },
  *check({ plan }) {
    for (const read of allTexts(plan)) {
      for (const match of read.text.matchAll(WRONG)) {
        const slip = slipOf(match, read.text)
        if (slip) yield textFinding(read, slip.range, slip.message, slip.fix)
      }
    }
  },
}

interface Slip {
  readonly range: readonly [start: number, end: number]
  readonly message: Localized
  readonly fix: string
}

function slipOf({ index, groups = {}, 0: found }: RegExpExecArray, text: string): Slip | undefined {
  const end = index + found.length
  const { before, open, mark } = groups
  if (before !== undefined) return { range: [index, end], message: spaceBefore(text.charAt(end)), fix: '' }
  if (open !== undefined) return { range: [index + 1, end], message: SPACE_INSIDE, fix: '' }
  if (mark === undefined)
    return isBlankToFill(text, index, end) ? undefined : { range: [index, end], message: DOUBLE, fix: ' ' }
  return isInAddress(text, index)
    ? undefined
    : { range: [index, end], message: missing(mark), fix: `${mark} ` }
}

/** Runs are searched from their first space on, so that a long one is read once. */
const WRONG = new RegExp(
  [
    String.raw`(?<before>(?<=[${LETTERS}\d)”%\]]) +(?=[,;!?)](?!\))|\.(?:\s|$)|:(?!\s*\d)))`,
    String.raw`(?<open>\( +(?=[${LETTERS}\d]))`,
    String.raw`(?<double>(?<=[^\s]) {2,}(?=[^\s]))`,
    `(?<mark>[,;](?=[${LETTERS}]))`,
  ].join('|'),
  'gu',
)

/** Blanks left for a pen or for the number to come: “Số:      /QĐ-UBND, ngày    tháng    năm”. */
function isBlankToFill(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start)
  const after = text.slice(end, end + 1)
  return /[/….(]$/.test(before) || /[/….]/.test(after) || (FILLED.test(before) && !/\d/.test(after))
}

const FILLED = /(?<![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])(?:số|ngày|tháng|năm|giờ|quý|lần)\s*:?$/iu

/** Web and mail addresses have marks of their own. */
function isInAddress(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 60), index).split(/\s/)
  const after = text.slice(index, index + 60).split(/\s/)
  return /:\/\/|www\.|@/.test(`${before.at(-1)}${after.at(0)}`)
}

const DOUBLE: Localized = {
  vi: 'Thừa dấu cách giữa hai từ.',
  en: 'There is more than one space between words.',
}

const SPACE_INSIDE: Localized = {
  vi: 'Thừa dấu cách sau dấu mở ngoặc.',
  en: 'There is a space behind the opening bracket.',
}

function spaceBefore(mark: string): Localized {
  return { vi: `Thừa dấu cách trước dấu “${mark}”.`, en: `There is a space before “${mark}”.` }
}

function missing(mark: string): Localized {
  return { vi: `Thiếu dấu cách sau dấu “${mark}”.`, en: `A space is missing behind “${mark}”.` }
}
