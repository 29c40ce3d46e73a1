import * as z from 'zod'
import { isTooLongNumber } from '../../model/amount.ts'
import type { PlanCell } from '../../model/tables/table.ts'
import { described, problem, text } from './fields.ts'

const TOO_LONG = problem({
  vi: 'Số này quá dài: viết đủ ra nhiều hơn 64 chữ số.',
  en: 'This number is too long: written out it has more than 64 digits.',
})
const words = z.string().refine(value => !isTooLongNumber(value), TOO_LONG)
const number = z.number().refine(value => !isTooLongNumber(value), TOO_LONG)
const cellText = z.union([words, number, z.array(text)])

/** A cell over several columns. */
const wideCell = z
  .strictObject({
    text: described(cellText, 'Nội dung của ô, viết như ô thường.', 'Không thực hiện trong năm 2025'),
    columns: described(z.int().positive(), 'Ô này trải trên bao nhiêu cột, kể cả cột của nó.', 3),
  })
  .meta({ id: 'wideCell' })

/** What stands in a cell of a table; a key with nothing behind it is as good as none. */
export const cell = z
  .union([words, number, z.null(), z.array(text), wideCell])
  .transform((value): PlanCell | undefined => value ?? undefined)
