import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../src/diagnostic.ts'
import { type ParsedPlan, parsePlan } from '../../src/plan/parse-plan.ts'
import { decodeLeniently } from '../../src/plan/yaml/decode-text.ts'

const encoder = new TextEncoder()
const example = readFileSync(new URL('../../examples/chi-minh-2025.yaml', import.meta.url), 'utf8')

const minimal = `kehoach: 1
issuer: { name: Ủy ban nhân dân xã A, symbol: UBND, place: A }
decision:
  authority: Chủ tịch Ủy ban nhân dân xã A
  bases: [Luật B]
  articles: [Nội dung.]
  recipients: [Ban C]
  signature: { title: Chủ tịch }
`

function parse(text: string): Outcome<ParsedPlan> {
  return parsePlan('plan.yaml', encoder.encode(text))
}

function planOf(text: string) {
  const { value, diagnostics } = parse(text)
  expect(diagnostics).toEqual([])
  if (!value) throw new Error('no plan')
  return value
}

/** What holds of every reading: a value or an error, and each finding inside the file. */
function expectSound(bytes: Uint8Array): void {
  const { value, diagnostics } = parsePlan('plan.yaml', bytes)
  const length = decodeLeniently(bytes).length
  expect(value !== undefined || diagnostics.some(diagnostic => diagnostic.severity === 'error')).toBe(true)
  for (const { span, message } of diagnostics) {
    expect(message.vi).not.toBe('')
    expect(message.en).not.toBe('')
    expect(span?.start).toBeGreaterThanOrEqual(0)
    expect(span?.end).toBeGreaterThanOrEqual(span?.start ?? 0)
    expect(span?.end).toBeLessThanOrEqual(length)
  }
}

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
    expect(planOf(`${minimal}${table}\n`).plan.plan?.table?.numbering).toEqual(['I', '1', '1.1', '1.'])
  })

  it('does not let a directive change what words mean', () => {
    expect(planOf(`%YAML 1.1\n---\n${minimal.replace('place: A', 'place: no')}`).plan.issuer.place).toBe('no')
  })

  it('follows aliases', () => {
    const { plan } = planOf(`${minimal.replace('place: A', 'place: &p A')}agencies: { a: *p }\n`)
    expect(plan.agencies).toEqual({ a: 'A' })
  })
})

describe('PlanSource.locate', () => {
  const text = `${minimal}agencies:\n  a: Tên A # ghi chú\n  b: &b Tên B\n  c: *b\n`
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
  ])('finds $path', ({ path, value, key }) => {
    expect(at(path)).toBe(value)
    expect(at(path, 'key')).toBe(key)
  })
})

describe('parsePlan on anything', () => {
  it('is sound on random bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), expectSound), { numRuns: 500 })
  })

  it('is sound on random YAML', () => {
    const pieces = fc.constantFrom(
      ...[
        'a',
        'kehoach',
        ': ',
        ':',
        '- ',
        '\n',
        '\n  ',
        '\n    ',
        '[',
        ']',
        '{',
        '}',
        ', ',
        '"',
        "'",
        '|\n',
        '>\n',
      ],
      ...[
        '#',
        '&a ',
        '*a',
        '!x ',
        '? ',
        '%',
        '---\n',
        '...\n',
        '\t',
        '1',
        '~',
        'true',
        '\\',
        '\u0000',
        'ộ',
        '\r',
        '\uD800',
      ],
      ...['__proto__', 'constructor', '<<: '],
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), parts => expectSound(encoder.encode(parts.join('')))),
      { numRuns: 1500 },
    )
  })

  it('is sound on any value in place of any part of a plan', () => {
    const value = fc.jsonValue({ maxDepth: 3 })
    const key = fc.constantFrom(
      'kehoach',
      'issuer',
      'issued',
      'agencies',
      'decision',
      'plan',
      'footnotes',
      'x',
    )
    const plan = fc.dictionary(key, value, { noNullPrototype: true })
    fc.assert(
      fc.property(plan, data => expectSound(encoder.encode(JSON.stringify(data)))),
      { numRuns: 500 },
    )
  })

  it('is sound on mutations of a valid plan', () => {
    const edit = fc.record({
      at: fc.nat(example.length),
      drop: fc.nat(12),
      add: fc.constantFrom(
        '',
        ' ',
        '  ',
        '\n',
        ':',
        ': ',
        '"',
        "'",
        '[',
        ']',
        '{',
        '- ',
        '#',
        '&',
        '*',
        '|',
        '\t',
        'x',
      ),
    })
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), edits => {
        let text = example
        for (const { at, drop, add } of edits) text = text.slice(0, at) + add + text.slice(at + drop)
        expectSound(encoder.encode(text))
      }),
      { numRuns: 150 },
    )
  })

  it.each([
    ['deep brackets', '['.repeat(1_000_000)],
    ['deep keys', '{a: '.repeat(300_000)],
    ['deep dashes', '- '.repeat(500_000)],
    ['deep colons', ': '.repeat(500_000)],
    ['deep question marks', '? '.repeat(500_000)],
    [
      'deep aliases',
      `${minimal}x: [&a0 [], ${Array.from({ length: 90 }, (_, i) => `&a${i + 1} [*a${i}]`).join(', ')}]\n`,
    ],
    ['many keys', Array.from({ length: 60_000 }, (_, i) => `k${i}: 1`).join('\n')],
    ['many double keys', 'k: 1\n'.repeat(60_000)],
    [
      'many agencies of the wrong type',
      `${minimal}agencies:\n${Array.from({ length: 5_000 }, (_, i) => `  k${i}: 1\n`).join('')}`,
    ],
    ['an alias bomb', aliasBomb()],
    ['many escapes of one character', `${minimal}x: "${'\\u0000'.repeat(300_000)}"\n`],
    ['a long blank', ' '.repeat(2_000_000)],
    ['long text', `${minimal}footnotes: { a: "${'a '.repeat(900_000)}`],
    ['a cycle', `${minimal}x: &x [*x]\n`],
  ])('gives up on %s in good time', (_, text) => {
    expectSound(encoder.encode(text))
    expect(parse(text).value).toBeUndefined()
  })
})

function aliasBomb(): string {
  const names = [...'abcdefghij']
  const first = 'a: &a [x, x, x, x, x, x, x, x, x]\n'
  const later = names.slice(1).map((name, i) => `${name}: &${name} [${`*${names[i]}, `.repeat(9)}]\n`)
  return first + later.join('')
}
