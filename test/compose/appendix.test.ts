import { describe, expect, it } from 'vitest'
import { compose } from '../../src/compose/compose.ts'
import { smallPlan, textsOf } from './small-plan.ts'

const appendix = (more: object = {}) => ({ title: 'Danh mục', body: ['Nội dung.'], ...more })
const plan = { title: 'Thử', body: ['Nội dung.'] }

describe('an appendix', () => {
  it('is set in the order of Mẫu 2.1, without letterhead and closing', () => {
    const part = compose(smallPlan({ appendices: [appendix()] })).sections.at(-1)
    expect(part?.blocks.map(block => ('role' in block ? block.role : block.type))).toEqual([
      'appendixLabel',
      'appendixTitle',
      'attachment',
      'attachment',
      'body',
    ])
    expect([part?.part, part?.title, part?.continues]).toEqual(['appendix', 'Phụ lục: Danh mục', undefined])
  })

  it('has its title in capitals, a paragraph for each line', () => {
    const title = 'Danh mục nhiệm vụ\nnăm 2026[^a]'
    expect(textsOf({ appendices: [appendix({ title })], footnotes: { a: 'Một.' } }, 'appendixTitle')).toEqual(
      ['DANH MỤC NHIỆM VỤ', 'NĂM 2026[1]'],
    )
  })

  it('holds prose of every level and a table', () => {
    const table = { columns: ['number', 'content'], rows: [{ content: 'Việc' }] }
    const body = [{ heading: 'Một', items: ['Hai.'] }]
    const part = compose(smallPlan({ appendices: [appendix({ body, table })] })).sections.at(-1)
    expect(part?.blocks.slice(4).map(block => ('role' in block ? block.role : block.type))).toEqual([
      'majorHeading',
      'item',
      'table',
    ])
  })
})

describe('the numbers of appendices', () => {
  const labels = (appendices: readonly object[], more: object = {}) =>
    textsOf({ appendices, ...more }, 'appendixLabel')

  it('are Roman, and none for the only appendix of a text', () => {
    expect(labels([appendix()])).toEqual(['Phụ lục'])
    expect(labels([appendix(), appendix(), appendix()])).toEqual(['Phụ lục I', 'Phụ lục II', 'Phụ lục III'])
  })

  it('count for each text apart; each appendix follows its text', () => {
    const appendices = [
      appendix(),
      appendix({ to: 'decision' }),
      appendix({ to: 'plan' }),
      appendix({ to: 'Báo cáo' }),
    ]
    expect(labels(appendices, { plan })).toEqual(['Phụ lục', 'Phụ lục I', 'Phụ lục II', 'Phụ lục'])
    const parts = compose(smallPlan({ plan, appendices })).sections.map(section => section.part)
    expect(parts).toEqual(['decision', 'appendix', 'plan', 'appendix', 'appendix', 'appendix'])
  })

  it('count on from a number given, and show one written out', () => {
    const numbers = [3, undefined, 'IVa', '', undefined]
    expect(labels(numbers.map(number => appendix({ number })))).toEqual([
      'Phụ lục III',
      'Phụ lục IV',
      'Phụ lục IVa',
      'Phụ lục',
      'Phụ lục V',
    ])
  })
})
