import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compose } from '../../src/compose/compose.ts'
import { runs } from '../runs.ts'
import { articleOf, markedText, paragraphsOf, plainText, proseOf, smallPlan } from './small-plan.ts'

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

  it.each([
    'Họ và tên: ..............................',
    'Họ và tên: ……………',
    'Họ và tên: . . . . .',
    'Ngày sinh: __________',
    'Ngày sinh: ......;',
    'Tên xếp theo vần chữ cái A, B, C...',
    'Các phòng, ban, đơn vị…',
    'Các phòng, ban, đơn vị….',
    'Các biểu mẫu gồm:',
    'Các biểu mẫu gồm[^a]:',
    'Ý kiến...[^a]',
    'Ý kiến.../.',
  ])('is left out after dots, a blank or a colon: “%s”', text => {
    expect(lastTextOf({ body: [text] })).toBe(text.replace('[^a]', '[1]'))
  })

  it.each(['v.v.', 'theo mục 1.1.', 'tại xã.;', '“trong năm 2026.”', '(nếu có)', 'một,'])(
    'takes nothing but a full stop or semicolon of “%s”',
    text => {
      expect(lastTextOf({ body: [text] }).replaceAll('\u00a0', ' ')).toBe(`${text.replace(/[.;]+$/, '')}./.`)
    },
  )

  it('takes the place of one mark at most, whatever a text is', () => {
    const ending = fc.array(fc.constantFrom('a', ' ', '.', ';', ',', ':', '…', '_', '/', '”'), {
      maxLength: 6,
    })
    fc.assert(
      fc.property(ending, pieces => {
        const text = `x${pieces.join('')}`
        const given = text.trim()
        const printed = lastTextOf({ body: [text] })
        const kept = printed.endsWith('./.') && printed !== given ? printed.slice(0, -3) : printed
        expect(given.startsWith(kept)).toBe(true)
        // “/. .” and “. /.” are the mark too.
        const lost = given.slice(kept.length)
        expect(lost).toMatch(/^[\s.;]*(?:(?:\.\s?)?\/\s?\.(?:\s?\.)?)?[\s.;]*$/)
        expect(lost.replace(/(?:\.\s?)?\/\s?\.(?:\s?\.)?/, '')).not.toMatch(/\.\s*\.(?!\/)/)
      }),
      { numRuns: runs(500) },
    )
  })

  it.each(['decision', 'plan', 'appendices'])('is left out where %s says so', part => {
    const withMark = { title: 'Thử', body: ['Một.'] }
    const parts = {
      decision: { articles: ['Một.'], endMark: part !== 'decision' },
      plan: { ...withMark, endMark: part !== 'plan' },
      appendices: [{ ...withMark, endMark: part !== 'appendices' }],
    }
    const texts = paragraphsOf(compose(smallPlan(parts))).map(({ children }) => plainText(children))
    expect(texts.filter(text => /Một\.(?:\/\.)?$/.test(text)).map(text => text.endsWith('./.'))).toEqual([
      part !== 'decision',
      part !== 'plan',
      part !== 'appendices',
    ])
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

/** What the last paragraph of an appendix says. */
function lastTextOf(appendix: object): string {
  const plan = smallPlan({ appendices: [{ title: 'Mẫu', ...appendix }], footnotes: { a: 'Một.' } })
  return plainText(paragraphsOf(compose(plan)).at(-1)?.children ?? [])
}
