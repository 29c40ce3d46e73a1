import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { planJsonSchema, RULE_EXAMPLES } from '../../dist/internal.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

const HEAD = `kehoach: 1
issuer: { name: [Ủy ban nhân dân, xã An Bình], symbol: UBND, place: An Bình }
issued: { number: 12, date: 2025-03-04 }
plan:
  title: Rà soát thủ tục hành chính năm 2025
  recipients: [Đài truyền thanh xã, Lưu]
  signature: { title: Chủ tịch, name: Nguyễn Văn An }
`

/** Texts that inputs are made of: small plans, one for each side of each rule; every example and form, each once. */
export const SMALL = Object.values(RULE_EXAMPLES).flatMap(({ wrong, right }) =>
  [wrong, right].filter(text => typeof text === 'string').map(text => HEAD + text.replaceAll(/^/gmu, '  ')),
)
export const WHOLE = ['examples', 'templates'].flatMap(folder =>
  readdirSync(ROOT + folder, { recursive: true })
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .map(name => readFileSync(`${ROOT}${folder}/${name}`, 'utf8')),
)

export const SHARED = `issuer: { name: [Ủy ban nhân dân, xã An Bình], symbol: UBND, place: An Bình }
agencies: { van-phong: Văn phòng HĐND và UBND, cong-an: Công an xã }
`
export const CONFIG = `rules: { duplicate-item: off, basis-lapses: { severity: info, reason: căn cứ cũ } }
agencies: [Trung tâm Phục vụ hành chính công]
`

/** Keys of the language, in both languages. */
export const KEYS = [...keysOf(planJsonSchema()), '__proto__', 'constructor', 'toString', '<<', '']

function keysOf(schema, found = new Set()) {
  if (schema === null || typeof schema !== 'object') return found
  for (const key of Object.keys(schema.properties ?? {})) found.add(key)
  for (const part of Object.values(schema)) keysOf(part, found)
  return found
}
