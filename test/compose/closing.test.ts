import { describe, expect, it } from 'vitest'
import { compose } from '../../src/compose/compose.ts'
import type { Columns, ColumnsCell } from '../../src/document/model.ts'
import { type Parts, plainText, smallPlan } from './small-plan.ts'

/** What closes the first text: the role of each set of columns, and the lines of its cells. */
function closingsOf(parts: Parts): readonly unknown[] {
  const blocks = compose(smallPlan(parts)).sections[0]?.blocks ?? []
  return blocks
    .filter((block): block is Columns => block.type === 'columns' && block.role !== 'letterhead')
    .map(({ role, rows }) => [role, ...rows.flatMap(row => row.map(linesOf))])
}

function linesOf(cell: ColumnsCell): readonly string[] {
  return cell.map(item => (item.type === 'paragraph' ? plainText(item.children) : `(${item.role})`))
}

const room = '(aboveClosing)'
const space = '(signature)'
const recipients = [room, 'Nơi nhận:', '- Như Điều 2;', '- UBND tỉnh;', '- Lưu: VT.']

describe('the closing', () => {
  it.each([
    ['TM.', ['TM. Ủy ban nhân dân', 'Chủ tịch'], ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    ['KT.', ['KT. Chủ tịch', 'Phó Chủ tịch'], ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    [
      'TM. and KT.',
      ['TM. Ủy ban nhân dân', 'KT. Chủ tịch', 'Phó Chủ tịch'],
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ],
    [
      'TL. and KT.',
      ['TL. Chủ tịch', 'KT. Chánh Văn phòng', 'Phó Chánh Văn phòng'],
      ['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'],
    ],
    ['TUQ.', ['TUQ. Chủ tịch', 'Chánh Văn phòng'], ['TUQ. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']],
    ['Q.', 'Q. Chủ tịch', ['Q. CHỦ TỊCH']],
  ])('sets the capacity of the signer in capitals, a line each: %s', (_, title, lines) => {
    expect(closingsOf({ decision: { signature: { title, name: 'Nguyễn Văn An' } } })).toEqual([
      ['closing', recipients, [room, ...lines, space, 'Nguyễn Văn An']],
    ])
  })

  it('has a second office right above the name, and the rank before it', () => {
    const signature = {
      title: 'Trưởng ban',
      office: ['Phó Chủ tịch', 'UBND xã'],
      rank: 'Thượng tá',
      name: 'Nguyễn Văn An',
    }
    expect(closingsOf({ decision: { signature } })).toEqual([
      [
        'closing',
        recipients,
        [room, 'TRƯỞNG BAN', space, 'PHÓ CHỦ TỊCH', 'UBND XÃ', 'Thượng tá Nguyễn Văn An'],
      ],
    ])
  })

  it('knows signers by their ids, and leaves room for one it does not know', () => {
    const signers = { 'chu-tich': { title: 'Chủ tịch', name: 'Lê Thị Hoa' } }
    const signed = (signature: string) => closingsOf({ signers, decision: { signature } })
    expect(signed('chu-tich')).toEqual([['closing', recipients, [room, 'CHỦ TỊCH', space, 'Lê Thị Hoa']]])
    expect(signed('pho-chu-tich')).toEqual([['closing', recipients, [room, space, '']]])
  })

  it('sets several signatures side by side above the recipients', () => {
    const signature = [
      { title: ['TM. Ban Thường trực', 'Chủ tịch'], name: 'Trần Văn Bình' },
      { title: 'Chủ tịch', name: 'Lê Thị Hoa' },
    ]
    expect(closingsOf({ decision: { signature } })).toEqual([
      [
        'signatures',
        [room, 'TM. BAN THƯỜNG TRỰC', 'CHỦ TỊCH', space, 'Trần Văn Bình'],
        [room, 'CHỦ TỊCH', space, 'Lê Thị Hoa'],
      ],
      ['closing', recipients, []],
    ])
  })

  it('closes a text that stands alone, and one without recipients and signature not at all', () => {
    const plan = {
      title: 'Thử',
      body: ['Nội dung.'],
      recipients: ['UBND tỉnh'],
      signature: { title: 'Chủ tịch' },
    }
    expect(closingsOf({ decision: null, plan })).toEqual([
      ['closing', [room, 'Nơi nhận:', '- UBND tỉnh;', '- Lưu: VT.'], [room, 'CHỦ TỊCH', space, '']],
    ])
    expect(closingsOf({ decision: null, plan: { title: 'Thử', body: ['Nội dung.'] } })).toEqual([])
  })
})
