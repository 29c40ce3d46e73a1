import * as z from 'zod'
import { agency } from '../plan/language/schema/agency.ts'
import { type Grammar, grammarOf } from '../plan/language/schema/field.ts'
import { described, line } from '../plan/language/schema/fields.ts'
import { registerEntry } from './register-entry.ts'

const severity = z.enum(['off', 'info', 'warning', 'error'])

const ruleSetting = z
  .union([
    severity,
    z.strictObject({
      severity: described(severity, 'Mức: tắt, ghi chú, cảnh báo, lỗi.', 'off'),
      reason: described(
        line,
        'Lý do; bắt buộc khi tắt một quy tắc.',
        'Cơ quan không dùng dấu mật',
      ).optional(),
    }),
  ])
  .transform((value): Setting => (typeof value === 'string' ? { severity: value } : value))

interface Setting {
  readonly severity: z.infer<typeof severity>
  readonly reason?: string | undefined
}

/** What a project may set for all its plans, in `kehoach.config.yaml`. */
export const configSchema = z.strictObject({
  rules: described(
    z.record(z.string(), ruleSetting),
    'Mức của từng quy tắc; xem các quy tắc: kehoach rules.',
    {
      'recipient-unique': { severity: 'off', reason: 'Sổ văn thư của xã ghi hai lần' },
    },
  ).default({}),
  agencies: described(
    z.record(z.string(), z.union([line, agency])),
    'Các cơ quan mà mọi kế hoạch của dự án đều biết: mã và tên.',
    { 'van-phong': 'Văn phòng HĐND và UBND' },
  ).default({}),
  register: described(
    z.array(registerEntry),
    'Văn bản thêm vào sổ văn bản pháp luật của kehoach, ví dụ văn bản của tỉnh.',
    [{ type: 'Quyết định', number: '12/2024/QĐ-UBND', issuer: 'UBND tỉnh', issued: '2024-05-20' }],
  ).default([]),
})

export type ConfigValue = z.infer<typeof configSchema>

export const CONFIG_GRAMMAR: Grammar = grammarOf(configSchema, { vi: 'tệp cấu hình', en: 'the settings' })
