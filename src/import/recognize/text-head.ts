import {
  DECISIONS,
  type DocumentType,
  type DocumentTypeName,
  NAMED_TEXTS,
} from '../../plan/model/document-types/index.ts'
import { capitalsOf, type Item, isRule, type Line } from './line.ts'

/** What stands between a letterhead and the body of a text. */
export interface TextHead {
  readonly type: DocumentTypeName | undefined
  /** The name of a type kehoach has no form for, as it is written. */
  readonly otherType: string | undefined
  readonly title: readonly Line[]
  /** “(Kèm theo …)”. */
  readonly attachment: Line | undefined
  readonly addressees: readonly Line[]
  readonly authority: readonly Line[]
  readonly rest: readonly Item[]
}

const OTHER =
  /^(?:NGHỊ QUYẾT|BIÊN BẢN|GIẤY MỜI|CÔNG ĐIỆN|GIẤY GIỚI THIỆU|THƯ CÔNG|HỢP ĐỒNG|ĐIỀU LỆ|NỘI QUY|QUY TRÌNH|KẾT LUẬN|LỊCH CÔNG TÁC|DANH SÁCH|BẢN GHI NHỚ|GIẤY NGHỈ PHÉP|THỎA THUẬN|BẢN THỎA THUẬN|THƯ MỜI|CÔNG VĂN)$/u
const OFFICES =
  /^(?:CHỦ TỊCH|THỦ TRƯỞNG|GIÁM ĐỐC|HIỆU TRƯỞNG|TRƯỞNG|ỦY BAN|UỶ BAN|HỘI ĐỒNG|BAN |BỘ TRƯỞNG|CHÁNH|VIỆN TRƯỞNG|CỤC TRƯỞNG|TỔNG GIÁM ĐỐC|ĐOÀN|CHI |THƯỜNG TRỰC)/u
const ATTACHED = /^\(?\s*(?:(?:ban hành )?kèm theo|đính kèm)/iu

export function textHead(items: readonly Item[]): TextHead {
  const reader = new HeadReader()
  let at = 0
  for (; at < items.length; at += 1) {
    const item = items[at]
    if (item?.type !== 'line' || !reader.takes(item)) break
  }
  const { addressees, end } = addressedTo(items, at)
  return { ...reader.head, addressees, rest: items.slice(end) }
}

class HeadReader {
  readonly #title: Line[] = []
  readonly #authority: Line[] = []
  #attachment: Line | undefined
  #type: DocumentTypeName | undefined
  #otherType: string | undefined

  get head(): Omit<TextHead, 'addressees' | 'rest'> {
    return {
      type: this.#type,
      otherType: this.#otherType,
      title: this.#title,
      attachment: this.#attachment,
      authority: this.#authority,
    }
  }

  /** Whether a line still belongs to the head. */
  takes(line: Line): boolean {
    return isRule(line.text) || this.#isType(line) || this.#isAttachment(line) || this.#isTitle(line)
  }

  #isType(line: Line): boolean {
    const isFirst = this.#type === undefined && this.#otherType === undefined && this.#title.length === 0
    if (!isFirst || !isApart(line)) return false
    const capitals = capitalsOf(line.text).replace(/[.:]$/, '')
    this.#type = typeOf(capitals)
    if (this.#type === undefined && OTHER.test(capitals)) this.#otherType = line.text
    return this.#type !== undefined || this.#otherType !== undefined
  }

  #isAttachment(line: Line): boolean {
    if (this.#attachment || !ATTACHED.test(line.text) || line.text.length >= 500) return false
    this.#attachment = line
    return true
  }

  #isTitle(line: Line): boolean {
    if (
      this.#attachment ||
      line.align !== 'center' ||
      /^QUYẾT (?:ĐỊNH|NGHỊ)\s*[.:]?$/u.test(capitalsOf(line.text)) ||
      isBody(line)
    )
      return false
    const isCapital = line.text === line.text.toUpperCase()
    const isOffice = this.#title.length > 0 && OFFICES.test(line.text)
    if (isCapital && (isOffice || this.#authority.length > 0)) this.#authority.push(line)
    else this.#title.push(line)
    return true
  }
}

/** Lines in the middle that are no title any more: divisions, articles, bases. */
function isBody({ text, bold }: Line): boolean {
  if (/^(?:điều|chương|mục|phần)\s+(?:\d|[IVX]+|thứ)/iu.test(text)) return true
  return !bold && /^(?:căn cứ|kính gửi|theo|xét)(?!\p{L})/iu.test(text)
}

function isApart({ align, bold, text }: Line): boolean {
  return (align === 'center' || bold) && text.length < 60
}

/** Types whose form is a head, a text and a closing; those with lines of their own are read as other texts. */
const PLAIN_TYPES: readonly DocumentType[] = [...DECISIONS, ...NAMED_TEXTS].filter(
  ({ opening, ending, subjectAt, addressed }: DocumentType) =>
    opening.length + ending.length === 0 && subjectAt === 'title' && addressed === 'heading',
)

function typeOf(capitals: string): DocumentTypeName | undefined {
  const type = PLAIN_TYPES.find(({ name }) => name.toUpperCase() === capitals)
  return [...DECISIONS, ...NAMED_TEXTS].find(known => known === type)?.name
}

const ADDRESSED = /^kính gửi\s*[:.]?\s*/iu

function addressedTo(items: readonly Item[], at: number) {
  const first = items[at]
  if (first?.type !== 'line' || !ADDRESSED.test(first.text)) return { addressees: [], end: at }
  const own = { ...first, text: first.text.replace(ADDRESSED, '') }
  const addressees = own.text === '' ? [] : [own]
  let end = at + 1
  for (; end < items.length; end += 1) {
    const item = items[end]
    if (item?.type !== 'line' || !/^[-–+]\s*\p{L}/u.test(item.text) || item.text.length > 160) break
    if (/^[-–+]\s*(?:căn cứ|xét|theo|thực hiện)(?!\p{L})/iu.test(item.text)) break
    addressees.push(item)
  }
  return addressees.length > 0 ? { addressees, end } : { addressees: [], end: at }
}

export function addresseeText({ text }: Line): string {
  return text.replace(/^[-–+]\s*/u, '').replace(/[;.,]$/u, '')
}
