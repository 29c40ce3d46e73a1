import * as z from 'zod'
import { described } from './fields.ts'

/** Word stores sizes in half points. */
const size = z.number().multipleOf(0.5)
/** Millimetres; beyond these a number is a slip, and a page might have no room for text. */
const margin = z.number().min(5).max(80)

/** An office's choices; the ranges of the Decree are for the rule style-in-range. */
export const style = z.strictObject({
  textSize: described(
    size.min(8).max(24),
    'Cỡ chữ phần nội dung, 13 hoặc 14; quốc hiệu, tiêu ngữ, số trang… tăng giảm theo.',
    14,
  ).optional(),
  tableTextSize: described(size.min(8).max(14), 'Cỡ chữ trong bảng; mặc định 13.', 12).optional(),
  firstLine: described(
    z.number().min(0).max(40),
    'Lùi đầu dòng của mỗi đoạn, tính bằng mm: từ 10 đến 12,7.',
    12.7,
  ).optional(),
  paragraphSpacing: described(
    z.number().min(0).max(72),
    'Khoảng cách giữa các đoạn, tính bằng pt: từ 6 trở lên.',
    6,
  ).optional(),
  lineSpacing: described(
    z.number().min(0.5).max(4),
    'Cách dòng, so với dòng đơn: từ 1 đến 1,5.',
    1.15,
  ).optional(),
  margins: described(
    z.strictObject({
      top: described(margin, 'Lề trên, tính bằng mm: từ 20 đến 25.', 20).optional(),
      bottom: described(margin, 'Lề dưới, tính bằng mm: từ 20 đến 25.', 20).optional(),
      left: described(margin, 'Lề trái, tính bằng mm: từ 30 đến 35.', 30).optional(),
      right: described(margin, 'Lề phải, tính bằng mm: từ 15 đến 20.', 15).optional(),
    }),
    'Lề trang.',
    { left: 30, right: 20 },
  ).default({}),
})
