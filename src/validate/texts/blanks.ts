import { LETTERS } from '../../plan/text/letters.ts'

/** A place that nobody has filled in, as UTF-16 offsets. */
export interface Blank {
  readonly start: number
  readonly end: number
  /** What a program or a template left there, which nobody signs; the others a form may show. */
  readonly kind: 'template' | 'blank'
}

/** Places of templates: `{{tên}}`, `${ten}`, `«Tên»` of Word, `<tên cơ quan>` but no tag, address or link. */
const MARKED = new RegExp(
  `\\{\\{[^{}\\n]{0,80}\\}\\}|\\{%[^%\\n]{0,80}%\\}|\\$\\{[^{}\\n]{0,80}\\}|«[^«»\\n]{1,60}»|<(?![a-z\\d]{1,10}>)[${LETTERS}][^<>@:/\\n]{0,60}>`,
  'gu',
)
/** `<<tên>>` and `%TEN%` of other programs. */
const MERGED = /<<[^<>\n]{1,60}>>|%[A-Z][A-Z_]{1,30}%|@@[^@\s]{1,40}@@/g
/** `[ĐIỀN TÊN]`, `[...]`, `[tên cơ quan]`. */
const BRACKETS = /\[([^[\]\n]{0,60})\]/gu
const TO_FILL = new RegExp(
  `^(?:[\\s.…_xX?-]*|(?:điền|nhập|ghi|bổ sung|thêm|tên|họ(?: và)? tên|số|ngày|tháng|năm|chức vụ|địa danh|nội dung)(?![${LETTERS}]).*)$`,
  'iu',
)
const WORDS =
  /(?<![A-Za-z\d])(?:TODO|TBD|FIXME|[Ll]orem ipsum|\?{3,}|[xX]{2,}\/[xX]{2,}|x{2,}|(?<!(?:thứ|lục|ương|phần|mục|khóa|khoá) )X{3}|X{5,})(?![A-Za-z\d])/gu

/** What its author means to write later: “chờ bổ sung”, “(bổ sung sau)”. */
const LATER = new RegExp(
  `(?<![${LETTERS}])(?:(?:đang )?chờ (?:bổ sung|cập nhật)|(?:sẽ )?(?:bổ sung|cập nhật|điền) sau)(?=\\s*(?:[).,;\\]]|$))`,
  'giu',
)

/** Dots and lines to write on, and dates that are not there yet. */
const LINES =
  /_{3,}|\.{4,}|…{2,}|(?:…|\.{2,3})\/(?:…|\.{2,3})|(?<![\d/])(?:[xX]{1,2}\/){2}(?:\d{2,4}|[xX]{2,4})/gu
/** Days and years to be written in: “ngày    tháng    năm 2026”, “năm 20…”; “(…)”. */
const OPEN_DATES =
  /\((?:…|\.{3})\)|[Nn]gày[ \u00A0]{3,12}tháng|tháng[ \u00A0]{3,12}năm|(?<=năm |\/)\d{2,3}(?:…|\.{2,3})/g
/** Three dots where a number or a word is to come; behind a comma they only leave a list open. */
const ALONE = new RegExp(
  `(?<=(?:ngày|tháng|năm|số|quý|điều|khoản|là|:|/) {0,2})(?:…|\\.{2,3})(?![.…${LETTERS}])|(?<=^|\\s)(?:…|\\.{2,3})(?= (?:đồng|triệu|tỷ|người|hộ|ngày|tháng|năm)(?![${LETTERS}]))`,
  'giu',
)

/** What every one of these has, and few other texts. */
const TRACES =
  /[…_{[$«<]|\.\.|\?\?|[xX][xX/]|@@|[Cc]hờ|CHỜ|\bsau\b|TODO|TBD|FIXME|orem ipsum|%[A-Z]|(?:gày|tháng)[ \u00A0]{3}/

/** The places in a text that are still to be filled in, in their order. */
export function blanksIn(text: string): readonly Blank[] {
  if (/^[\s-]*[.…_][\s.…_-]*$/u.test(text)) return [{ start: 0, end: text.length, kind: 'blank' }]
  if (!TRACES.test(text)) return []
  const found: Blank[] = []
  const add = (kind: Blank['kind'], { index, 0: { length } }: RegExpExecArray) => {
    found.push({ start: index, end: index + length, kind })
  }
  for (const match of text.matchAll(MARKED)) add('template', match)
  for (const match of text.matchAll(MERGED)) add('template', match)
  for (const match of text.matchAll(BRACKETS)) if (isToFill(match[1] ?? '')) add('template', match)
  for (const match of text.matchAll(WORDS)) add('template', match)
  for (const match of text.matchAll(LATER)) add('template', match)
  for (const match of text.matchAll(LINES)) add('blank', match)
  for (const match of text.matchAll(OPEN_DATES)) add('blank', match)
  for (const match of text.matchAll(ALONE)) add('blank', match)
  return apart(found.sort((a, b) => a.start - b.start || b.end - a.end))
}

/** Words that say what to write there, or are shouted: `ĐIỀN TÊN`; a single word in capitals may be an abbreviation. */
function isToFill(inside: string): boolean {
  if (TO_FILL.test(inside)) return true
  return /\s/.test(inside.trim()) && inside === inside.toUpperCase() && inside !== inside.toLowerCase()
}

function apart(blanks: readonly Blank[]): readonly Blank[] {
  let end = 0
  return blanks.filter(blank => {
    if (blank.start < end) return false
    end = blank.end
    return true
  })
}
