import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { configJsonSchema } from '../../src/config/config-json-schema.ts'
import { CONFIG_FILE, findConfig, readConfig } from '../../src/config/read-config.ts'
import { memoryWorld } from '../plan/memory-world.ts'

async function read(text: string) {
  const { value, diagnostics } = await readConfig(CONFIG_FILE, memoryWorld({ [CONFIG_FILE]: text }))
  const found = diagnostics.map(({ code, message, span, help }) => ({
    code,
    vi: message.vi,
    en: message.en,
    at: text.slice(span?.start, span?.end),
    help: help?.vi,
  }))
  return { value, found }
}

describe('the settings', () => {
  it('are read with keys and words in either language', async () => {
    const vietnamese = await read(`quy tắc:
  recipient-unique: { mức: tắt, lý do: Sổ văn thư ghi hai lần }
  footnote-used: lỗi
các cơ quan: { van-phong: Văn phòng HĐND và UBND }
sổ văn bản:
  - { tên loại: Quyết định, số: 12/2024/QĐ-UBND, cơ quan ban hành: UBND tỉnh, hết hiệu lực từ: 2025-07-01 }
`)
    const english = await read(`rules:
  recipient-unique: { severity: off, reason: Sổ văn thư ghi hai lần }
  footnote-used: error
agencies: { van-phong: Văn phòng HĐND và UBND }
register:
  - { type: Quyết định, number: 12/2024/QĐ-UBND, issuer: UBND tỉnh, expired: 2025-07-01 }
`)
    expect(vietnamese.found).toEqual([])
    expect(english).toEqual(vietnamese)
    expect(vietnamese.value?.rules.get('recipient-unique')).toEqual({
      severity: 'off',
      reason: 'Sổ văn thư ghi hai lần',
    })
    expect(vietnamese.value?.register).toMatchObject([
      { number: '12/2024/QĐ-UBND', expired: '2025-07-01', confidence: { expired: 'high' } },
    ])
  })

  it('may be empty', async () => {
    expect((await read('# chưa có gì\n')).found).toEqual([])
    expect((await read('# chưa có gì\n')).value?.rules.size).toBe(0)
  })

  it('have each mistake told at its place, and keep what is right', async () => {
    const { value, found } = await read(`rules:
  number-symbol: { severity: info, reason: thử }
  recipients-firs: info
  recipient-unique: off
  footnote-used: info
`)
    expect([...(value?.rules.keys() ?? [])]).toEqual(['footnote-used'])
    expect(found).toEqual([
      {
        code: 'config-decree',
        vi: '“number-symbol” là quy định của Nghị định 30/2020/NĐ-CP, không tắt hay giảm nhẹ được.',
        en: '“number-symbol” is prescribed by Decree 30/2020/NĐ-CP and can be neither switched off nor weakened.',
        at: '{ severity: info, reason: thử }',
        help: undefined,
      },
      {
        code: 'config-rule-unknown',
        vi: 'Không có quy tắc “recipients-firs”.',
        en: 'There is no rule “recipients-firs”.',
        at: 'recipients-firs',
        help: 'Có phải ý bạn là “recipients-first”?',
      },
      {
        code: 'config-reason',
        vi: 'Tắt “recipient-unique” thì phải ghi lý do.',
        en: 'Switching off “recipient-unique” needs a reason.',
        at: 'off',
        help: 'Ví dụ: recipient-unique: { severity: off, reason: … }',
      },
    ])
  })

  it('cannot make custom an error', async () => {
    const { found } = await read('rules: { line-alone: error }\n')
    expect(found).toMatchObject([{ code: 'config-practice', at: 'error' }])
  })

  it('call unknown keys and wrong values by their place, in the words of the file', async () => {
    const { value, found } = await read('quy tac: {}\nquy tắc xyz: 1\nsổ văn bản: [{ số: 5 }]\n')
    expect(value).toBeUndefined()
    expect(found.map(({ code, at }) => [code, at])).toEqual([
      ['plan-unknown-key', 'quy tắc xyz'],
      ['plan-missing-key', 'số'],
      ['plan-missing-key', 'số'],
      ['plan-type', '5'],
    ])
    expect(found[0]?.vi).toBe('Không có khóa “quy tắc xyz” trong tệp cấu hình.')
  })

  it('are those of the project the plan stands in', async () => {
    const files = { '../kehoach.config.yaml': '', 'a/b/plan.yaml': '', 'a/.git': '', 'c/plan.yaml': '' }
    const world = memoryWorld(files)
    expect(await findConfig('c/plan.yaml', world)).toEqual({
      file: '/nha/du-an/kehoach.config.yaml',
      project: '/nha/du-an',
    })
    expect(await findConfig('a/b/plan.yaml', world)).toBeUndefined()
  })
})

describe('schemas/config.schema.json', () => {
  const text = readFileSync(new URL('../../schemas/config.schema.json', import.meta.url), 'utf8')

  it('is what the schema says now; `npm run schemas` writes it', () => {
    expect(text).toBe(`${JSON.stringify(configJsonSchema(), null, 2)}\n`)
  })
})
