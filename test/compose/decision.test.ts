import { describe, expect, it } from 'vitest'
import { compose } from '../../src/compose/compose.ts'
import { paragraphsOf, plainText, smallPlan, textsOf } from './small-plan.ts'

const plan = {
  title: 'Kiểm soát thủ tục hành chính năm 2026',
  table: { columns: ['content'], rows: [{ content: 'Việc' }] },
}

describe('the letterhead', () => {
  it('writes bodies in capitals, the parent body first', () => {
    const issuer = { parent: 'Ủy ban nhân dân tỉnh Hải Dương', name: 'Sở Nội vụ' }
    expect(textsOf({ issuer }, 'parentBody')).toEqual(['ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG'])
    expect(textsOf({ issuer }, 'issuer')).toEqual(['SỞ NỘI VỤ'])
  })
})

describe('the bases', () => {
  it('are introduced, closed by semicolons, the last by a full stop', () => {
    const decision = {
      bases: ['Luật A;', 'Thực hiện Kế hoạch B.', 'căn cứ Nghị định C'],
      proposer: 'Trưởng phòng D',
    }
    expect(textsOf({ decision }, 'basis')).toEqual([
      'Căn cứ Luật A;',
      'Thực hiện Kế hoạch B;',
      'căn cứ Nghị định C;',
      'Theo đề nghị của Trưởng phòng D.',
    ])
  })

  it('are introduced although the name of a text begins like an introduction', () => {
    expect(textsOf({ decision: { bases: ['Theodor'] } }, 'basis')).toEqual(['Căn cứ Theodor.'])
  })
})

describe('the articles', () => {
  it('carry their number in bold and the text right after it', () => {
    const document = compose(smallPlan())
    const [first] = paragraphsOf(document).filter(paragraph => paragraph.role === 'article')
    expect(first?.children).toEqual([
      { type: 'text', text: 'Điều 1. ', bold: true },
      { type: 'text', text: 'Ban hành Quy chế.' },
    ])
  })

  it('may have a title, clauses and points in the Vietnamese alphabet', () => {
    const points = ['a', 'b', 'c', 'd', 'đ', 'e', 'g'].map(name => `mục ${name}`)
    const decision = { articles: [{ title: 'Nhiệm vụ', clauses: ['Một.', { text: 'Hai:', points }] }] }
    expect(textsOf({ decision }, 'article')).toEqual(['Điều 1. Nhiệm vụ'])
    expect(textsOf({ decision }, 'clause')).toEqual(['1. Một.', '2. Hai:'])
    expect(textsOf({ decision }, 'point')).toEqual([
      'a) mục a',
      'b) mục b',
      'c) mục c',
      'd) mục d',
      'đ) mục đ',
      'e) mục e',
      'g) mục g./.',
    ])
  })

  it('put further lines of a text in paragraphs of their own', () => {
    const decision = { articles: [{ text: 'Có hiệu lực.\nÔng A thi hành.' }] }
    expect(textsOf({ decision }, 'article')).toEqual(['Điều 1. Có hiệu lực.'])
    expect(textsOf({ decision }, 'body')).toEqual(['Ông A thi hành./.'])
  })

  it('keep their number when the text begins with an empty line', () => {
    const decision = { articles: [{ text: '\n\nMột.\nHai.' }] }
    expect(textsOf({ decision }, 'article')).toEqual(['Điều 1. Một.'])
    expect(textsOf({ decision }, 'body')).toEqual(['Hai./.'])
  })

  it('have their number in bold with nothing but clauses below it', () => {
    const document = compose(smallPlan({ decision: { articles: [{ clauses: ['Một.'] }] } }))
    const [first] = paragraphsOf(document).filter(paragraph => paragraph.role === 'article')
    expect(first?.children).toEqual([{ type: 'text', text: 'Điều 1.', bold: true }])
  })

  it('issue the plan under its own title', () => {
    const decision = { subject: undefined, articles: [{ issues: 'plan' }] }
    expect(textsOf({ decision, plan }, 'article')).toEqual([
      'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch kiểm soát thủ tục hành chính năm 2026./.',
    ])
    expect(textsOf({ decision, plan }, 'subject')).toEqual([
      'Ban hành Kế hoạch kiểm soát thủ tục hành chính năm 2026',
      'Kiểm soát thủ tục hành chính năm 2026',
    ])
  })

  it('keep a title that begins with an abbreviation as it is', () => {
    const decision = { articles: [{ issues: 'plan' }] }
    expect(textsOf({ decision, plan: { ...plan, title: 'TTHC năm 2026' } }, 'article')).toEqual([
      'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch TTHC năm 2026./.',
    ])
  })
})

describe('the end mark', () => {
  it.each([
    ['thi hành.', 'thi hành./.'],
    ['thi hành./.', 'thi hành./.'],
    ['thi hành', 'thi hành./.'],
    ['thi hành;', 'thi hành./.'],
    ['thi **hành.**', 'thi hành./.'],
  ])('closes “%s” once', (text, closed) => {
    expect(textsOf({ decision: { articles: [text] } }, 'article')).toEqual([`Điều 1. ${closed}`])
  })
})

describe('the closing', () => {
  it('adds the implementing article and the filing line', () => {
    expect(textsOf({ decision: { filing: 'VP' } }, 'recipient')).toEqual([
      '- Như Điều 2;',
      '- UBND tỉnh;',
      '- Lưu: VT, VP.',
    ])
  })

  it('keeps what the author wrote of them', () => {
    const decision = { recipients: ['- Như Điều 1;', 'Lưu: VT, TH (5b).'] }
    expect(textsOf({ decision }, 'recipient')).toEqual(['- Như Điều 1;', '- Lưu: VT, TH (5b).'])
  })

  it('sets the signer’s capacity in capitals and the name as written', () => {
    expect(textsOf({}, 'signTitle')).toEqual(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'])
    expect(textsOf({}, 'signerName')).toEqual(['Nguyễn Văn An'])
  })
})

describe('the attached plan', () => {
  it('names the decision in a draft with its blanks', () => {
    const [line] = textsOf({ plan, issued: { date: 2026 } }, 'attachment')
    expect(line?.replaceAll('\u00a0', '_')).toBe(
      '(Kèm theo Quyết định số ________/QĐ-UBND ngày _____ tháng _____ năm 2026 của Ủy ban nhân dân xã An Bình)',
    )
  })

  it('has a letterhead without number and date, and no signature', () => {
    const section = compose(smallPlan({ plan })).sections[1]
    const roles = paragraphsOf({ title: '', author: '', notes: [], sections: section ? [section] : [] }).map(
      paragraph => `${paragraph.role}: ${plainText(paragraph.children)}`,
    )
    expect(roles.slice(0, 5)).toEqual([
      'issuer: ỦY BAN NHÂN DÂN',
      'issuer: XÃ AN BÌNH',
      'nation: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'motto: Độc lập - Tự do - Hạnh phúc',
      'documentType: KẾ HOẠCH',
    ])
    expect(roles.some(text => /^(number|placeDate|signTitle|recipient)/.test(text))).toBe(false)
  })
})
