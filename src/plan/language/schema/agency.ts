import * as z from 'zod'
import { described, line, lines } from './fields.ts'

/** An agency that is called by several names. */
export const agency = z
  .strictObject({
    name: described(line, 'Tên cơ quan, in ra nơi ghi mã.', 'Văn phòng HĐND và UBND'),
    short: described(lines, 'Tên viết tắt và những cách gọi khác của chính cơ quan này.', [
      'VP HĐND-UBND',
    ]).default([]),
  })
  .meta({ id: 'agency' })
