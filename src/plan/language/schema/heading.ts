import * as z from 'zod'
import { parsePlanDate } from '../../model/date.ts'
import { notADate } from '../../model/date-words.ts'
import { CIRCULATION, SECRECY, URGENCY } from '../../model/marks.ts'
import { described, line, lines, problem } from './fields.ts'

const issuingBody = {
  parent: described(
    lines,
    'Cơ quan chủ quản trực tiếp (nếu có), in thường không đậm, mỗi dòng một phần tử.',
    'UBND phường Chí Minh',
  ).optional(),
  name: described(lines, 'Tên cơ quan ban hành, mỗi dòng một phần tử.', [
    'Ủy ban nhân dân',
    'phường Chí Minh',
  ]),
  symbol: described(line, 'Chữ viết tắt của cơ quan trong số, ký hiệu.', 'UBND'),
}

/** Who issues the bundle (PL I-I.II.2). */
export const issuer = z.strictObject({
  ...issuingBody,
  jointly: described(
    z.array(z.strictObject(issuingBody)).min(1),
    'Các cơ quan cùng ban hành (văn bản liên tịch), in tiếp dưới cơ quan thứ nhất.',
    [{ name: 'Ủy ban Mặt trận Tổ quốc Việt Nam phường Chí Minh', symbol: 'MTTQ' }],
  ).default([]),
  place: described(line, 'Địa danh ghi trước ngày tháng.', 'Chí Minh'),
})

/** Number and date of issue (PL I-I.II.3, II.4). */
export const issued = z.strictObject({
  number: described(
    z.union([z.int().positive(), line]),
    'Số văn bản; bỏ trống khi còn là dự thảo. Viết trong nháy nếu muốn giữ nguyên dạng chữ, hay cả ký hiệu.',
    37,
    '50/ĐHVN-KT&ĐBCL',
  ).optional(),
  date: described(
    z.union([z.int(), z.string()]).transform((value, context) => {
      const date = parsePlanDate(String(value))
      if (date) return date
      context.addIssue({ code: 'custom', input: value, ...problem(notADate(String(value))) })
      return z.NEVER
    }),
    'Ngày ban hành; ghi năm (2025) hoặc tháng (2025-02) nếu ngày để trống.',
    '2025-02-17',
  ).optional(),
})

/** A mark stands in a box beside the number, which goes over no page. */
const LONGEST_MARK = 120
const markText = line.refine(
  text => text.length <= LONGEST_MARK,
  problem({
    vi: `Dấu này quá dài: nhiều nhất ${LONGEST_MARK} chữ cái.`,
    en: `This mark is too long: at most ${LONGEST_MARK} letters.`,
  }),
)

/** Marks on the first page (PL I-I.III.2). */
export const marks = z.strictObject({
  urgency: described(z.enum(URGENCY), 'Dấu chỉ mức độ khẩn, in đỏ trong khung.', 'Khẩn').optional(),
  secrecy: described(z.enum(SECRECY), 'Dấu chỉ độ mật.', 'Mật').optional(),
  circulation: described(
    z.enum(CIRCULATION),
    'Chỉ dẫn về phạm vi lưu hành, in trong khung ở đầu trang.',
    'Lưu hành nội bộ',
  ).optional(),
  draft: described(markText, 'Dấu dự thảo, in trong khung; bỏ đi khi ban hành.', 'Dự thảo lần 2').optional(),
})
