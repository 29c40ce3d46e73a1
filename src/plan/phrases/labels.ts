import { romanValue } from '../../base/roman.ts'
import type { TextRange } from '../../base/text-range.ts'
import type { DivisionKind } from '../model/block.ts'

/** What divisions are called before their number. */
export const DIVISIONS: Readonly<Record<DivisionKind, string>> = {
  part: 'Phần',
  chapter: 'Chương',
  section: 'Mục',
  subsection: 'Tiểu mục',
  article: 'Điều',
}

export const APPENDIX = 'Phụ lục'

/** “Chương II”, “Điều 3.”: what a division is called before its title. */
export function divisionLabel(kind: DivisionKind, number: string): string {
  return `${DIVISIONS[kind]} ${number}`
}

/** What an attachment is called by a name of its own, which is written as its number: “Mẫu số 01”, “Biểu 02/KH”, “Danh mục”. */
const OWN_LABEL = /^(?:(?:biểu )?mẫu|biểu|phiếu|bảng|danh mục|danh sách)(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])/iu

/** “Phụ lục II”, or “Phụ lục” where there is one alone; the name of an attachment that has one. */
export function appendixLabel(number: string): string {
  if (OWN_LABEL.test(number)) return number
  return number === '' ? APPENDIX : `${APPENDIX} ${number}`
}

/** What a division or an appendix is called, typed before its title: “Điều 1.”, “CHƯƠNG II”, “Phụ lục I:”. */
export interface TypedLabel {
  /** Undefined where it has none. */
  readonly position: number | undefined
  readonly number: string
  readonly range: TextRange
}

const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

/** No text has more divisions of a kind that Roman numerals number. */
const MOST = 99

const NUMBERS = String.raw`(?:thứ\s+(?<ordinal>${ORDINALS.join('|')})|(?<number>\d{1,3}[a-zđ]?|[IVXLC]{1,7}))(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ\d])`

/** A full stop or colon must close what may begin a sentence too: “Điều 3 Quyết định số 12 được sửa đổi”. */
const CLOSED = String.raw`\*{0,3}\s*(?:[.:]|(?<dash>[-–]))\*{0,3}\s*`
const OPEN = String.raw`\*{0,3}\s*(?:[.:/–-]\s*)?(?:\*{1,3}\s*)?`

function labelPattern(word: string, close: string): RegExp {
  return new RegExp(String.raw`^\*{0,3}${word}\s+(?:số\s+)?${NUMBERS}${close}(?=\S)`, 'iu')
}

const PATTERNS: Readonly<Record<DivisionKind, RegExp>> = {
  part: labelPattern(DIVISIONS.part, OPEN),
  chapter: labelPattern(DIVISIONS.chapter, OPEN),
  section: labelPattern(DIVISIONS.section, OPEN),
  subsection: labelPattern(DIVISIONS.subsection, OPEN),
  article: labelPattern(DIVISIONS.article, CLOSED),
}

/** The label typed before the title or the text of a division. */
export function typedDivision(kind: DivisionKind, text: string): TypedLabel | undefined {
  return labelIn(text, PATTERNS[kind])
}

const NUMBERED_APPENDIX = labelPattern(APPENDIX, OPEN)
const BARE_APPENDIX = new RegExp(String.raw`^${APPENDIX}(?:\s*[.:–-]\s*|[^\S\n]*\n\s*)(?=\S)`, 'iu')
/** What an appendix is, behind the word itself: “Phụ lục danh mục cây trồng”, not “Phụ lục hợp đồng”. */
const NAMED_APPENDIX =
  /^phụ lục\s+(?=(?:danh mục|danh sách|biểu|bảng|mẫu|chi tiết|tiến độ|phân công|nhiệm vụ|dự toán|kinh phí|chỉ tiêu|kế hoạch|lịch|tổng hợp|hướng dẫn|nội dung)(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ]))/iu

/** Where the title of an appendix begins behind “Phụ lục” as its first word; it takes over the capital. */
export function appendixNameStart(text: string): number | undefined {
  return NAMED_APPENDIX.exec(text)?.[0].length
}

/** The label typed before the title of an appendix. */
export function typedAppendix(text: string): TypedLabel | undefined {
  const bare = BARE_APPENDIX.exec(text)?.[0]
  if (bare !== undefined) return { position: undefined, number: '', range: [0, bare.length] }
  return labelIn(text, NUMBERED_APPENDIX)
}

function labelIn(text: string, pattern: RegExp): TypedLabel | undefined {
  const match = pattern.exec(text)
  if (!match) return undefined
  // Stars that close behind the title stay with it.
  const runs = match[0].match(/\*+/g) ?? []
  const start = runs.length % 2 === 0 ? 0 : (runs[0]?.length ?? 0)
  const { ordinal, number = '', dash } = match.groups ?? {}
  // “Điều 3 - 5 Quyết định này” and “Điều 2 – khoản 1” are no labels.
  if (dash !== undefined && !/^[A-ZÀ-ỴĐ“"]/.test(text.slice(match[0].length))) return undefined
  const position = ordinal ? ORDINALS.indexOf(ordinal.toLowerCase()) + 1 : positionOf(number)
  return { position, number, range: [start, match[0].length] }
}

function positionOf(number: string): number | undefined {
  return /^\d+$/.test(number) ? Number(number) : romanValue(number.toUpperCase(), MOST)
}

/** The position a number stands for, as kehoach writes it: `3`, `II`. */
export function positionWritten(number: string): number | undefined {
  return positionOf(number)
}
