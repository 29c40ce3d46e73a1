import type { Text } from '../document/model.ts'
import { mention, plain } from './text.ts'

/**
 * `Ban hành Kế hoạch kiểm soát …`: words of the form and a title after them, on one line, without its footnotes. Its
 * first letter is small unless it begins a name.
 */
export function sentenceWithTitle(words: string, title: string): readonly Text[] {
  const [first, ...rest] = mention(title)
  if (first === undefined) return [plain(words)]
  const start = { ...first, text: beginsName([first, ...rest]) ? first.text : uncapitalized(first.text) }
  const isPlain = !first.bold && !first.italic && first.script === undefined
  return isPlain ? [plain(`${words} ${start.text}`), ...rest] : [plain(`${words} `), start, ...rest]
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
function beginsName(title: readonly Text[]): boolean {
  const [first = '', second = ''] = title
    .map(({ text }) => text)
    .join('')
    .split(/[\s,]+/u)
  if (/^\p{L}[\p{Lu}\d]/u.test(first)) return true
  if (/^\p{Lu}\p{Ll}/u.test(second)) return !VERBS.has(first)
  return NAMES.has(`${first} ${second}`)
}
