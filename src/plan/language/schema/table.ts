import * as z from 'zod'
import { levelsOf } from '../../model/numbering.ts'
import type { PlanTable } from '../../model/tables/table.ts'
import { columns } from './column.ts'
import { described, line, numbering as numberLevels, orientation, text } from './fields.ts'
import { withEnglishMerged } from './merged-names.ts'
import { rows } from './row.ts'

/** Groups of tasks are numbered before their tasks. */
const NUMBERING_WITH_GROUPS = levelsOf('I', '1', 'a)')
const NUMBERING = levelsOf('1', 'a)', '-')

/** For the keys that hold a table. */
export const EXAMPLE_TABLE = {
  columns: ['number', 'content', 'deadline'],
  rows: [{ content: 'Niêm yết thủ tục hành chính.', deadline: 'Quý I năm 2025' }],
}

/** What stands above and below a table. */
const around = {
  title: described(
    text,
    'Tên bảng, in đậm ở giữa, trên bảng; mỗi dòng viết là một dòng in.',
    'Dự toán kinh phí',
  ).optional(),
  unit: described(line, 'Đơn vị của các số liệu; kehoach viết thêm “Đơn vị tính:”.', 'triệu đồng').optional(),
  remarks: described(
    z.union([text, z.array(text).min(1)]).transform(value => (typeof value === 'string' ? [value] : value)),
    'Ghi chú dưới bảng, mỗi ghi chú một đoạn, in đúng như viết.',
    ['Ghi chú: Số liệu tính đến ngày 31/12/2024.'],
  ).optional(),
}

/** The row below the header that numbers the columns; a number is one as it looks. */
const index = z
  .union([z.boolean(), z.array(z.union([z.string(), z.number()]).transform(String)).min(1)])
  .transform(value => (value === false ? undefined : value))

/** A table of tasks, or of anything else in rows and columns. */
export const table = z
  .strictObject({
    orientation: described(
      orientation,
      'Khổ giấy riêng của bảng này, khi khác với phần văn bản quanh nó.',
      'landscape',
    ).optional(),
    ...around,
    columns: described(columns, 'Các cột theo thứ tự từ trái sang phải.', [
      'number',
      'content',
      'lead',
      'deadline',
    ]),
    index: described(
      index,
      'Hàng đánh số dưới tên cột: true là 1, 2, 3…; hoặc danh sách, mỗi cột một phần tử.',
      true,
      ['A', 'B', 1, 2, '3=1+2'],
    ).optional(),
    numbering: described(
      numberLevels,
      'Kiểu số thứ tự của từng cấp, từ ngoài vào trong; bỏ trống thì I, 1, a) khi có nhóm, 1, a), - khi không.',
      ['I', '1', 'a)'],
    ).optional(),
    rows: described(
      rows,
      'Các dòng của bảng: nhiệm vụ, hoặc nhóm nhiệm vụ. Mỗi dòng là nhóm khóa, hoặc các ô theo thứ tự cột: [1, Xoài, 13.500], hay một dòng chữ 1 | Xoài | 13.500; cả bảng có thể là một khối chữ, mỗi dòng một hàng, hoặc lấy từ trang tính: { từ tệp: nhiem-vu.xlsx }.',
      [
        {
          content: 'Niêm yết thủ tục hành chính.',
          lead: 'Văn phòng HĐND và UBND',
          deadline: 'Quý I năm 2025',
        },
      ],
      ['1 | Xoài | 13.500 | 7.000'],
    ),
    subtotals: described(
      z.boolean(),
      'true: dòng có các dòng con mà không ghi số thì có tổng của các dòng con ấy.',
      true,
    ).optional(),
    repeatSpans: described(
      z.boolean(),
      'true: ô kéo dài qua nhiều dòng được in lại ở đầu mỗi trang nó sang tới (chỉ ở PDF).',
      true,
    ).optional(),
  })
  .transform(({ numbering, rows: given, ...rest }): PlanTable => {
    const generated = given.some(one => one.group !== undefined) ? NUMBERING_WITH_GROUPS : NUMBERING
    return { ...rest, rows: withEnglishMerged(given, rest.columns), numbering: numbering ?? generated }
  })
