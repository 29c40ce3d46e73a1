import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Diagnostic, hasErrors } from '../../src/base/diagnostic.ts'
import { numberProse } from '../../src/plan/model/prose-numbers.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { markedTexts } from '../../src/plan/reading/texts/marked-texts.ts'
import { decodeLeniently } from '../../src/plan/source/decode-text.ts'
import { runs } from '../runs.ts'
import { minimal, parse, planOf, standing } from './small-plans.ts'

const encoder = new TextEncoder()
const example = readFileSync(new URL('../../examples/chi-minh-2025.yaml', import.meta.url), 'utf8')

/** What holds of every reading: a value or an error, and each finding inside the file. */
function expectSound(bytes: Uint8Array): void {
  const { value, diagnostics } = parsePlan('plan.yaml', bytes)
  const length = decodeLeniently(bytes).length
  expect(value !== undefined || diagnostics.some(diagnostic => diagnostic.severity === 'error')).toBe(true)
  // One expectation for all: 60,000 findings with five each would be most of the suite's time.
  expect(diagnostics.filter(diagnostic => !isInside(diagnostic, length))).toEqual([])
}

function isInside({ span, message }: Diagnostic, length: number): boolean {
  const hasWords = message.vi !== '' && message.en !== ''
  return hasWords && span !== undefined && 0 <= span.start && span.start <= span.end && span.end <= length
}

describe('parsePlan on anything', () => {
  it('is sound on random bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), expectSound), { numRuns: runs(500) })
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
      { numRuns: runs(1500) },
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
      { numRuns: runs(500) },
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
      { numRuns: runs(150) },
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
    ['deep blocks', `${standing}body: ${'[{ heading: A, items: '.repeat(3000)}`],
    ['a body that holds itself', `${standing}body: &b\n    - heading: A\n      body: *b\n`],
    ['a body that repeats itself over and over', bodyBomb()],
    ['many blocks of two kinds', `${standing}body:\n${'    - { item: a, text: b }\n'.repeat(2_000)}`],
    ['many wrong blocks in blocks', `${standing}body:\n${'    - { item: a, items: [1] }\n'.repeat(2_000)}`],
    ['numbers without end', `${standing}body: [{ part: A, number: 1e300 }, { item: a, number: 99999 }]\n`],
    ['long text', `${minimal}footnotes: { a: "${'a '.repeat(900_000)}`],
    ['a cycle', `${minimal}x: &x [*x]\n`],
  ])('finds errors in %s in good time', (_, text) => {
    expectSound(encoder.encode(text))
    expect(hasErrors(parse(text).diagnostics)).toBe(true)
  })
})

describe('parsePlan on large plans', () => {
  it('reads as many blocks as a file may hold', () => {
    const { plan } = planOf(`${standing}body:\n${'    - { item: a }\n'.repeat(10_000)}`)
    expect(numberProse(plan.plan ?? {}, ['plan'])).toHaveLength(10_000)
    expect(markedTexts(plan)).toHaveLength(10_001)
  })

  it('reads blocks as deep as a file may nest', () => {
    const levels = 20
    const blocks = `${'[{ heading: A, items: '.repeat(levels)}[x]${'}]'.repeat(levels)}`
    const { plan } = planOf(`${standing}body: ${blocks}\n`)
    let [block] = numberProse(plan.plan ?? {}, ['plan'])
    let depth = 0
    for (; block; [block] = block.inner) depth = block.depth
    expect(depth).toBe(levels)
    expect(markedTexts(plan)).toHaveLength(levels + 2)
  })
})

function bodyBomb(): string {
  const repeated = (name: string) => Array.from({ length: 9 }, () => name).join(', ')
  const later = Array.from(
    { length: 8 },
    (_, i) => `    - &a${i + 1} { item: x, items: [${repeated(`*a${i}`)}] }\n`,
  )
  return `${standing}body:\n    - &a0 { item: x, items: [${repeated('x')}] }\n${later.join('')}`
}

function aliasBomb(): string {
  const names = [...'abcdefghij']
  const first = 'a: &a [x, x, x, x, x, x, x, x, x]\n'
  const later = names.slice(1).map((name, i) => `${name}: &${name} [${`*${names[i]}, `.repeat(9)}]\n`)
  return first + later.join('')
}
