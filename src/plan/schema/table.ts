import * as z from 'zod'
import { COLUMN_KINDS, isColumnKind } from '../columns/index.ts'
import type { NumberFormat } from '../numbering.ts'
import type { PlanRow, PlanTable } from '../table.ts'
import { described, line, numberFormat, orientation, problem, text } from './fields.ts'

const cell = z
  .union([z.string(), z.number(), z.null(), z.array(text)])
  .transform(value => (Array.isArray(value) ? value : value === null || value === '' ? [] : [String(value)]))

const columnKind = z.enum(Object.keys(COLUMN_KINDS).filter(isColumnKind))

/** The long side of the paper, in millimetres. */
const WIDEST_COLUMN = 297

/** A number also as text, since `40.0` is kept as it is written. */
const millimetres = z
  .union([z.number(), z.string()])
  .transform(Number)
  .refine(
    value => value > 0 && value <= WIDEST_COLUMN,
    problem({
      vi: `Bề rộng phải là một số milimét lớn hơn 0, không quá ${WIDEST_COLUMN}.`,
      en: `A width must be a number of millimetres greater than 0, at most ${WIDEST_COLUMN}.`,
    }),
  )

const column = z
  .union([
    columnKind,
    z.strictObject({
      kind: described(columnKind, 'Loại cột.', 'output'),
      heading: described(
        line,
        'Tên cột in trên bảng; bỏ trống thì theo loại cột.',
        'Thời hạn hoàn thành',
      ).optional(),
      width: described(
        millimetres,
        'Bề rộng cột, tính bằng milimét; bỏ trống thì tính theo nội dung.',
        40,
      ).optional(),
    }),
  ])
  .transform(value => (typeof value === 'string' ? { kind: value } : value))

const row: z.ZodType<PlanRow> = z
  .strictObject({
    group: described(
      text,
      'Tên nhóm nhiệm vụ, in thành một dòng suốt bảng; các nhiệm vụ nằm trong “rows”.',
      'Xây dựng và hoàn thiện thể chế',
    ).optional(),
    number: described(
      z.union([z.number(), z.string()]).transform(String),
      'Số thứ tự viết tay; bỏ trống thì tự đánh số.',
      '2a',
    ).optional(),
    content: described(
      cell,
      'Nội dung công việc; dòng bắt đầu bằng “- ” là gạch đầu dòng.',
      'Rà soát, đơn giản hóa thủ tục hành chính.',
    ).optional(),
    objective: described(
      cell,
      'Mục tiêu của nhiệm vụ.',
      '100% thủ tục hành chính được công khai.',
    ).optional(),
    activity: described(cell, 'Hoạt động.', 'Tổ chức lớp tập huấn.').optional(),
    lead: described(
      cell,
      'Cơ quan chủ trì: mã đã khai trong “agencies” hoặc tên; nhiều cơ quan thì viết thành danh sách.',
      'van-phong',
      ['van-phong', 'Công an phường'],
    ).optional(),
    support: described(cell, 'Cơ quan phối hợp, viết như cơ quan chủ trì.', 'tu-phap').optional(),
    deadline: described(cell, 'Thời hạn hoàn thành.', 'Quý II năm 2025').optional(),
    output: described(cell, 'Sản phẩm, kết quả.', 'Báo cáo').optional(),
    budget: described(cell, 'Kinh phí thực hiện.', 'Ngân sách phường').optional(),
    note: described(cell, 'Ghi chú.', 'Nhiệm vụ mới').optional(),
    get rows(): z.ZodOptional<z.ZodArray<z.ZodType<PlanRow>>> {
      return described(z.array(row).min(1), 'Các dòng con: nhiệm vụ của nhóm, việc nhỏ của nhiệm vụ.', [
        { content: 'Niêm yết thủ tục hành chính.', lead: 'van-phong' },
      ]).optional()
    },
  })
  .refine(
    value => (value.group === undefined) !== (value.content === undefined && value.activity === undefined),
    problem({
      vi: 'Mỗi dòng cần đúng một trong hai: “group” (nhóm nhiệm vụ), hoặc nội dung (“content”, “activity”).',
      en: 'A row needs exactly one of: “group”, or a text (“content”, “activity”).',
    }),
  )
  .meta({ id: 'row' })

/** Groups of tasks are numbered before their tasks. */
const NUMBERING_WITH_GROUPS: readonly NumberFormat[] = ['I', '1', 'a)']
const NUMBERING: readonly NumberFormat[] = ['1', 'a)', '-']

/** For the keys that hold a table. */
export const EXAMPLE_TABLE = {
  columns: ['number', 'content', 'deadline'],
  rows: [{ content: 'Niêm yết thủ tục hành chính.', deadline: 'Quý I năm 2025' }],
}

/** A task table. */
export const table = z
  .strictObject({
    orientation: described(
      orientation,
      'Khổ giấy riêng của bảng này, khi khác với phần văn bản quanh nó.',
      'landscape',
    ).optional(),
    columns: described(z.array(column).min(1), 'Các cột theo thứ tự từ trái sang phải.', [
      'number',
      'content',
      'lead',
      'deadline',
    ]),
    numbering: described(
      z.array(numberFormat).min(1),
      'Kiểu số thứ tự của từng cấp, từ ngoài vào trong; bỏ trống thì I, 1, a) khi có nhóm, 1, a), - khi không.',
      ['I', '1', 'a)'],
    ).optional(),
    rows: described(z.array(row).min(1), 'Các dòng của bảng: nhiệm vụ, hoặc nhóm nhiệm vụ.', [
      { content: 'Niêm yết thủ tục hành chính.', lead: 'Văn phòng HĐND và UBND', deadline: 'Quý I năm 2025' },
    ]),
  })
  .transform(({ numbering, ...rest }): PlanTable => {
    const generated = rest.rows.some(one => one.group !== undefined) ? NUMBERING_WITH_GROUPS : NUMBERING
    return { ...rest, numbering: numbering ?? generated }
  })
