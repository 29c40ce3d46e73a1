import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { withVietnameseKeys } from '../../src/plan/language/translation/vietnamese-keys.ts'
import { minimal, planOf, standing } from './small-plans.ts'

const example = readFileSync(new URL('../../examples/chi-minh-2025.yaml', import.meta.url), 'utf8')

describe('parsePlan', () => {
  it('reads the example', () => {
    expect(planOf(example).plan.issued.number).toBe(37)
  })

  it('makes single values lists and fills in defaults', () => {
    const { plan } = planOf(minimal)
    expect(plan.issuer.name).toEqual(['Ủy ban nhân dân xã A'])
    expect(plan.decision?.articles).toEqual([{ text: 'Nội dung.' }])
    expect(plan.agencies).toEqual({})
  })

  it('composes decomposed letters, in keys too', () => {
    const { plan } = planOf(`${minimal.normalize('NFD')}agencies: { ${'văn-phòng'.normalize('NFD')}: A }\n`)
    expect(plan.issuer.name).toEqual(['Ủy ban nhân dân xã A'.normalize('NFC')])
    expect(Object.keys(plan.agencies)).toEqual(['văn-phòng'.normalize('NFC')])
  })

  it.each(['\uFEFF', ''])('accepts a byte order mark %j', mark => {
    expect(planOf(mark + minimal).plan.issuer.place).toBe('A')
  })

  it('gives the same plan for LF and CRLF line ends', () => {
    const text = minimal.replace('[Nội dung.]', '\n    - text: |\n        một\n        hai\n')
    expect(planOf(text.replaceAll('\n', '\r\n')).plan).toEqual(planOf(text).plan)
  })

  it('keeps numbers as the author writes them', () => {
    const cells = [
      '1.500',
      '05',
      '1e3',
      '0x10',
      '1.10',
      '37',
      '1_000',
      '12345678901234567890',
      'no',
      '2025-02-17',
    ]
    const rows = cells.map(cell => `      - { content: ${cell}, number: ${cell} }\n`).join('')
    const { plan } = planOf(
      `${minimal}plan:\n  title: T\n  table:\n    columns: [content]\n    rows:\n${rows}`,
    )
    expect(plan.plan?.table?.rows.map(row => String(row.content))).toEqual(cells)
    expect(plan.plan?.table?.rows.map(row => row.number)).toEqual(cells)
  })

  it('takes 1 for a number format with or without quotes', () => {
    const table =
      'plan: { title: T, table: { columns: [content], numbering: [I, 1, 1.1, 1.], rows: [{ content: A }] } }'
    expect(planOf(`${minimal}${table}\n`).plan.plan?.table?.numbering).toEqual(
      ['I', '1', '1.1', '1.'].map(format => ({ format })),
    )
  })

  it('does not let a directive change what words mean', () => {
    expect(planOf(`%YAML 1.1\n---\n${minimal.replace('place: A', 'place: no')}`).plan.issuer.place).toBe('no')
  })

  it.each(['issued:', 'issued: { number:, date: }', 'issued: { number: 37, date: }'])(
    'takes what is empty in “%s” as left out: a draft',
    issued => {
      const text = `kehoach: 1\nissuer: { name: A, symbol: B, place: C }\n${issued}\nappendices: [{ title: D, body: [E] }]\n`
      expect(planOf(text).plan.issued).toEqual(issued.includes('37') ? { number: 37 } : {})
    },
  )

  it('follows aliases', () => {
    const { plan } = planOf(`${minimal.replace('place: A', 'place: &p A')}agencies: { a: *p }\n`)
    expect(plan.agencies).toEqual({ a: 'A' })
  })
})

describe('words of the language', () => {
  it.each([
    ['kế hoạch', 'Kế hoạch'],
    ['THÔNG BÁO', 'Thông báo'],
    ['to_trinh', 'Tờ trình'],
    ['Giấy uỷ quyền', 'Giấy ủy quyền'],
  ])('takes %s for %s, whatever the keys are written in', (written, type) => {
    const text = `${standing}type: ${written}\n  body: [a]\n`
    expect(planOf(text).plan.plan?.type).toBe(type)
    expect(planOf(withVietnameseKeys(text)).plan.plan?.type).toBe(type)
  })

  it('tells a part of the bundle from a type of text', () => {
    const to = (word: string) =>
      planOf(`${standing}body: [a]\nappendices: [{ title: A, to: ${word}, body: [b] }]\n`).plan.appendices[0]
        ?.to
    expect(['kế hoạch', 'ke_hoach', 'plan'].map(to)).toEqual(['plan', 'plan', 'plan'])
    expect(['Kế hoạch', 'Quyết định', 'quy chế'].map(to)).toEqual(['Kế hoạch', 'Quyết định', 'Quy chế'])
  })

  it('prints a number with a dot as it is written', () => {
    const { plan } = planOf(`${standing}body: [{ heading: A, number: 1.1 }, { item: b, number: 3 }]\n`)
    expect(plan.plan?.body?.map(({ number }) => number)).toEqual(['1.1', 3])
  })
})

describe('PlanSource.locate', () => {
  const text = `${minimal}agencies:\n  a: Tên A  # ghi chú\n  b: &b Tên B\n  c: *b\n`
  const { source } = planOf(text)
  const at = (path: (string | number)[], part?: 'key' | 'value') => {
    const { start, end } = source.locate(path, part)
    return text.slice(start, end)
  }

  it.each([
    { path: ['agencies', 'a'], value: 'Tên A', key: 'a' },
    { path: ['agencies', 'c'], value: 'Tên B', key: 'c' },
    { path: ['agencies', 'x'], value: 'agencies', key: 'agencies' },
    { path: ['decision', 'bases', 0], value: 'Luật B', key: 'Luật B' },
    { path: ['decision', 'bases', 7], value: 'bases', key: 'bases' },
    { path: ['issuer', 'name', 0], value: 'Ủy ban nhân dân xã A', key: 'Ủy ban nhân dân xã A' },
    { path: ['decision', 'articles', 0, 'text'], value: 'Nội dung.', key: 'Nội dung.' },
    { path: ['nothing', 'here'], value: 'kehoach', key: 'kehoach' },
    { path: ['decision', 'signature', 0, 'title', 0], value: 'Chủ tịch', key: 'Chủ tịch' },
    { path: ['decision', 'signature', 0, 'name'], value: 'signature', key: 'signature' },
  ])('finds $path', ({ path, value, key }) => {
    expect(at(path)).toBe(value)
    expect(at(path, 'key')).toBe(key)
  })
})
