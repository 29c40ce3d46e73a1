import * as z from 'zod'
import { COLUMN_KIND_NAMES, type ColumnKindName } from '../../model/columns/index.ts'
import type { PlanColumn } from '../../model/tables/table.ts'
import { type ColumnKeys, checkBareKind, checkColumn, kindOf } from './column-kind.ts'
import { misspeltKind } from './column-names.ts'
import { described, issueAt, line, problem, text } from './fields.ts'
import { capital, idOf } from './free-columns.ts'

const kind = z.enum(COLUMN_KIND_NAMES)

/** The long side of the paper, in millimetres. */
const WIDEST_COLUMN = 297
/** More digits than any amount has. */
const MOST_DECIMALS = 9

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

const columnKeys = z
  .strictObject({
    kind: described(
      kind,
      'Loại cột; cột tự đặt tên thì chọn theo cách in: chữ, vắn tắt, ngắn (ở giữa) hoặc số liệu (bên phải).',
      'output',
      'amount',
    ).optional(),
    id: described(
      line,
      'Mã của cột tự đặt tên; ô của cột này viết trong “cells” của mỗi dòng, dưới mã ấy. Không có “kind” thì là cột chữ: số in đúng như viết.',
      'von-ngan-sach',
    ).optional(),
    heading: described(
      text,
      'Tên cột in trên bảng, \\\\ là xuống dòng; bỏ trống thì theo loại cột.',
      'Thời hạn hoàn thành',
      'Thành tiền\\\\ (5 = 3 × 4)',
    ).optional(),
    width: described(
      millimetres,
      'Bề rộng cột, tính bằng milimét; bỏ trống thì tính theo nội dung.',
      40,
    ).optional(),
    sum: described(
      z.boolean(),
      'true: cột số liệu được cộng; dòng “total” tự có tổng của cột này.',
      true,
    ).optional(),
    decimals: described(
      z.int().nonnegative().max(MOST_DECIMALS),
      'Số chữ số sau dấu phẩy của các số trong cột; bỏ trống thì theo số đã ghi.',
      1,
    ).optional(),
    get columns(): z.ZodOptional<z.ZodType<readonly PlanColumn[]>> {
      return described(columns, 'Các cột nằm dưới một tên chung (“heading”).', [
        { id: 'nam-2025', heading: 'Năm 2025', sum: true },
        { id: 'nam-2026', heading: 'Năm 2026', sum: true },
      ]).optional()
    },
  })
  .superRefine(checkColumn)
  .meta({ id: 'column' })

const bareKind = kind.superRefine(checkBareKind)

/** The heading of a column alone, read before this checks it (`column-names`): what is left is like a kind, and none. */
const bareName = z
  .string()
  .regex(/\S/)
  .superRefine((value, context) => {
    if (misspeltKind(value) !== undefined) context.addIssue(issueAt(value, [], NO_KIND))
  })
  .transform((value): ColumnKeys => ({ id: idOf(value), heading: capital(value) }))
const NO_KIND = {
  vi: 'Chưa hiểu đây là loại cột nào.',
  en: 'It is not clear which kind of column this is.',
}

/** The columns of a table; a kind alone stands for a column of that kind. */
export const columns: z.ZodType<readonly PlanColumn[]> = z
  .array(z.union([bareKind, columnKeys, bareName]).transform(toColumn))
  .min(1)

function toColumn(value: ColumnKindName | ColumnKeys): PlanColumn {
  if (typeof value === 'string') return { kind: value }
  const { columns: inner, heading = '', ...leaf } = value
  return inner ? { heading, columns: inner } : { ...leaf, kind: kindOf(value), ...(heading && { heading }) }
}
