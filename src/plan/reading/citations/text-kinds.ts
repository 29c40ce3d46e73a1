import { LETTERS } from '../../text/letters.ts'

/** Kinds of texts that are cited by number, longer names first. */
const NUMBERED = [
  'Văn bản hợp nhất',
  'Thông tư liên tịch',
  'Nghị quyết liên tịch',
  'Nghị định',
  'Nghị quyết',
  'Thông tư',
  'Thông báo',
  'Thông cáo',
  'Thông tri',
  'Quyết định',
  'Quy định',
  'Quy chế',
  'Chỉ thị',
  'Chương trình',
  'Công văn',
  'Công điện',
  'Văn bản',
  'Kế hoạch',
  'Kết luận',
  'Tờ trình',
  'Báo cáo',
  'Hướng dẫn',
  'Phương án',
  'Giấy mời',
  'Đề án',
  'Dự án',
  'Sắc lệnh',
  'Lệnh',
]

/** Kinds that are cited by name and date (PL I-I.II.6.a). */
const LAWS = ['Bộ luật', 'Luật', 'Pháp lệnh']

/** A kind of text where it may begin a citation, in group `law` or `numbered`. */
export const KIND = new RegExp(
  `(?<![${LETTERS}\\d])(?:(?<law>${LAWS.join('|')})|(?<numbered>${NUMBERED.flatMap(bothCases).join('|')}))(?![${LETTERS}\\d])`,
  'gu',
)

/** Whether a kind is that of a law or ordinance. */
export function isLaw(kind: string): boolean {
  return LAWS.includes(kind)
}

function bothCases(name: string): readonly string[] {
  return [name, name.slice(0, 1).toLowerCase() + name.slice(1)]
}
