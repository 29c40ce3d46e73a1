import { describe, expect, it } from 'vitest'
import { compose } from '../../src/compose/compose.ts'
import { articleOf, markedText, paragraphsOf, smallPlan, textsOf } from './small-plan.ts'

const plan = { title: 'Kiểm soát thủ tục hành chính\nnăm 2026.', body: ['Nội dung.'] }

function firstArticle(articles: readonly unknown[], more: object = {}): string {
  const document = compose(smallPlan({ decision: { articles }, ...more }))
  const first = paragraphsOf(document).find(({ role }) => role === 'article' || role === 'articleTitle')
  return markedText(first?.children ?? [])
}

describe('an article', () => {
  it('has its number in bold and its text right after it', () => {
    expect(firstArticle(['Ban hành Quy chế.', 'Thi hành.'])).toBe('**Điều 1. **Ban hành Quy chế.')
  })

  it('puts further lines of its text in paragraphs of their own', () => {
    expect(articleOf('\n\nCó hiệu lực.\nÔng A thi hành.')).toEqual([
      'article: Điều 1. Có hiệu lực.',
      'body: Ông A thi hành./.',
    ])
  })

  it('may have a title, on a line of its own', () => {
    expect(articleOf({ title: 'Hiệu lực', text: 'Từ ngày ký.' })).toEqual([
      'articleTitle: Điều 1. Hiệu lực',
      'body: Từ ngày ký./.',
    ])
  })

  it('has clauses, and points in the Vietnamese alphabet', () => {
    const items = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k'].map(name => `ý ${name};`)
    expect(articleOf({ text: 'Nhiệm vụ:', clauses: ['Một.', { item: 'Hai:', items }] })).toEqual([
      'article: Điều 1. Nhiệm vụ:',
      'clause: 1. Một.',
      'clause: 2. Hai:',
      'point: a) ý a;',
      'point: b) ý b;',
      'point: c) ý c;',
      'point: d) ý d;',
      'point: đ) ý đ;',
      'point: e) ý e;',
      'point: g) ý g;',
      'point: h) ý h;',
      'point: i) ý i;',
      'point: k) ý k./.',
    ])
  })

  it('has its number alone on a line above clauses', () => {
    expect(articleOf({ clauses: ['Một.', 'Hai.'] })).toEqual([
      'articleTitle: Điều 1.',
      'clause: 1. Một.',
      'clause: 2. Hai./.',
    ])
  })

  it('has its text, its clauses and its body in this order', () => {
    expect(articleOf({ text: 'Gồm:', clauses: ['Một.'], body: ['Đoạn.', { items: ['Hai.'] }] })).toEqual([
      'article: Điều 1. Gồm:',
      'clause: 1. Một.',
      'body: Đoạn.',
      'clause: 1. Hai./.',
    ])
  })

  it('has dashes, plain paragraphs and further lines at any level', () => {
    const clauses = [
      { item: 'Một:\nThêm.', items: [{ item: 'Ý:', body: ['Giữa.'], items: ['Gạch;', 'Gạch.'] }] },
      { text: 'Xen giữa.' },
      'Hai.',
    ]
    expect(articleOf({ title: 'Nhiệm vụ', clauses })).toEqual([
      'articleTitle: Điều 1. Nhiệm vụ',
      'clause: 1. Một:',
      'body: Thêm.',
      'point: a) Ý:',
      'body: Giữa.',
      'item: - Gạch;',
      'item: - Gạch.',
      'body: Xen giữa.',
      'clause: 2. Hai./.',
    ])
  })

  it('may begin with its body', () => {
    expect(articleOf({ body: ['Kiện toàn Tổ, gồm:', { items: ['Bà A;', 'Ông B.'] }] })).toEqual([
      'article: Điều 1. Kiện toàn Tổ, gồm:',
      'clause: 1. Bà A;',
      'clause: 2. Ông B./.',
    ])
  })

  it('holds a whole plan, its headings numbered as asked', () => {
    const body = [
      {
        numbering: ['I.', '1.', 'a)'],
        items: [
          { heading: 'Mục tiêu', items: ['Một.', { heading: 'Cụ thể', items: ['Ý;', 'Ý.'] }] },
          { heading: 'Kinh phí', body: ['Ngân sách.'] },
        ],
      },
    ]
    expect(articleOf({ text: 'Phê duyệt Kế hoạch:', body })).toEqual([
      'article: Điều 1. Phê duyệt Kế hoạch:',
      'majorHeading: I. MỤC TIÊU',
      'item: 1. Một.',
      'heading: 2. Cụ thể',
      'item: a) Ý;',
      'item: b) Ý.',
      'majorHeading: II. KINH PHÍ',
      'body: Ngân sách./.',
    ])
  })

  it('holds a table, after which nothing is closed', () => {
    const table = { columns: ['content'], rows: [{ content: 'Việc' }] }
    expect(articleOf({ text: 'Giao chỉ tiêu:', body: [{ table }] })).toEqual([
      'article: Điều 1. Giao chỉ tiêu:',
      'table',
    ])
  })
})

describe('the article that issues a text', () => {
  it('names it by its type and title, in one sentence', () => {
    expect(firstArticle([{ issues: 'plan' }, 'Thi hành.'], { plan })).toBe(
      '**Điều 1. **Ban hành kèm theo Quyết định này Kế hoạch kiểm soát thủ tục hành chính năm 2026.',
    )
  })

  it.each([
    ['Quy chế', 'Tiếp công dân', 'Quy chế tiếp công dân'],
    ['Quy định', 'Về quản lý chợ', 'Quy định về quản lý chợ'],
    ['Đề án', 'Chợ văn minh', 'Đề án chợ văn minh'],
  ])('issues a %s', (type, title, name) => {
    expect(firstArticle([{ issues: 'plan' }, 'Thi hành.'], { plan: { ...plan, type, title } })).toBe(
      `**Điều 1. **Ban hành kèm theo Quyết định này ${name}.`,
    )
  })

  it('may say it in its own words', () => {
    const article = { issues: 'plan', text: 'Phê duyệt Kế hoạch kèm theo Quyết định này.' }
    expect(firstArticle([article, 'Thi hành.'], { plan })).toBe(
      '**Điều 1. **Phê duyệt Kế hoạch kèm theo Quyết định này.',
    )
  })

  it('may have clauses of its own below', () => {
    expect(
      textsOf({ plan, decision: { articles: [{ issues: 'plan', clauses: ['Một.'] }] } }, 'clause'),
    ).toEqual(['1. Một./.'])
  })

  it('says nothing where there is no text to issue, which the rules report', () => {
    expect(firstArticle([{ issues: 'plan' }])).toBe('Điều 1./.')
  })
})

describe('the numbers of articles', () => {
  const numbered = (articles: readonly object[]) =>
    textsOf({ decision: { articles } }, 'article').map(text => text.replace(/\.\/\.$/, ''))

  it('count on from a number given, and leave one written out uncounted', () => {
    expect(
      numbered([{ text: 'a' }, { number: 5, text: 'b' }, { number: '5a', text: 'c' }, { text: 'd' }]),
    ).toEqual(['Điều 1. a', 'Điều 5. b', 'Điều 5a. c', 'Điều 6. d'])
  })

  it('have one full stop, and may be left out', () => {
    expect(
      numbered([
        { number: '2a.', text: 'a' },
        { number: '', text: 'b' },
      ]),
    ).toEqual(['Điều 2a. a', 'b'])
    expect(articleOf({ number: '', title: 'Hiệu lực', text: 'Từ ngày ký.' })[0]).toBe(
      'articleTitle: Hiệu lực',
    )
  })
})
