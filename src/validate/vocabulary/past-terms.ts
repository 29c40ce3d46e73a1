import { LETTERS } from '../../plan/text/letters.ts'
/** A term that a text has done away with. */
export interface PastTerm {
  /** In small letters. */
  readonly term: RegExp
  /** The first day it is out of date, `2025-07-01`. */
  readonly since: string
  /** The number of the text that says so; a plan that rests on it is later than it. */
  readonly by: string
  /** How messages call that text and its clause. */
  readonly source: string
  /** What is said now. */
  readonly now: string
  /** Only in texts of communes. */
  readonly inCommunes?: true
}

/** Taken from the texts named in each line; dates are those of their entry into force. */
export const PAST_TERMS: readonly PastTerm[] = [
  {
    term: whole('bộ phận tiếp nhận (?:hồ sơ )?và trả kết quả'),
    since: '2025-07-01',
    by: '118/2025/NĐ-CP',
    source: 'khoản 3 Điều 3 Nghị định số 118/2025/NĐ-CP',
    now: 'Trung tâm Phục vụ hành chính công',
    inCommunes: true,
  },
  {
    term: whole('mức độ (?:(?:1|2|3|4)(?:, | và |/))*(?:3|4)'),
    since: '2022-08-15',
    by: '42/2022/NĐ-CP',
    source: 'Nghị định số 42/2022/NĐ-CP',
    now: 'dịch vụ công trực tuyến toàn trình, một phần',
  },
  {
    term: whole('(?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân)(?: cấp)? huyện|(?:các )?cấp huyện'),
    since: '2025-07-01',
    by: '72/2025/QH15',
    source: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15',
    now: 'cấp tỉnh hoặc cấp xã',
  },
  {
    term: whole('(?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân) thị trấn|xã, phường, thị trấn'),
    since: '2025-07-01',
    by: '72/2025/QH15',
    source: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15',
    now: 'xã, phường, đặc khu',
  },
]

function whole(pattern: string): RegExp {
  return new RegExp(`(?<![${LETTERS}])(?:${pattern})(?![${LETTERS}\\d])`, 'g')
}
