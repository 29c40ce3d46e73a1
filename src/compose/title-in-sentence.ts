import type { Inline, Text } from '../document/model.ts'
import { splitParagraphs } from '../plan/text/markup.ts'
import { NoteMarks } from './note-marks.ts'
import { inlines, joined, plain } from './text.ts'

/**
 * `Ban hành Kế hoạch kiểm soát …`: words of the form and a title after them, on one line, without its footnotes. Its
 * first letter is small unless it begins a name.
 */
export function sentenceWithTitle(words: string, title: string): readonly Inline[] {
  const [first, ...rest] = inlines(splitParagraphs(title).join(' '), new NoteMarks()).flatMap(onOneLine)
  if (first === undefined) return [plain(words)]
  const all = [first, ...rest].map(piece => piece.text).join('')
  const start = beginsName(all) ? first.text : uncapitalized(first.text)
  return joined([plain(`${words} `), { ...first, text: start }, ...rest])
}

/** A title as it goes on a sentence: its first letter small unless it begins a name. */
export function asContinuation(title: string): string {
  return beginsName(title) ? title : uncapitalized(title)
}

function onOneLine(piece: Inline): readonly Text[] {
  if (piece.type === 'noteMark') return []
  return [piece.type === 'lineBreak' ? plain(' ') : piece]
}

function uncapitalized(text: string): string {
  const [first = ''] = text
  return first.toLowerCase() + text.slice(first.length)
}

/** Names of texts and bodies of which the first syllable alone has a capital. */
const NAMES: ReadonlySet<string> = new Set([
  'Bộ luật',
  'Chỉ thị',
  'Chiến lược',
  'Chính phủ',
  'Chương trình',
  'Đảng ủy',
  'Đảng uỷ',
  'Đề án',
  'Dự án',
  'Hiến pháp',
  'Hội đồng',
  'Kết luận',
  'Mặt trận',
  'Nghị định',
  'Nghị quyết',
  'Nhà nước',
  'Nhân dân',
  'Pháp lệnh',
  'Quốc hội',
  'Thông tư',
  'Thủ tướng',
  'Ủy ban',
  'Uỷ ban',
])

/** Verbs of one syllable, after which a name may stand: “Đón Tết Nguyên đán”. */
const VERBS: ReadonlySet<string> = new Set(
  'Chi Cho Chúc Đón Đưa Gặp Giao Giữ Góp Gửi Học Lập Mở Mừng Tặng Thăm Thi Thu Trao Về Vì Xây Xóa'.split(' '),
)

/**
 * Whether a title begins with an abbreviation (TTHC), with a name whose second syllable has a capital too (Việt Nam),
 * or with one whose first alone has (Ủy ban nhân dân).
 */
function beginsName(title: string): boolean {
  const [first = '', second = ''] = title.split(/[\s,]+/u)
  if (/^\p{L}[\p{Lu}\d]/u.test(first)) return true
  if (/^\p{Lu}\p{Ll}/u.test(second)) return !VERBS.has(first)
  return NAMES.has(`${first} ${second}`)
}
