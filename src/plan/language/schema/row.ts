import * as z from 'zod'
import { recordOf } from '../../../base/record-of.ts'
import type { CellKeyKind } from '../../model/columns/column.ts'
import { CELL_KEY_KINDS, CELL_KEYS, COLUMN_KIND_NAMES, isOwnKind } from '../../model/columns/index.ts'
import { EMPHASES, type PlanRow } from '../../model/tables/table.ts'
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
const cells = recordOf(
  CELL_KEYS.map(({ kind }) => kind),
  key => {
    const { meaning, examples }: CellKeyKind = CELL_KEY_KINDS[key]
    return described(cell, meaning, ...examples).optional()
  },
)

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
    get rows(): z.ZodOptional<z.ZodType<readonly PlanRow[]>> {
      return described(rows, 'Các dòng con: nhiệm vụ của nhóm, việc nhỏ của nhiệm vụ.', [
        { content: 'Niêm yết thủ tục hành chính.', lead: 'van-phong' },
      ]).optional()
    },
  })
  .superRefine(checkRow)
  .meta({ id: 'row' })

/**
 * A row by the places of its cells is read before this checks it (`positional-tables`); one that is left stands in a table
 * without columns, which is told.
 */
const positional = z
  .union([z.array(z.union([z.string(), z.number(), z.null(), z.array(text)])).min(1), z.string().regex(/\S/)])
  .transform((value): PlanRow => ({ remark: typeof value === 'string' ? value : value.flat().join(' | ') }))

const rowList = z
  .array(z.union([row, positional]))
  .min(1)
  .meta({ id: 'rowList' })

/** The rows of a sheet are read before this checks a plan (`rows-from`); one that is left could not be read. */
const sheetRows = z
  .strictObject({
    from: described(
      line,
      'Tệp .xlsx hay .csv trong thư mục dự án, tính từ thư mục của tệp này.',
      'nhiem-vu.xlsx',
    ),
    sheet: described(line, 'Tên trang tính; bỏ trống thì là trang tính đầu tiên.', 'Quý IV').optional(),
    columns: described(
      z.union([z.array(line).min(1), z.record(z.string(), line)]),
      'Tên cột trong trang tính, khi khác với tên cột của bảng: danh sách theo thứ tự cột của bảng, hoặc cột của bảng và tên trong trang tính.',
      { 'nội dung': 'Tên nhiệm vụ' },
    ).optional(),
  })
  .transform(({ from }): readonly PlanRow[] => [{ remark: from }])
  .meta({ id: 'sheetRows' })

/** The rows of a table: each with its keys, as a list of cells or as a line; or all as lines of one text, or in a sheet. */
export const rows: z.ZodType<readonly PlanRow[]> = z.union([
  rowList,
  sheetRows,
  z
    .string()
    .regex(/\S/)
    .transform((value): readonly PlanRow[] => [{ remark: value }]),
])
