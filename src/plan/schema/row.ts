import * as z from 'zod'
import { COLUMN_KIND_NAMES, isOwnKind } from '../columns/index.ts'
import { EMPHASES, type PlanRow } from '../table.ts'
import { cell } from './cell.ts'
import { described, line, text } from './fields.ts'
import { checkRow } from './row-kind.ts'

/** What a row is, if not an item. */
const kinds = {
  group: described(
    text,
    'Tên nhóm nhiệm vụ, in suốt các cột không có ô riêng; các nhiệm vụ nằm trong “rows”.',
    'Xây dựng và hoàn thiện thể chế',
  ).optional(),
  total: described(
    text,
    'Tên dòng tổng; các cột có “sum” tự có tổng của các dòng cùng cấp.',
    'Tổng cộng',
  ).optional(),
  remark: described(
    text,
    'Một dòng chữ suốt bảng, không đánh số.',
    'Các nhiệm vụ dưới đây thực hiện khi được bố trí vốn.',
  ).optional(),
}

/** The cells of the columns that have a key of their own. */
const cells = {
  content: described(
    cell,
    'Nội dung công việc; dòng bắt đầu bằng “- ” là gạch đầu dòng.',
    'Rà soát, đơn giản hóa thủ tục hành chính.',
  ).optional(),
  objective: described(cell, 'Mục tiêu của nhiệm vụ.', '100% thủ tục hành chính được công khai.').optional(),
  activity: described(cell, 'Hoạt động.', 'Tổ chức lớp tập huấn.').optional(),
  lead: described(
    cell,
    'Cơ quan chủ trì: mã đã khai trong “agencies” hoặc tên; nhiều cơ quan thì viết thành danh sách.',
    'van-phong',
    ['van-phong', 'Công an phường'],
  ).optional(),
  support: described(cell, 'Cơ quan phối hợp, viết như cơ quan chủ trì.', 'tu-phap').optional(),
  deadline: described(cell, 'Thời hạn hoàn thành.', 'Quý II năm 2025', {
    text: 'Thường xuyên trong năm',
    columns: 2,
  }).optional(),
  output: described(cell, 'Sản phẩm, kết quả.', 'Báo cáo').optional(),
  budget: described(cell, 'Kinh phí thực hiện.', 'Ngân sách phường', 1500000).optional(),
  note: described(cell, 'Ghi chú.', 'Nhiệm vụ mới').optional(),
}

/** A row with all that stands below it. */
export const row: z.ZodType<PlanRow> = z
  .strictObject({
    ...kinds,
    number: described(
      z.union([z.number(), z.string()]).transform(String),
      'Số thứ tự viết tay; bỏ trống thì tự đánh số.',
      '2a',
    ).optional(),
    ...cells,
    cells: described(z.record(z.string(), cell), 'Ô của các cột tự đặt tên: mã cột và nội dung.', {
      'von-ngan-sach': 1500000,
      'don-vi-tinh': 'bộ',
    }).optional(),
    merged: described(
      z.array(z.union([z.enum(COLUMN_KIND_NAMES.filter(isOwnKind)), line])).min(1),
      'Các cột (loại hoặc mã) mà ô của dòng ngay trên kéo dài xuống dòng này.',
      ['mục tiêu', 'nội dung'],
      ['objective', 'content'],
    ).optional(),
    emphasis: described(
      z.enum(EMPHASES),
      'Kiểu chữ của cả dòng; bỏ trống thì nhóm ngoài cùng và dòng tổng in đậm, dòng ghi chú in nghiêng.',
      'italic',
    ).optional(),
    get rows(): z.ZodOptional<z.ZodArray<z.ZodType<PlanRow>>> {
      return described(z.array(row).min(1), 'Các dòng con: nhiệm vụ của nhóm, việc nhỏ của nhiệm vụ.', [
        { content: 'Niêm yết thủ tục hành chính.', lead: 'van-phong' },
      ]).optional()
    },
  })
  .superRefine(checkRow)
  .meta({ id: 'row' })
