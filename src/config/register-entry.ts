import * as z from 'zod'
import { described, line, problem } from '../plan/language/schema/fields.ts'
import type { RegisteredText } from '../register/register.ts'

const number = line.refine(
  value => /^\S[^\s/]*\/\S+$/u.test(value),
  problem({
    vi: 'Số, ký hiệu viết liền, có dấu “/”, ví dụ 12/2024/QĐ-UBND.',
    en: 'A number is written without spaces and with “/”, such as 12/2024/QĐ-UBND.',
  }),
)

const day = line.refine(
  value => z.iso.date().safeParse(value).success,
  problem({ vi: 'Ngày viết dạng năm-tháng-ngày: 2024-05-20.', en: 'A day is written as 2024-05-20.' }),
)

/** A published text as a project enters it. Who enters it knows it: all that is given counts as certain. */
export const registerEntry = z
  .strictObject({
    type: described(line, 'Tên loại.', 'Quyết định'),
    number: described(number, 'Số, ký hiệu.', '12/2024/QĐ-UBND'),
    title: described(line, 'Trích yếu; với luật là tên luật.', 'về quản lý đất công').optional(),
    issuer: described(line, 'Cơ quan ban hành.', 'UBND tỉnh Hải Dương'),
    issued: described(day, 'Ngày ban hành.', '2024-05-20').optional(),
    inForce: described(day, 'Ngày bắt đầu có hiệu lực.', '2024-06-01').optional(),
    expired: described(day, 'Ngày đầu tiên hết hiệu lực.', '2025-07-01').optional(),
    replacedBy: described(z.array(number), 'Số, ký hiệu của văn bản thay thế.', ['30/2025/QĐ-UBND']).default(
      [],
    ),
    amendedBy: described(z.array(number), 'Số, ký hiệu của văn bản sửa đổi.', ['18/2025/QĐ-UBND']).default(
      [],
    ),
  })
  .transform((entry): RegisteredText => ({ ...entry, confidence: CERTAIN }))

const CERTAIN = {
  title: 'high',
  issued: 'high',
  inForce: 'high',
  expired: 'high',
  replacedBy: 'high',
  amendedBy: 'high',
} as const
