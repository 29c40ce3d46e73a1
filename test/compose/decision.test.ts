import { describe, expect, it } from 'vitest'
import { compose } from '../../src/compose/compose.ts'
import { smallPlan, textsOf } from './small-plan.ts'

describe('a decision', () => {
  it('is set in the order of Mẫu 1.2', () => {
    const blocks = compose(smallPlan()).sections.flatMap(section => section.blocks)
    expect(
      blocks.map(block =>
        block.type === 'paragraph' ? block.role : `${block.type} ${'role' in block ? block.role : ''}`,
      ),
    ).toEqual([
      'columns letterhead',
      'documentType',
      'subject',
      'rule subject',
      'authority',
      'basis',
      'enacting',
      'article',
      'article',
      'columns closing',
    ])
  })

  it.each([
    ['a head', 'Chủ tịch Ủy ban nhân dân xã', ['CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ']],
    ['a body', 'Ủy ban nhân dân xã', ['ỦY BAN NHÂN DÂN XÃ']],
    ['several lines', ['Chủ tịch Hội đồng', 'Quỹ Khuyến học'], ['CHỦ TỊCH HỘI ĐỒNG\nQUỸ KHUYẾN HỌC']],
    ['no one', [], []],
  ])('names %s as its authority', (_, authority, lines) => {
    expect(textsOf({ decision: { authority } }, 'authority')).toEqual(lines)
  })

  it('has the author’s subject, a paragraph for each line', () => {
    expect(
      textsOf(
        { decision: { subject: 'Về việc kiện toàn\nTổ công nghệ số[^a]' }, footnotes: { a: 'Một.' } },
        'subject',
      ),
    ).toEqual(['Về việc kiện toàn', 'Tổ công nghệ số[1]'])
  })

  it('has a subject that follows from the text it issues', () => {
    const decision = { subject: undefined, articles: [{ issues: 'plan' }] }
    const plan = { title: 'Kiểm soát thủ tục hành chính\nnăm 2026[^a]', body: ['Nội dung.'] }
    const document = compose(smallPlan({ decision, plan, footnotes: { a: 'Một.' } }))
    const subjects = document.sections[0]?.blocks.filter(
      block => block.type === 'paragraph' && block.role === 'subject',
    )
    expect(subjects).toEqual([
      {
        type: 'paragraph',
        role: 'subject',
        children: [{ type: 'text', text: 'Ban hành Kế hoạch kiểm soát thủ tục hành chính năm 2026' }],
        source: ['plan', 'title'],
      },
    ])
    expect(document.title).toBe('Quyết định: Ban hành Kế hoạch kiểm soát thủ tục hành chính năm 2026')
  })

  it('is composed without a subject and a text to follow from, which the rules report', () => {
    const { title } = compose(smallPlan({ decision: { subject: undefined, articles: [{ issues: 'plan' }] } }))
    expect(title).toBe('Quyết định')
  })
})
