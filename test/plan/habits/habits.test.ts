import { describe, expect, it } from 'vitest'
import { compose } from '../../../src/compose/compose.ts'
import { bodyFromCapitals, personFromCapitals } from '../../../src/plan/habits/capital-names.ts'
import { typedNumber } from '../../../src/plan/habits/typed-number.ts'
import { parsePlan } from '../../../src/plan/parse-plan.ts'
import { typedDivision } from '../../../src/plan/phrases/labels.ts'
import { signatureLines } from '../../../src/plan/phrases/signature-lines.ts'
import { paragraphsOf, plainText } from '../../compose/small-plan.ts'

describe('a number typed before a text', () => {
  it.each([
    ['I. MỤC ĐÍCH', 'I.', 'MỤC ĐÍCH'],
    ['II/ Yêu cầu', 'II/', 'Yêu cầu'],
    ['I.MỤC ĐÍCH', '', ''],
    ['III.MỤC ĐÍCH', 'III.', 'MỤC ĐÍCH'],
    ['1. Rà soát', '1.', 'Rà soát'],
    ['1.Rà soát', '1.', 'Rà soát'],
    ['12) rà soát', '12)', 'rà soát'],
    ['1.1. Rà soát', '1.1.', 'Rà soát'],
    ['1.2 Rà soát', '1.2', 'Rà soát'],
    ['1- Rà soát', '1-', 'Rà soát'],
    ['(2) Rà soát', '(2)', 'Rà soát'],
    ['a) rà soát', 'a)', 'rà soát'],
    ['đ. Rà soát', 'đ.', 'Rà soát'],
    ['A. Nhiệm vụ', 'A.', 'Nhiệm vụ'],
    ['- Rà soát', '-', 'Rà soát'],
    ['-Rà soát', '-', 'Rà soát'],
    ['+ rà soát', '+', 'rà soát'],
    ['•\tRà soát', '•', 'Rà soát'],
    ['**1.** Rà soát', '1.', 'Rà soát'],
    ['**1. Mục tiêu:** rà soát', '1.', '**Mục tiêu:** rà soát'],
  ])('is read in “%s”', (text, written, rest) => {
    const typed = typedNumber(text)
    expect(typed?.written ?? '').toBe(written)
    const [start, end] = typed?.range ?? [0, text.length]
    expect(text.slice(0, start) + text.slice(end)).toBe(rest)
  })

  it.each([
    'V.I. Lê-nin',
    'V. I. Lê-nin',
    'V/v triển khai',
    '1.500 hộ dân',
    '2.5 triệu đồng',
    '24/7 trực đường dây nóng',
    '30/4 và 01/5',
    '2 hội nghị',
    '100% hồ sơ',
    '2025. Năm',
    'đ/c Nguyễn Văn An',
    'a',
    '1.',
    'I.',
    '-5 độ C',
    '*nghiêng* ở đầu',
    'Chi cục',
  ])('is not seen in “%s”', text => {
    expect(typedNumber(text)).toBeUndefined()
  })
})

describe('a label typed before a division', () => {
  it.each([
    ['article', 'Điều 3. Phạm vi', 3, 'Phạm vi'],
    ['article', 'ĐIỀU 3: Phạm vi', 3, 'Phạm vi'],
    ['article', '**Điều 3.** Phạm vi', 3, 'Phạm vi'],
    ['article', '**Điều 3. Phạm vi**', 3, '**Phạm vi**'],
    ['chapter', 'CHƯƠNG II QUY ĐỊNH CHUNG', 2, 'QUY ĐỊNH CHUNG'],
    ['chapter', 'Chương 2 - Quy định chung', 2, 'Quy định chung'],
    ['part', 'Phần thứ hai: Tổ chức', 2, 'Tổ chức'],
    ['section', 'Mục 1. Tiếp nhận', 1, 'Tiếp nhận'],
  ] as const)('is read in a %s “%s”', (kind, text, position, rest) => {
    const typed = typedDivision(kind, text)
    expect(typed?.position).toBe(position)
    const [start, end] = typed?.range ?? [0, 0]
    expect(text.slice(0, start) + text.slice(end)).toBe(rest)
  })

  it.each(['Điều 3 Quyết định số 12 được sửa đổi', 'Điều hành', 'Điều 3.'])('is not seen in “%s”', text => {
    expect(typedDivision('article', text)).toBeUndefined()
  })
})

describe('the lines of a signature', () => {
  it.each([
    ['KT. CHỦ TỊCH, PHÓ CHỦ TỊCH', ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    ['KT. CHỦ TỊCH PHÓ CHỦ TỊCH', ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    ['KT.CHỦ TỊCH - PHÓ CHỦ TỊCH', ['KT.CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    [
      'TM. Ủy ban nhân dân, KT. Chủ tịch, Phó Chủ tịch',
      ['TM. Ủy ban nhân dân', 'KT. Chủ tịch', 'Phó Chủ tịch'],
    ],
    ['TM. UBND XÃ CHỦ TỊCH', ['TM. UBND XÃ', 'CHỦ TỊCH']],
    ['TL. CHỦ TỊCH, CHÁNH VĂN PHÒNG', ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']],
    ['KT. CHÁNH VĂN PHÒNG PHÓ CHÁNH VĂN PHÒNG', ['KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG']],
    ['TL. TRƯỞNG PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ', ['TL. TRƯỞNG PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ']],
    ['KT. BỘ TRƯỞNG', ['KT. BỘ TRƯỞNG']],
    ['CHỦ TỊCH, TRƯỞNG BAN', ['CHỦ TỊCH, TRƯỞNG BAN']],
  ])('of “%s” are %j', (line, lines) => {
    expect(signatureLines(line).map(([start, end]) => line.slice(start, end))).toEqual(lines)
  })
})

describe('names in capitals', () => {
  it.each([
    ['VŨ VĂN NHO', 'Vũ Văn Nho'],
    ['THƯỢNG TÁ LÊ THỊ BÌNH', 'Thượng tá Lê Thị Bình'],
    ['H’HEN NIÊ', undefined],
    ['Vũ Văn Nho', undefined],
  ])('of persons: “%s” is %s', (name, written) => {
    expect(personFromCapitals(name)).toBe(written)
  })

  it.each([
    ['ỦY BAN NHÂN DÂN', 'Ủy ban nhân dân'],
    ['UỶ BAN NHÂN DÂN XÃ AN BÌNH', 'Uỷ ban nhân dân xã An Bình'],
    ['PHƯỜNG CHÍ MINH', 'phường Chí Minh'],
    ['PHƯỜNG 12', 'Phường 12'],
    ['THÀNH PHỐ HỒ CHÍ MINH', 'Thành phố Hồ Chí Minh'],
    ['CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG CHÍ MINH', 'Chủ tịch Ủy ban nhân dân phường Chí Minh'],
    ['CHỦ TỊCH', 'Chủ tịch'],
    ['CHỦ TỊCH UBND XÃ AN BÌNH', 'Chủ tịch UBND xã An Bình'],
    ['THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN', 'Thường trực Hội đồng nhân dân'],
    ['UBND', 'UBND'],
    ['SỞ KẾ HOẠCH VÀ ĐẦU TƯ', undefined],
    ['TRƯỜNG ĐẠI HỌC AN BÌNH', undefined],
  ])('of bodies: “%s” is %s', (name, written) => {
    expect(bodyFromCapitals(name)).toBe(written)
  })
})

const HEAD = `kehoach: 1
issuer: { name: [Ủy ban nhân dân, xã An Bình], symbol: UBND, place: An Bình }
`

function parsed(yaml: string) {
  const { value, diagnostics } = parsePlan('plan.yaml', new TextEncoder().encode(HEAD + yaml))
  if (!value) throw new Error(diagnostics.map(({ message }) => message.en).join('\n'))
  return value
}

describe('a text without what was typed by habit', () => {
  const { plan, source } = parsed(`plan:
  title: Kế hoạch chuyển đổi số
  body:
    - heading: "**I.** Mục đích"
      items: [Một;, '2) Hai ba.']
  recipients: ['Nơi nhận:', Đảng ủy xã]
  signature: { title: 'KT. Chủ tịch, Phó Chủ tịch', name: An }
`)

  it.each([
    [['plan', 'title'], 'Chuyển đổi số', 'đổi'],
    [['plan', 'body', 0, 'heading'], 'Mục đích', 'Mục'],
    [['plan', 'body', 0, 'items', 1, 'item'], 'Hai ba.', 'ba'],
    [['plan', 'signature', 0, 'title', 0], 'KT. Chủ tịch', 'Chủ'],
    [['plan', 'signature', 0, 'title', 1], 'Phó Chủ tịch', 'Phó'],
    [['plan', 'recipients', 0], 'Đảng ủy xã', 'ủy'],
  ])('is found where it is written: %j', (at, text, word) => {
    const start = text.indexOf(word)
    const { span, isExact } = source.locateRange(at, text, [start, start + word.length])
    expect([source.textAt(span), isExact]).toEqual([word, true])
  })

  it('is the text of the plan', () => {
    expect(plan.plan?.title).toBe('Chuyển đổi số')
    expect(plan.plan?.body).toEqual([{ heading: 'Mục đích', items: [{ item: 'Một;' }, { item: 'Hai ba.' }] }])
    expect(plan.plan?.recipients).toEqual(['Đảng ủy xã'])
  })
})

describe('a list numbered by hand', () => {
  const printed = (yaml: string) =>
    paragraphsOf(compose(parsed(yaml).plan)).map(({ children }) =>
      plainText(children).replaceAll('\u00a0', ' '),
    )

  it('keeps its numbers, each once', () => {
    const lines = printed(`plan:
  title: Chuyển đổi số
  body:
    - { heading: A. Mục đích, items: ['- Một', '- Hai'] }
    - { heading: B. Yêu cầu, items: [1.1. Ba, 1.2. Bốn] }
  recipients: [Đảng ủy]
  signature: { title: Chủ tịch, name: An }
`)
    expect(lines).toEqual(
      expect.arrayContaining(['A. MỤC ĐÍCH', '- Một', '- Hai', 'B. YÊU CẦU', '1.1. Ba', '1.2. Bốn./.']),
    )
  })

  it('counts on from an article that is numbered by hand', () => {
    const lines = printed(`decision:
  authority: Chủ tịch
  subject: Thử
  bases: [Luật A]
  articles: ['Điều 3. Một.', Hai.]
  recipients: [Đảng ủy]
  signature: { title: Chủ tịch, name: An }
`)
    expect(lines).toEqual(expect.arrayContaining(['Điều 3. Một.', 'Điều 4. Hai./.', '- Như Điều 4;']))
  })
})
