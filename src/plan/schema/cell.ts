import * as z from 'zod'
import type { PlanCell } from '../table.ts'
import { described, text } from './fields.ts'

const cellText = z.union([z.string(), z.number(), z.array(text)])

/** A cell over several columns. */
const wideCell = z
  .strictObject({
    text: described(cellText, 'Nội dung của ô, viết như ô thường.', 'Không thực hiện trong năm 2025'),
    columns: described(z.int().positive(), 'Ô này trải trên bao nhiêu cột, kể cả cột của nó.', 3),
  })
  .meta({ id: 'wideCell' })

/** What stands in a cell of a table; a key with nothing behind it is as good as none. */
export const cell = z
  .union([z.string(), z.number(), z.null(), z.array(text), wideCell])
  .transform((value): PlanCell | undefined => value ?? undefined)
