import { describe, expect, it } from 'vitest'
import { compose } from '../../src/compose/compose.ts'
import { paragraphsOf, plainText, smallPlan, textsOf } from './small-plan.ts'

const recipientsOf = (decision: object, more: object = {}) => textsOf({ decision, ...more }, 'recipient')

/** Recipients and their groups, as they stand. */
function linesOf(decision: object): readonly string[] {
  return paragraphsOf(compose(smallPlan({ decision })))
    .filter(({ role }) => role.startsWith('recipient'))
    .map(({ role, children }) => (role === 'recipient' ? plainText(children) : `# ${plainText(children)}`))
}

describe('the recipients', () => {
  it('begin with those the last article names, and end with the file', () => {
    expect(recipientsOf({ filing: 'VP' })).toEqual(['- Như Điều 2;', '- UBND tỉnh;', '- Lưu: VT, VP.'])
  })

  it('keep what the author wrote of them, with dash and semicolon or without', () => {
    const recipients = ['- Như Điều 1;', '– Đài truyền thanh (b/c) ;', 'Lưu: VT, TH (5b).']
    expect(recipientsOf({ recipients })).toEqual([
      '- Như Điều 1;',
      '- Đài truyền thanh (b/c);',
      '- Lưu: VT, TH (5b).',
    ])
  })

  it('take a place whose name begins like theirs for what it is', () => {
    expect(recipientsOf({ recipients: ['Như Xuân', 'Lưu trữ lịch sử tỉnh'] })).toEqual([
      '- Như Điều 2;',
      '- Như Xuân;',
      '- Lưu trữ lịch sử tỉnh;',
      '- Lưu: VT.',
    ])
  })

  it('keep dots at their end', () => {
    expect(recipientsOf({ recipients: ['Các phòng, ban...', 'Các Khoa…;', 'Lưu: VT, ...'] })).toEqual([
      '- Như Điều 2;',
      '- Các phòng, ban...;',
      '- Các Khoa…;',
      '- Lưu: VT, ...',
    ])
  })

  it.each([
    [{ number: '3a' }, '- Như Điều 3a;'],
    [{ number: '3a.' }, '- Như Điều 3a;'],
    [{ number: 7 }, '- Như Điều 7;'],
    [{ number: '' }, '- Như Điều 1;'],
  ])('name the last article that has a number: %j', (given, line) => {
    expect(recipientsOf({ articles: ['Một.', { ...given, text: 'Hai.' }] })[0]).toBe(line)
  })

  it('name no article where none has a number', () => {
    expect(recipientsOf({ articles: [{ number: '', text: 'Một.' }] })[0]).toBe('- UBND tỉnh;')
  })

  it('may stand in groups, each under its name', () => {
    const recipients = [
      { group: 'Bản giấy', to: ['Trưởng các thôn', 'Các trường'] },
      { group: 'Bản điện tử:', to: ['- UBND tỉnh (b/c);'] },
    ]
    expect(linesOf({ recipients })).toEqual([
      '# Nơi nhận:',
      '# Bản giấy:',
      '- Như Điều 2;',
      '- Trưởng các thôn;',
      '- Các trường;',
      '# Bản điện tử:',
      '- UBND tỉnh (b/c);',
      '- Lưu: VT.',
    ])
  })

  it('may come from a list', () => {
    const recipientLists = { 'thuong-truc': ['TT Đảng ủy', 'TT HĐND'] }
    const recipients = [{ list: 'thuong-truc' }, 'Đài truyền thanh', { list: 'chua-khai' }]
    expect(recipientsOf({ recipients }, { recipientLists })).toEqual([
      '- Như Điều 2;',
      '- TT Đảng ủy;',
      '- TT HĐND;',
      '- Đài truyền thanh;',
      '- Lưu: VT.',
    ])
  })

  it.each([
    [{}, '- Lưu: VT.'],
    [{ filing: 'VP' }, '- Lưu: VT, VP.'],
    [{ filing: 'VT, VP' }, '- Lưu: VT, VP.'],
    [{ filing: 'VT' }, '- Lưu: VT.'],
    [{ filing: 'VTLT' }, '- Lưu: VT, VTLT.'],
    [{ copies: 3 }, '- Lưu: VT (03 bản).'],
    [{ filing: 'VP', copies: 12, drafter: 'PL.(300)' }, '- Lưu: VT, VP (12 bản). PL.(300).'],
  ])('end with what is known of the file: %j', (file, line) => {
    expect(recipientsOf(file).at(-1)).toBe(line)
  })
})
