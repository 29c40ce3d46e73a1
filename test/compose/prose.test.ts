import { describe, expect, it } from 'vitest'
import { compose } from '../../src/compose/compose.ts'
import { markedText, paragraphsOf, proseOf, smallPlan } from './small-plan.ts'

const table = { columns: ['content'], rows: [{ content: 'Việc' }] }

/** The prose with its bold pieces marked, without its roles. */
function marked(body: readonly unknown[]): readonly string[] {
  const document = compose(smallPlan({ decision: null, plan: { title: 'Thử', body } }))
  return paragraphsOf(document)
    .filter(({ role }) => ['majorHeading', 'heading', 'item', 'body'].includes(role))
    .map(({ children }) => markedText(children))
}

describe('the levels of prose', () => {
  it('are numbered I., 1., a), - and +, the outermost heading in capitals', () => {
    const fifth = { item: 'Năm:', items: ['Sáu;', 'Sáu.'] }
    const body = [
      'Mở đầu:',
      {
        heading: 'Một',
        items: [{ heading: 'Hai', items: [{ item: 'Ba:', items: [{ item: 'Bốn:', items: [fifth] }] }] }],
      },
      { heading: 'Hai', body: ['Đoạn.', 'Đoạn.'] },
    ]
    expect(proseOf(body)).toEqual([
      'body: Mở đầu:',
      'majorHeading: I. MỘT',
      'heading: 1. Hai',
      'item: a) Ba:',
      'item: - Bốn:',
      'item: + Năm:',
      'item: + Sáu;',
      'item: + Sáu.',
      'majorHeading: II. HAI',
      'body: Đoạn.',
      'body: Đoạn./.',
    ])
  })

  it.each([
    [
      ['1.', '1.1.', '1.1.'],
      ['heading: 1. A', 'heading: 1.1. B', 'item: 1.1.1. C./.'],
    ],
    [
      ['1', '1.1', 'a.'],
      ['heading: 1 A', 'heading: 1.1 B', 'item: a. C./.'],
    ],
    [
      ['A.', 'I.', '1)'],
      ['majorHeading: A. A', 'heading: I. B', 'item: 1) C./.'],
    ],
    [
      ['A', 'I', '1'],
      ['majorHeading: A A', 'heading: I B', 'item: 1 C./.'],
    ],
    [
      ['(1)', '(a)', ''],
      ['heading: (1) A', 'heading: (a) B', 'item: C./.'],
    ],
    [['-'], ['heading: - A', 'heading: - B', 'item: - C./.']],
  ])('are numbered as the author asks: %j', (numbering, lines) => {
    expect(proseOf([{ heading: 'A', items: [{ heading: 'B', items: ['C.'] }] }], { numbering })).toEqual(
      lines,
    )
  })

  it('take another numbering below a block', () => {
    const body = [
      { heading: 'Một', numbering: ['(1)', '-'], items: [{ item: 'Hai:', items: ['Ba.'] }] },
      { heading: 'Bốn' },
    ]
    expect(proseOf(body)).toEqual([
      'majorHeading: I. MỘT',
      'item: (1) Hai:',
      'item: - Ba.',
      'majorHeading: II. BỐN./.',
    ])
  })

  it('have headings on a line of their own, or run in before their text in bold', () => {
    const body = [
      { heading: 'Việc', items: [{ heading: 'Công an xã:', item: 'Giữ trật tự.\nTrực đêm.' }, 'Hết.'] },
    ]
    expect(marked(body)).toEqual(['I. VIỆC', '**1. Công an xã:** Giữ trật tự.', 'Trực đêm.', '2. Hết./.'])
  })

  it('run a heading in without its number where it has none', () => {
    const body = [{ heading: 'Kinh phí.', item: 'Từ ngân sách.', number: '' }]
    expect(marked(body)).toEqual(['**Kinh phí.** Từ ngân sách./.'])
  })

  it('count footnotes in the order they are read, a run-in heading first', () => {
    const body = [{ heading: 'Một[^b]', item: 'Hai[^a].', items: ['Ba[^b].'] }]
    const plan = { title: 'Thử[^c]', body }
    const document = compose(smallPlan({ decision: null, plan, footnotes: { a: 'A.', b: 'B.', c: 'C.' } }))
    expect(document.notes.map(({ source }) => source?.[1])).toEqual(['c', 'b', 'a'])
  })

  it('write a heading’s letters in capitals, not the number written out', () => {
    expect(proseOf([{ heading: 'Bổ sung m^2^', number: 'IIa.', items: ['Một.'] }])[0]).toBe(
      'majorHeading: IIa. BỔ SUNG M2',
    )
  })
})

describe('the numbers of prose', () => {
  const numbers = (items: readonly unknown[]) =>
    proseOf([{ items: [...items, { item: 'cuối', number: '' }] }], { numbering: ['1.'] })
      .slice(0, -1)
      .map(line => line.replace('item: ', ''))

  it('count anew in each list', () => {
    const body = [
      { heading: 'Một', body: [{ items: ['a'] }, 'Đoạn', { items: ['b', 'c'] }] },
      { heading: 'Hai', items: ['d'] },
    ]
    expect(proseOf(body)).toEqual([
      'majorHeading: I. MỘT',
      'item: 1. a',
      'body: Đoạn',
      'item: 1. b',
      'item: 2. c',
      'majorHeading: II. HAI',
      'item: 1. d./.',
    ])
  })

  it('go on from a number given', () => {
    expect(numbers(['a', { item: 'b', number: 7 }, 'c'])).toEqual(['1. a', '7. b', '8. c'])
  })

  it('leave one written out uncounted, and none where none is wanted', () => {
    const items = ['a', { item: 'b', number: '1a.' }, { item: 'c', number: '' }, 'd']
    expect(numbers(items)).toEqual(['1. a', '1a. b', 'c', '2. d'])
  })

  it('number items among paragraphs and tables', () => {
    expect(numbers(['a', { text: 'b' }, { table }, 'c'])).toEqual(['1. a', 'body: b', 'table', '2. c'])
  })

  it('take an Arabic number along where the level says so, and no other', () => {
    const under = (number: string) =>
      proseOf([{ item: 'a', number, items: ['b'] }], { numbering: ['1.', '1.1.'] })[1]
    expect(['3.', '3', '3)', 'III.', '2a.'].map(under)).toEqual([
      'item: 3.1. b./.',
      'item: 3.1. b./.',
      'item: 3.1. b./.',
      'item: 1. b./.',
      'item: 1. b./.',
    ])
  })
})

describe('lists and paragraphs', () => {
  it('leave the level as it is', () => {
    const body = [{ heading: 'Một', body: [{ text: 'Gồm:\nvà:', items: ['a;', 'b.'] }, { items: ['c.'] }] }]
    expect(proseOf(body)).toEqual([
      'majorHeading: I. MỘT',
      'body: Gồm:',
      'body: và:',
      'item: 1. a;',
      'item: 2. b.',
      'item: 1. c./.',
    ])
  })

  it('may number what is in them in another way', () => {
    expect(
      proseOf([{ text: 'Gồm:', numbering: ['-'], items: ['a;', { item: 'b:', items: ['c.'] }] }]),
    ).toEqual(['body: Gồm:', 'item: - a;', 'item: - b:', 'item: - c./.'])
  })

  it('put each further line of an item in a paragraph without a number', () => {
    expect(proseOf([{ items: ['Một.\n\nHai.\n', 'Ba.'] }])).toEqual([
      'item: I. Một.',
      'body: Hai.',
      'item: II. Ba./.',
    ])
  })

  it('put a table after the prose, and what stands under one after it', () => {
    expect(proseOf(['Đoạn.', { table, body: ['Dưới bảng.'] }], { table })).toEqual([
      'body: Đoạn.',
      'table',
      'body: Dưới bảng.',
      'table',
    ])
  })
})
