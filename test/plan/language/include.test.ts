import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_INCLUDES } from '../../../src/plan/language/include/include-problems.ts'
import { withVietnameseKeys } from '../../../src/plan/language/translation/vietnamese-keys.ts'
import { parsePlan } from '../../../src/plan/parse-plan.ts'
import { readPlan } from '../../../src/plan/read-plan.ts'
import { runs } from '../../runs.ts'
import { memoryWorld } from '../memory-world.ts'

const BODY = `decision:
  authority: Chủ tịch
  bases: [Luật B]
  articles: [Nội dung.]
  recipients: [Ban C]
  signature: { title: Chủ tịch }
`
const ISSUER = 'issuer: { name: Ủy ban nhân dân xã A, symbol: UBND, place: A }\n'

function plan(include: string, rest = ''): string {
  return `kehoach: 1\ninclude: ${include}\n${rest}${BODY}`
}

async function read(files: Readonly<Record<string, string>>, links: Readonly<Record<string, string>> = {}) {
  const world = memoryWorld(files, links)
  const outcome = await readPlan('plan.yaml', world)
  return { ...outcome, codes: outcome.diagnostics.map(({ code }) => code), reads: world.reads }
}

describe('a plan that includes files', () => {
  it('is the plan with their parts in it', async () => {
    const { value } = await read({ 'plan.yaml': plan('[chung/a.yaml]'), 'chung/a.yaml': ISSUER })
    const whole = parsePlan('plan.yaml', new TextEncoder().encode(`kehoach: 1\n${ISSUER}${BODY}`))
    expect({ ...value?.plan, include: undefined }).toEqual({ ...whole.value?.plan, include: undefined })
  })

  it('wins over them key by key; the last of them wins over the others, each over what it includes', async () => {
    const { value, diagnostics } = await read({
      'plan.yaml': plan('[a.yaml, b.yaml]', 'issuer: { place: B }\nagencies: { x: kế hoạch }\n'),
      'a.yaml': `${ISSUER}agencies: { x: a, y: a, z: a, u: a }\n`,
      'b.yaml': 'include: c.yaml\nagencies: { x: b, y: b, z: b }\n',
      'c.yaml': 'issuer: { symbol: HĐND }\nagencies: { z: c, u: c, v: c }\n',
    })
    expect(diagnostics).toEqual([])
    expect(value?.plan.agencies).toEqual({ x: 'kế hoạch', y: 'b', z: 'b', u: 'c', v: 'c' })
    expect(value?.plan.issuer).toEqual({
      name: ['Ủy ban nhân dân xã A'],
      symbol: 'HĐND',
      jointly: [],
      place: 'B',
    })
  })

  it('takes signatories key by key and lists of recipients as a whole', async () => {
    const { value, diagnostics } = await read({
      'plan.yaml': plan('a.yaml', 'signers: { ct: { name: B } }\nrecipientLists: { x: [B] }\n'),
      'a.yaml': `${ISSUER}signers: { ct: { title: Chủ tịch, name: A } }\nrecipientLists: { x: [A, B], y: [C] }\n`,
    })
    expect(diagnostics).toEqual([])
    expect(value?.plan.signers).toEqual({ ct: { title: ['Chủ tịch'], name: 'B' } })
    expect(value?.plan.recipientLists).toEqual({ x: ['B'], y: ['C'] })
  })

  it('tells once of each mistake in them, also in what it replaces', async () => {
    const { diagnostics } = await read({
      'plan.yaml': plan('[a.yaml, b.yaml]', `${ISSUER}agencies: { x: A }\n`),
      'a.yaml': 'agencies: { x: [1], y: [2] }\n',
      'b.yaml': 'agencies: { x: [3] }\nissuer: { symbol: 4, sybol: 5 }\n',
    })
    expect(diagnostics.map(({ code, span }) => [code, span?.file, span?.start])).toEqual([
      ['plan-type', 'a.yaml', 'agencies: { x: '.length],
      ['plan-type', 'a.yaml', 'agencies: { x: [1], y: '.length],
      ['plan-type', 'b.yaml', 'agencies: { x: '.length],
      ['plan-type', 'b.yaml', 'agencies: { x: [3] }\nissuer: { symbol: '.length],
      ['plan-unknown-key', 'b.yaml', 'agencies: { x: [3] }\nissuer: { symbol: 4, '.length],
    ])
  })

  it('replaces lists as a whole', async () => {
    const { value } = await read({
      'plan.yaml': plan('a.yaml', 'issuer: { name: [Một] }\n'),
      'a.yaml': ISSUER.replace('Ủy ban nhân dân xã A', '[Hai, Ba]'),
    })
    expect(value?.plan.issuer.name).toEqual(['Một'])
  })

  it('may be written in another language than they are', async () => {
    const { value, diagnostics } = await read({
      'plan.yaml': withVietnameseKeys(plan('a.yaml')),
      'a.yaml': ISSUER,
    })
    expect(diagnostics).toEqual([])
    expect(value?.source.keyName(['issuer', 'place'])).toBe('place')
    expect(value?.source.keyName(['decision', 'bases'])).toBe('căn cứ')
  })

  it('places each part in the file that gives it', async () => {
    const office = `${ISSUER}agencies: { x: Văn phòng }\n`
    const main = plan('a.yaml', 'issuer: { place: B }\n')
    const { value } = await read({ 'plan.yaml': main, 'a.yaml': office })
    const texts = { 'plan.yaml': main, 'a.yaml': office }
    const at = (...path: string[]) => {
      const span = value?.source.locate(path)
      if (span?.file !== 'plan.yaml' && span?.file !== 'a.yaml') throw new Error('no place')
      expect(value?.source.textAt(span)).toBe(texts[span.file].slice(span.start, span.end))
      return [span.file, texts[span.file].slice(span.start, span.end)]
    }
    expect(at('issuer', 'place')).toEqual(['plan.yaml', 'B'])
    expect(at('issuer', 'symbol')).toEqual(['a.yaml', 'UBND'])
    expect(at('agencies', 'x')).toEqual(['a.yaml', 'Văn phòng'])
    expect(at('issuer', 'parent')).toEqual(['plan.yaml', 'issuer'])
    expect(at('agencies', 'y')).toEqual(['a.yaml', 'agencies'])
  })

  it('reads a file once, however often it is included', async () => {
    const { codes, reads } = await read({
      'plan.yaml': plan('[a.yaml, b.yaml, ./a.yaml]'),
      'a.yaml': ISSUER,
      'b.yaml': 'include: [x/../a.yaml]\nfootnotes: {}\n',
    })
    expect(codes).toEqual([])
    expect(reads).toEqual(['plan.yaml', 'a.yaml', 'b.yaml'])
  })

  it('is not read whole by a reader of one file', () => {
    const { value, diagnostics } = parsePlan('plan.yaml', new TextEncoder().encode(plan('a.yaml', ISSUER)))
    expect(value?.lacking).toBeDefined()
    expect(diagnostics.map(({ code }) => code)).toEqual(['include-not-read'])
  })
})

describe('the project folder', () => {
  const include = { 'plan.yaml': plan('../a.yaml'), '../a.yaml': ISSUER }

  it('is that of the plan', async () => {
    expect((await read(include)).codes).toEqual(['include-outside'])
  })

  it.each(['../.git/HEAD', '../kehoach.config.yaml', '../../.git'])('is marked by %s', async mark => {
    expect((await read({ ...include, [mark]: '' })).codes).toEqual([])
  })

  it('is the nearest that is marked', async () => {
    const marks = { '../.git/HEAD': '', 'kehoach.config.yaml': '' }
    expect((await read({ ...include, ...marks })).codes).toEqual(['include-outside'])
  })

  it('is not left by a link', async () => {
    const files = {
      'plan.yaml': plan('[a.yaml, chung/a.yaml, b.yaml]'),
      '../a.yaml': ISSUER,
      'c.yaml': ISSUER,
    }
    const links = { 'a.yaml': '../a.yaml', 'chung/a.yaml': '../a.yaml', 'b.yaml': 'c.yaml' }
    const { codes, reads } = await read(files, links)
    expect(codes).toEqual(['include-outside', 'include-outside'])
    expect(reads).toEqual(['plan.yaml', 'b.yaml'])
  })

  it('does not tell what is outside of it', async () => {
    const there = await read({ 'plan.yaml': plan('../../x/a.yaml'), '../../x/a.yaml': ISSUER })
    const notThere = await read({ 'plan.yaml': plan('../../x/a.yaml') })
    expect(notThere.diagnostics).toEqual(there.diagnostics)
  })
})

describe('hostile includes', () => {
  const name = fc.constantFrom('a.yaml', 'b.yaml', 'x/c.yaml', 'x/d.yaml', '../e.yaml', 'plan.yaml')
  const path = fc.oneof(
    name,
    name.map(file => `../${file}`),
    fc.constantFrom(
      '',
      '.',
      '..',
      '/',
      '\u0000',
      'x',
      '~',
      'file:a.yaml',
      '%2e%2e/a.yaml',
      'x/../../..',
      '*a',
    ),
    fc.string({ maxLength: 8 }),
  )
  const include = fc.oneof(fc.array(path, { maxLength: 12 }), path, fc.jsonValue({ maxDepth: 2 }))
  const file = fc.record(
    { include, agencies: fc.jsonValue({ maxDepth: 2 }) },
    { requiredKeys: ['include'], noNullPrototype: true },
  )

  it('end after few reads, with findings inside the files', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, file, { noNullPrototype: true }), file, async (others, main) => {
        const texts = Object.fromEntries(
          Object.entries({ ...others, 'plan.yaml': main }).map(([key, value]) => [
            key,
            JSON.stringify(value),
          ]),
        )
        const { value, diagnostics, reads } = await read(texts)
        expect(value !== undefined || diagnostics.length > 0).toBe(true)
        expect(reads.length).toBeLessThanOrEqual(1 + MAX_INCLUDES)
        for (const { span } of diagnostics)
          expect(span && span.end <= (texts[span.file]?.length ?? -1)).toBe(true)
      }),
      { numRuns: runs(500) },
    )
  })

  it('end when every file includes every file', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `f${index}.yaml`)
    const all = `include: [${names.join(', ')}]\n`
    const files = Object.fromEntries(names.map(file => [file, all]))
    const { codes, reads } = await read({ ...files, 'plan.yaml': plan(`[${names.join(', ')}]`) })
    expect(codes).toContain('include-too-many')
    expect(codes.length).toBeLessThanOrEqual(MAX_INCLUDES + 1)
    expect(reads.length).toBeLessThanOrEqual(1 + MAX_INCLUDES)
  })

  it('end when the files are large', async () => {
    const large = `${ISSUER}# ${'a'.repeat(1_000_000)}\n`
    const names = ['a', 'b', 'c', 'd', 'e'].map(letter => `${letter}.yaml`)
    const { codes } = await read({
      ...Object.fromEntries(names.map(file => [file, large])),
      'plan.yaml': plan(`[${names.join(', ')}]`),
    })
    expect(codes).toEqual(['include-too-many', 'include-too-many', 'include-too-many'])
  })
})
