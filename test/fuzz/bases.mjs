import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { planJsonSchema } from '../../dist/internal.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Texts that inputs are made of: small plans that keep or break each rule; every example and form. */
export const SMALL = textsIn('test/rules')
export const WHOLE = [...textsIn('examples'), ...textsIn('templates')]

function textsIn(folder) {
  return readdirSync(ROOT + folder, { recursive: true })
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .map(name => readFileSync(`${ROOT}${folder}/${name}`, 'utf8'))
}

/** What forms and examples include. */
export const INCLUDED = Object.fromEntries(
  ['templates/van-phong.yaml', 'examples/forms/van-phong-binh-lam.yaml'].map(path => [
    path.slice(path.lastIndexOf('/') + 1),
    readFileSync(ROOT + path),
  ]),
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
