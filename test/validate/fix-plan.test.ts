import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/compile.ts'
import { fixPlan } from '../../src/fix-plan.ts'
import { RULES } from '../../src/validate/rules/index.ts'
import { PLAN } from '../cli/plans.ts'
import { memoryWorld } from '../plan/memory-world.ts'
import { runs } from '../runs.ts'

const OPTIONS = { final: false }
const decoder = new TextDecoder()

async function fix(text: string): Promise<{ readonly text: string; readonly changes: number }> {
  const [file] = await fixPlan('plan.yaml', OPTIONS, memoryWorld({ 'plan.yaml': text }))
  return { text: file ? decoder.decode(file.bytes) : text, changes: file?.changes.length ?? 0 }
}

async function findings(text: string) {
  const { diagnostics } = await check('plan.yaml', OPTIONS, memoryWorld({ 'plan.yaml': text }))
  return diagnostics
}

const rules = new URL('../rules/', import.meta.url)
const folders = RULES.map(({ id }) => id)
const invalid = folders.flatMap(id =>
  readdirSync(new URL(`${id}/`, rules))
    .filter(name => /^invalid.*\.yaml$/.test(name))
    .map(name => `${id}/${name}`),
)
const published = new URL('../fixtures/as-published/', import.meta.url)
const plans = [
  ...invalid.map(name => ({ name, text: readFileSync(new URL(name, rules), 'utf8') })),
  ...readdirSync(published)
    .filter(name => name.endsWith('.yaml'))
    .map(name => ({ name, text: readFileSync(new URL(name, published), 'utf8') })),
]

describe('fixPlan', () => {
  it.each(plans)(
    'leaves $name with fewer findings, its lines and comments as they were, and nothing for a second run',
    async ({ text }) => {
      const fixed = await fix(text)
      expect(await fix(fixed.text)).toEqual({ text: fixed.text, changes: 0 })
      expect(fixed.text.split('\n').length).toBe(text.split('\n').length)
      expect(fixed.text.match(/^\s*#.*$/gm)).toEqual(text.match(/^\s*#.*$/gm))
      const [before, after] = [await findings(text), await findings(fixed.text)]
      if (fixed.changes > 0) expect(after.length).toBeLessThan(before.length)
      else expect(fixed.text).toBe(text)
    },
  )

  it('mends something for every rule that says so, and for no other', async () => {
    const mending = new Set<string>()
    for (const { text } of plans)
      for (const { code, fix: change } of (
        await check('plan.yaml', OPTIONS, memoryWorld({ 'plan.yaml': text }))
      ).diagnostics)
        if (change) mending.add(code)
    expect([...mending].sort()).toEqual(
      RULES.filter(({ fixable }) => fixable)
        .map(({ id }) => id)
        .sort(),
    )
  })

  it('mends plans however they are damaged, and nothing in a second run', async () => {
    const damages = [
      ['Rà soát thủ tục', 'Rà  soát   thủ tục'],
      ['20/12/2024', '20/012/2024'],
      ['20/12/2024', '5/3/2024'],
      ['Chuyển đổi số', 'Chuyển  đổi số'],
      ['nội bộ.', 'nội  bộ .'],
      ['\n', '\r\n'],
      ['Quý II năm 2025', 'Trước 5/1/2025'],
    ] as const
    await fc.assert(
      fc.asyncProperty(fc.subarray([...damages]), fc.boolean(), async (chosen, hasMark) => {
        const damaged = chosen.reduce((text, [right, wrong]) => text.replaceAll(right, wrong), PLAN)
        const world = memoryWorld({ 'plan.yaml': hasMark ? `\uFEFF${damaged}` : damaged })
        const [file] = await fixPlan('plan.yaml', OPTIONS, world)
        expect(file?.bytes[0] === 0xef).toBe(hasMark && file !== undefined)
        const text = file ? decoder.decode(file.bytes) : damaged
        expect(text.includes('\r\n')).toBe(damaged.includes('\r\n'))
        expect((await fix(text)).changes).toBe(0)
      }),
      { numRuns: runs(40) },
    )
  })

  it('leaves a text of which nothing is seen to its author', async () => {
    const text = PLAN.replace('Kể cả thủ tục nội bộ.', '"\u200B \uFEFF\u00AD"')
    expect(text).toContain('\u200B')
    const found = (await findings(text)).map(({ code, message }) => `${code}: ${message.vi}`)
    expect(found).toContain('plan-schema: Ở đây chỉ có ký tự ẩn, không có chữ nào.')
    expect(await fix(text)).toEqual({ text, changes: 0 })
  })

  it('changes nothing in bases, authority and signatures', async () => {
    const text = PLAN.replace('của Hội đồng', 'của  Hội đồng').replace('Nguyễn Văn An', 'Nguyễn  Văn An')
    expect(await fix(text)).toEqual({ text, changes: 0 })
  })

  it('mends the files a plan includes, and nothing outside what it reads', async () => {
    const shared = 'các cơ quan:\n  van-phong: Văn  phòng # giữ\n'
    const world = memoryWorld({
      '../.git': '',
      '../chung.yaml': shared,
      'plan.yaml': PLAN.replace(
        'agencies:\n  van-phong: Văn phòng HĐND và UBND\n',
        'include: ../chung.yaml\n',
      ),
    })
    const files = await fixPlan('plan.yaml', OPTIONS, world)
    const found = (await check('plan.yaml', OPTIONS, world)).diagnostics.filter(one => one.fix)
    expect(files.map(({ path }) => path)).toEqual([...new Set(found.map(({ span }) => span?.file))])
  })
})
