import { describe, expect, it } from 'vitest'
import { compose } from '../../src/compose/compose.ts'
import { articleOf, markedText, paragraphsOf, proseOf, smallPlan } from './small-plan.ts'

describe('the end mark', () => {
  it.each([
    ['thi hành.', 'thi hành./.'],
    ['thi hành./.', 'thi hành./.'],
    ['thi hành', 'thi hành./.'],
    ['thi hành;', 'thi hành./.'],
    ['thi hành .', 'thi hành./.'],
    ['thi hành!', 'thi hành!./.'],
    ['(nếu có).', '(nếu có)./.'],
    ['thi **hành.**', 'thi **hành**./.'],
    ['120 m^2^', '120\u00a0m{2}./.'],
    ['thi hành[^a]', 'thi hành[1]./.'],
    ['thi hành[^a].', 'thi hành[1]./.'],
    ['thi hành.[^a]', 'thi hành[1]./.'],
    ['thi hành.[^a][^b].', 'thi hành[1][2]./.'],
  ])('closes “%s” once', (text, closed) => {
    const parts = { decision: { articles: [text] }, footnotes: { a: 'Một.', b: 'Hai.' } }
    const articles = paragraphsOf(compose(smallPlan(parts))).filter(({ role }) => role === 'article')
    expect(articles.map(({ children }) => markedText(children))).toEqual([`**Điều 1. **${closed}`])
  })

  it('stands after the last of a list', () => {
    expect(articleOf({ text: 'Gồm:', clauses: ['Một;', 'Hai;'] }).at(-1)).toBe('clause: 2. Hai./.')
  })

  it('stands after an item with a heading run in', () => {
    expect(proseOf([{ heading: 'Kinh phí:', item: 'Ngân sách;' }])).toEqual([
      'item: I. Kinh phí: Ngân sách./.',
    ])
  })

  it('stands at the end of each text of a bundle, and nowhere else', () => {
    const plan = { title: 'Thử', bases: ['Luật A'], body: ['Mở đầu.', 'Kết thúc.'] }
    const appendices = [{ title: 'Mẫu', body: ['Một.', 'Hai.'] }]
    const texts = paragraphsOf(compose(smallPlan({ plan, appendices }))).map(({ children }) =>
      markedText(children),
    )
    expect(texts.filter(text => text.includes('./.'))).toEqual([
      '**Điều 2. **Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này./.',
      'Kết thúc./.',
      'Hai./.',
    ])
  })

  it('does not stand after a table', () => {
    const table = { columns: ['content'], rows: [{ content: 'Việc.' }] }
    expect(proseOf(['Như sau:'], { table })).toEqual(['body: Như sau:', 'table'])
  })
})
