import { describe, expect, it } from 'vitest'
import { compose } from '../../src/compose/compose.ts'
import type { Columns, ColumnsCell } from '../../src/document/model.ts'
import { type Parts, plainText, smallPlan, textsOf } from './small-plan.ts'

const plan = { title: 'Thử', body: ['Nội dung.'] }

/** The cells of each letterhead, row by row from left to right. */
function letterheads(parts: Parts): readonly (readonly string[])[] {
  return compose(smallPlan(parts))
    .sections.flatMap(section => section.blocks)
    .filter((block): block is Columns => block.type === 'columns' && block.role === 'letterhead')
    .map(({ rows }) => rows.flatMap(row => row.map(cellText)))
}

function cellText(cell: ColumnsCell): string {
  return cell
    .map(item => {
      if (item.type === 'paragraph') return plainText(item.children)
      return item.type === 'mark' ? `[${item.role}: ${item.text}]` : '---'
    })
    .join(' / ')
}

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc / ---'
const NUMBER_AND_DATE = ['Số: 05/QĐ-UBND', 'An Bình, ngày 07 tháng 3 năm 2026']

describe('the letterhead', () => {
  it.each([
    ['one line', { name: 'Ủy ban nhân dân xã An Bình' }, 'ỦY BAN NHÂN DÂN XÃ AN BÌNH / ---'],
    ['two lines', {}, 'ỦY BAN NHÂN DÂN / XÃ AN BÌNH / ---'],
    [
      'three lines',
      { name: ['Ban Chỉ huy', 'Phòng thủ', 'khu vực 2'] },
      'BAN CHỈ HUY / PHÒNG THỦ / KHU VỰC 2 / ---',
    ],
    [
      'a parent body of two lines',
      { parent: ['UBND tỉnh', 'Hải Sơn'], name: 'Sở Nội vụ' },
      'UBND TỈNH / HẢI SƠN / SỞ NỘI VỤ / ---',
    ],
  ])('names its body in %s, in capitals', (_, issuer, bodies) => {
    expect(letterheads({ issuer })).toEqual([[bodies, NATION, ...NUMBER_AND_DATE]])
  })

  it('sets the parent body apart from the issuing one', () => {
    const issuer = { parent: 'Ủy ban nhân dân tỉnh Hải Dương', name: 'Sở Nội vụ' }
    expect(textsOf({ issuer }, 'parentBody')).toEqual(['ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG'])
    expect(textsOf({ issuer }, 'issuer')).toEqual(['SỞ NỘI VỤ'])
  })

  it('names joint bodies one below another over one rule, each with its parent', () => {
    const jointly = [{ parent: 'Tỉnh đoàn', name: 'Đoàn xã', symbol: 'ĐTN' }]
    const [bodies, , number] = letterheads({ issuer: { jointly } })[0] ?? []
    expect(bodies).toBe('ỦY BAN NHÂN DÂN / XÃ AN BÌNH / TỈNH ĐOÀN / ĐOÀN XÃ / ---')
    expect(number).toBe('Số: 05/QĐ-UBND-ĐTN')
  })

  it('has no number, place and date on an attached text', () => {
    expect(letterheads({ plan })[1]).toEqual(['ỦY BAN NHÂN DÂN / XÃ AN BÌNH / ---', NATION])
  })

  it('has them on a text that stands alone', () => {
    expect(letterheads({ decision: null, plan })[0]?.slice(2)).toEqual([
      'Số: 05/KH-UBND',
      'An Bình, ngày 07 tháng 3 năm 2026',
    ])
  })
})

describe('the marks', () => {
  const marks = {
    urgency: 'Thượng khẩn',
    secrecy: 'Mật',
    circulation: 'Lưu hành nội bộ',
    draft: 'Dự thảo lần 2',
  }

  it('stand above the nation, and below the number in the order of the boxes 10a and 10b', () => {
    const [first] = letterheads({ marks })
    expect(first?.slice(0, 2)).toEqual(['', '[circulation: LƯU HÀNH NỘI BỘ]'])
    expect(first?.slice(-2)).toEqual(['[secrecy: MẬT] / [urgency: THƯỢNG KHẨN] / [draft: DỰ THẢO LẦN 2]', ''])
  })

  it('stand on the text with the number alone, that of a draft on the attached text too', () => {
    expect(letterheads({ marks, plan })[1]).toEqual([
      'ỦY BAN NHÂN DÂN / XÃ AN BÌNH / ---',
      NATION,
      '[draft: DỰ THẢO LẦN 2]',
      '',
    ])
  })
})
