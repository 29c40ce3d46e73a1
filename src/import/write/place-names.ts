import type { Localized } from '../../base/diagnostic.ts'

/** A step towards a text of a plan: a key in English, and what its group is known by; or which item of a list it is. */
export interface Step {
  readonly key: string
  /** The heading or title of the group that has the key. */
  readonly head?: string
  /** Which one it is, from 1, or the number it has. */
  readonly number?: number | string
}

/**
 * Where a text stands in the file, as a reader of the pages says it: `Phụ lục I › “Tổ chức thực hiện” › bảng, dòng 2`. The text
 * itself is no place.
 */
export function placeName(steps: readonly Step[], text: string): Localized {
  const parts: Localized[] = []
  let head = ''
  for (const { key, number, head: own } of steps) {
    if (own !== undefined && own !== head && own !== text) {
      head = own
      const words = quoted(own)
      parts.push({ vi: words, en: words })
    }
    const name = NAMES[key]?.(number)
    if (name) parts.push(name)
    // Keys of a signature, of a row and of the top of the page are no places of their own.
    if (WHOLE.has(key)) break
  }
  // Words before the first heading, or of a text that has none.
  if (parts.length === 0) return { vi: 'Lời văn', en: 'Text' }
  return {
    vi: capital(parts.map(({ vi }) => vi).join(' › ')),
    en: capital(parts.map(({ en }) => en).join(' › ')),
  }
}

type NameOf = (number: number | string | undefined) => Localized | undefined

const named =
  (vi: string, en: string): NameOf =>
  number =>
    number === undefined ? { vi, en } : undefined
const counted =
  (vi: string, en: string): NameOf =>
  number =>
    number === undefined ? undefined : { vi: `${vi} ${number}`, en: `${en} ${number}` }

const SIGNATURE = named('chữ ký', 'signature')
const TOP = named('đầu trang nhất', 'top of the first page')

/** Keys that readers have a word for; all others only hold what they know by its heading. */
const NAMES: Readonly<Record<string, NameOf | undefined>> = {
  issuer: TOP,
  issued: TOP,
  jointly: TOP,
  marks: TOP,
  decision: named('quyết định', 'decision'),
  appendices: counted('phụ lục', 'appendix'),
  footnotes: named('chú thích', 'footnotes'),
  heading: named('đề mục', 'heading'),
  chapter: named('tên chương', 'title of a chapter'),
  articles: counted('Điều', 'Article'),
  clauses: counted('khoản', 'clause'),
  bases: named('căn cứ', 'bases'),
  authority: named('thẩm quyền', 'authority'),
  addressees: named('kính gửi', 'addressees'),
  recipients: named('nơi nhận', 'recipients'),
  filing: named('nơi nhận', 'recipients'),
  signature: SIGNATURE,
  signers: SIGNATURE,
  subject: named('trích yếu', 'subject'),
  title: named('tên', 'title'),
  table: named('bảng', 'table'),
  columns: named('tên cột', 'headings of columns'),
  rows: counted('dòng', 'row'),
  form: named('biểu mẫu', 'form'),
}

const WHOLE: ReadonlySet<string> = new Set(['issuer', 'issued', 'jointly', 'marks', 'signature', 'signers'])

/** Longer headings are known by their first letters. */
const LONGEST = 60

function quoted(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim()
  if (words.length <= LONGEST) return `“${words}”`
  const cut = words.lastIndexOf(' ', LONGEST)
  return `“${words.slice(0, cut > 0 ? cut : LONGEST)} …”`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
