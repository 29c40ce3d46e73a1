import { describe, expect, it } from 'vitest'
import { fixPlan } from '../../../src/fix-plan.ts'
import { readPlan } from '../../../src/plan/read-plan.ts'
import { memoryWorld } from '../memory-world.ts'
import { minimal } from '../small-plans.ts'

const decoder = new TextDecoder()

/** What is found in a plan, and what it is after its changes. */
async function read(text: string) {
  const world = memoryWorld({ 'plan.yaml': text })
  const { value, diagnostics } = await readPlan('plan.yaml', world)
  const [fixed] = await fixPlan('plan.yaml', { final: false }, world)
  return {
    plan: value?.plan,
    found: diagnostics.map(
      ({ message, span }) => `${message.vi.match(/U\+\w+/)?.[0]} ${span?.start}-${span?.end}`,
    ),
    fixed: fixed && decoder.decode(fixed.bytes),
  }
}

describe('spaces that are none to YAML', () => {
  it.each([
    ['that indent a line', 'footnotes:\n\u00A0\u00A0a: Chữ\n', 'footnotes:\n  a: Chữ\n'],
    [
      'behind a dash',
      'agencies: { a: Sở }\nrecipientLists:\n  b:\n    -\u00A0Sở\n',
      'agencies: { a: Sở }\nrecipientLists:\n  b:\n    - Sở\n',
    ],
    ['behind a colon', 'footnotes:\n  a:\u00A0Chữ\n  b: C\n', 'footnotes:\n  a: Chữ\n  b: C\n'],
    ['of other widths', 'footnotes:\n\u2003a: Chữ\n', 'footnotes:\n a: Chữ\n'],
  ])('%s are read as spaces, named and mended', async (_, more, right) => {
    const { plan, found, fixed } = await read(minimal + more)
    expect(plan).toEqual((await read(minimal + right)).plan)
    expect(found).toHaveLength(1)
    expect(fixed).toBe(minimal + right)
  })

  it.each([
    ['inside a text', 'footnotes:\n  a: Phường\u00A0An Bình\n'],
    ['behind a colon in a text', 'footnotes:\n  a: Chữ Căn cứ:\u00A0Luật\n'],
    ['in the lines of a block', 'footnotes:\n  a: |\n    Chữ\n    \u00A0\u00A0thụt vào\n'],
  ])('%s stay', async (_, more) => {
    const { plan, found } = await read(minimal + more)
    expect(Object.values(plan?.footnotes ?? {})[0]).toContain('\u00A0')
    expect(found).toEqual([])
  })

  it('are no key’s: a character nobody sees is named and mended', async () => {
    const { plan, found, fixed } = await read(`${minimal}footnotes:\n  \u200Ba: Chữ\n`)
    expect(plan?.footnotes).toEqual({ a: 'Chữ' })
    expect(found).toEqual([expect.stringContaining('U+200B')])
    expect(fixed).toBe(`${minimal}footnotes:\n  a: Chữ\n`)
  })
})
