import { describe, expect, it } from 'vitest'
import { compose } from '../../src/compose/compose.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'

/** The last line of a plan with one paragraph. */
function lastLine(text: string): string {
  const plan = {
    kehoach: 1,
    issuer: { name: 'Ủy ban nhân dân xã Suối Mơ', symbol: 'UBND', place: 'Suối Mơ' },
    plan: { title: 'Trồng cây', body: ['Một.', text] },
  }
  const { value } = parsePlan('plan.yaml', new TextEncoder().encode(JSON.stringify(plan)))
  const block = value && compose(value.plan).sections[0]?.blocks.findLast(({ type }) => type === 'paragraph')
  if (block?.type !== 'paragraph') throw new Error('no paragraph')
  return block.children.map(child => (child.type === 'text' ? child.text : '')).join('')
}

describe('the end mark as it is typed in haste', () => {
  it.each([
    'Trồng cây /. .',
    'Trồng cây. /.',
    'Trồng cây/.',
    'Trồng cây ./.',
    'Trồng cây. / .',
    'Trồng cây./. ',
  ])('“%s” is printed as it should be', text => expect(lastLine(text)).toBe('Trồng cây./.'))

  it.each(['Họp ngày ../..', 'Họp ngày …/..', 'Họp ngày .. /..', 'Số: ..../....'])(
    '“%s” is left open',
    text => expect(lastLine(text)).toBe(text),
  )
})
