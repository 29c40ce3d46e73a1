import { describe, expect, it } from 'vitest'
import { compose } from '../../src/compose/compose.ts'
import { type Parts, smallPlan } from './small-plan.ts'

const plan = { title: 'Thử[^b]', body: ['Hai[^a] và[^b].'] }
const appendices = [{ title: 'Danh mục', body: ['Nội dung.'] }]

describe('a bundle', () => {
  it.each([
    ['a decision', {}, ['decision']],
    ['a decision and its plan', { plan }, ['decision', 'plan']],
    ['a plan', { decision: null, plan }, ['plan']],
    ['a plan and its appendix', { decision: null, plan, appendices }, ['plan', 'appendix']],
    ['an appendix', { decision: null, appendices }, ['appendix']],
    ['all of them', { plan, appendices }, ['decision', 'plan', 'appendix']],
  ] satisfies [string, Parts, string[]][])('is composed of its parts: %s', (_, parts, names) => {
    const { sections } = compose(smallPlan(parts))
    expect(sections.map(section => section.part)).toEqual(names)
    expect(sections.filter(section => section.continues)).toEqual([])
  })

  it.each([
    ['a decision', {}, 'Quyết định: Ban hành Quy chế làm việc'],
    ['a plan', { decision: null, plan }, 'Kế hoạch: Thử'],
    ['an appendix', { decision: null, appendices }, 'Phụ lục: Danh mục'],
  ] satisfies [string, Parts, string][])('is called as its first part: %s', (_, parts, title) => {
    expect(compose(smallPlan(parts)).title).toBe(title)
  })

  it('names its issuing body, and its date once it is complete', () => {
    const { author, issued } = compose(smallPlan())
    expect([author, issued]).toEqual(['Ủy ban nhân dân xã An Bình', '2026-03-07'])
    expect(compose(smallPlan({ issued: { date: '2026-03' } }))).not.toHaveProperty('issued')
  })

  it('says what it is cited as, once it has its number and date', () => {
    const cited = (parts: Parts) => compose(smallPlan(parts)).citation
    const plan = { title: 'Thử', body: ['Một.'], type: 'Báo cáo' }
    expect(cited({ plan })).toBe(
      'Quyết định số 05/QĐ-UBND ngày 07 tháng 3 năm 2026 của Ủy ban nhân dân xã An Bình',
    )
    expect(cited({ decision: null, plan })).toBe(
      'Báo cáo số 05/BC-UBND ngày 07 tháng 3 năm 2026 của Ủy ban nhân dân xã An Bình',
    )
    expect(cited({ issued: { number: 5, date: '2026-03' } })).toBeUndefined()
    expect(cited({ issued: { date: '2026-03-07' } })).toBeUndefined()
  })
})

describe('footnotes', () => {
  it('are numbered in the order of their marks, from the decision to the end of the plan', () => {
    const footnotes = { a: 'Chú *thích* a.', b: 'Chú thích b.', c: 'Không gọi.', d: 'Chú thích d.' }
    const { notes } = compose(smallPlan({ decision: { articles: ['Một[^d].'] }, plan, footnotes }))
    expect(notes.map(note => note.source)).toEqual([
      ['footnotes', 'd'],
      ['footnotes', 'b'],
      ['footnotes', 'a'],
    ])
    expect(notes.at(-1)?.children).toEqual([
      { type: 'text', text: 'Chú ' },
      { type: 'text', text: 'thích', italic: true },
      { type: 'text', text: ' a.' },
    ])
  })

  it('are empty where none is declared, which the rules report', () => {
    expect(compose(smallPlan({ decision: { articles: ['Một[^x].'] } })).notes).toEqual([
      { children: [], source: ['footnotes', 'x'] },
    ])
  })
})
