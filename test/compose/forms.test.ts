import { describe, expect, it } from 'vitest'
import { compose } from '../../src/compose/compose.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { paragraphsOf, plainText, smallPlan, textsOf } from './small-plan.ts'

const closing = { recipients: ['Phòng B'], filing: 'VP', signature: { title: 'Chủ tịch', name: 'An' } }
const letter = { type: 'Công văn', title: 'Rà soát thủ tục', body: ['Một.'], ...closing }

describe('a letter', () => {
  it('has no type above it, its subject below the number, and the drafting unit in its number', () => {
    const parts = { decision: null, plan: letter }
    expect(textsOf(parts, 'documentType')).toEqual([])
    expect(textsOf(parts, 'number')).toEqual(['Số: 05/UBND-VP'])
    expect(textsOf(parts, 'letterSubject')).toEqual(['V/v rà soát thủ tục'])
    expect(compose(smallPlan(parts)).title).toBe('Công văn: V/v rà soát thủ tục')
  })

  it.each([
    ['V/v rà soát thủ tục', 'V/v rà soát thủ tục'],
    ['Về việc rà soát thủ tục', 'V/v rà soát thủ tục'],
    ['Ủy ban nhân dân xã tiếp công dân', 'V/v Ủy ban nhân dân xã tiếp công dân'],
    ['Rà soát\nthủ tục', 'V/v rà soát\nthủ tục'],
  ])('takes its subject from “%s”', (title, printed) => {
    expect(textsOf({ decision: null, plan: { ...letter, title } }, 'letterSubject')).toEqual([printed])
  })

  it.each([
    [{ filing: 'VT, KTHTĐT (03 bản)' }, '05/UBND-KTHTĐT'],
    [{ filing: undefined, recipients: ['Phòng B', 'Lưu: VT, VX1.'] }, '05/UBND-VX1'],
    [{ filing: undefined }, '05/UBND'],
    [{ filing: 'hồ sơ' }, '05/UBND'],
  ])('finds the unit in %o', (filed, number) => {
    expect(textsOf({ decision: null, plan: { ...letter, ...filed } }, 'number')).toEqual([`Số: ${number}`])
  })
})

describe('the lines of a form', () => {
  it('stand before and after the text, several answers below their words', () => {
    const minutes = {
      ...letter,
      type: 'Biên bản',
      present: ['Các thôn', '- Công an xã.'],
      chair: 'Ông An',
      ends: '10 giờ 00.',
    }
    const parts = { decision: null, plan: minutes }
    expect(textsOf(parts, 'body')).toEqual([
      'Thành phần tham dự:',
      '- Các thôn;',
      '- Công an xã.',
      'Chủ trì: Ông An.',
      'Nội dung (theo diễn biến cuộc họp):',
      'Một.',
      'Cuộc họp kết thúc vào 10\u00a0giờ 00./.',
    ])
    expect(textsOf(parts, 'placeDate')).toEqual([])
  })

  it('name who sends a telegram in capitals, with a list below even of one', () => {
    const telegram = {
      ...letter,
      type: 'Công điện',
      authority: 'Chủ tịch xã An Bình',
      addressees: 'Các thôn',
    }
    const parts = { decision: null, plan: telegram }
    expect(textsOf(parts, 'sender')).toEqual(['CHỦ TỊCH XÃ AN BÌNH điện:'])
    expect(textsOf(parts, 'addressee')).toEqual(['- Các thôn.'])
  })
})

describe('a resolution', () => {
  it('is a decision that resolves', () => {
    const parts = { decision: { type: 'Nghị quyết' }, plan: { title: 'Công tác', body: ['Một.'] } }
    expect(textsOf(parts, 'documentType')).toEqual(['NGHỊ QUYẾT', 'KẾ HOẠCH'])
    expect(textsOf(parts, 'number')).toEqual(['Số: 05/NQ-UBND'])
    expect(textsOf(parts, 'enacting')).toEqual(['QUYẾT NGHỊ:'])
    expect(textsOf(parts, 'attachment')[0]).toContain('Kèm theo Nghị quyết số 05/NQ-UBND')
  })
})

describe('what a text has none of', () => {
  const recipientsOf = (more: object) =>
    textsOf({ decision: null, plan: { ...letter, ...more } }, 'recipient')

  it('is left out where its author says so', () => {
    const addressed = { addressees: 'Các thôn' }
    expect(recipientsOf(addressed)).toEqual(['- Như trên;', '- Phòng B;', '- Lưu: VT, VP.'])
    expect(recipientsOf({ ...addressed, asAbove: false })).toEqual(['- Phòng B;', '- Lưu: VT, VP.'])
    expect(recipientsOf({ filing: '' })).toEqual(['- Phòng B.'])
    expect(recipientsOf({ recipients: [], filing: undefined })).toEqual([])
    expect(recipientsOf({ recipients: [] })).toEqual(['- Lưu: VT, VP.'])
    expect(textsOf({ decision: { signature: [] } }, 'signTitle')).toEqual([])
  })

  it('is the line of an attachment, and “Phụ lục” before one with a name of its own', () => {
    const appendices = [
      { number: 'Mẫu số 01/DS', title: 'Danh sách', attachment: '', body: ['Một.'] },
      { number: 'Biểu 02/KH', title: 'Kết quả', body: ['Hai.'] },
    ]
    expect(textsOf({ appendices }, 'appendixLabel')).toEqual(['Mẫu số 01/DS', 'Biểu 02/KH'])
    expect(textsOf({ appendices }, 'attachment')).toHaveLength(1)
  })
})

describe('a text under the key of its type', () => {
  const office = 'kehoach: 1\nissuer: { name: Xã A, symbol: UBND, place: A }\n'
  const documentTypes = (text: string) => {
    const { value, diagnostics } = parsePlan('a.yaml', new TextEncoder().encode(office + text))
    if (!value) throw new Error(JSON.stringify(diagnostics))
    const lines = paragraphsOf(compose(value.plan)).filter(({ role }) => role === 'documentType')
    return lines.map(({ children }) => plainText(children))
  }

  it.each([
    ['tờ trình: { tên: Một, nội dung: [Hai.] }', 'TỜ TRÌNH'],
    ['to_trinh: { trích yếu: Một, nội dung: [Hai.] }', 'TỜ TRÌNH'],
    ['submission: { subject: Một, body: [Hai.] }', 'TỜ TRÌNH'],
    ['Biên bản: { trích yếu: Một, nội dung: [Hai.] }', 'BIÊN BẢN'],
    ['leavePermit: { bearer: An }', 'GIẤY NGHỈ PHÉP'],
  ])('%s', (text, printed) => {
    expect(documentTypes(text)).toEqual([printed])
  })

  it('is told of keys its form does not have', () => {
    const { diagnostics } = parsePlan(
      'a.yaml',
      new TextEncoder().encode(`${office}công văn: { trích yếu: Một, chủ trì: An, nội dung: [Hai.] }`),
    )
    expect(diagnostics.map(({ message }) => message.vi)).toEqual([
      'Công văn không có “chủ trì” theo mẫu; viết vào nội dung.',
    ])
  })
})
