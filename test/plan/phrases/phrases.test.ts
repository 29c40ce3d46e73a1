import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ATTACHED_TO, issuedWith } from '../../../src/plan/phrases/attachments.ts'
import { SIGNED_BY_AUTHORITY } from '../../../src/plan/phrases/authorities.ts'
import { DATE, PLACE_AND_DATE } from '../../../src/plan/phrases/dates.ts'
import { ENACTING } from '../../../src/plan/phrases/enacting.ts'
import { BASIS, PROPOSER } from '../../../src/plan/phrases/grounds.ts'
import { ADDRESSEES, LETTER_SUBJECT, RECIPIENTS, TABLE_UNIT } from '../../../src/plan/phrases/headings.ts'
import {
  appendixLabel,
  divisionLabel,
  typedAppendix,
  typedDivision,
} from '../../../src/plan/phrases/labels.ts'
import type { Phrase } from '../../../src/plan/phrases/phrase.ts'
import { AS_ARTICLE, FILING } from '../../../src/plan/phrases/recipient-lines.ts'
import { NUMBER_AND_SYMBOL, NUMBER_LINE, REFERENCE_TO } from '../../../src/plan/phrases/references.ts'
import { runs } from '../../runs.ts'

const WORDS = [
  'Ủy ban',
  'nhân dân',
  'xã',
  'An Bình',
  'phòng',
  'Kinh tế',
  'Trưởng',
  'văn hóa',
  'số 3',
  '(mới)',
  'A, B',
]
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }).map(all => all.join(' '))
const name = fc.constantFrom('Ủy ban nhân dân xã An Bình', 'Chủ tịch UBND tỉnh Đắk Lắk', 'Bộ Nội vụ')
const symbol = fc.constantFrom('QĐ-UBND', 'KH-UBND', 'NQ-HĐND', 'UBND-VP', 'TTr-PKT')
const day = fc.integer({ min: 1, max: 31 })
const month = fc.integer({ min: 1, max: 12 })
const year = fc.integer({ min: 1945, max: 2100 })
const date = fc.oneof(
  fc.record({ year, month, day }),
  fc.record({ year, month, day: fc.constant(undefined) }),
  fc.record({ year, month: fc.constant(undefined), day: fc.constant(undefined) }),
)
const number = fc.oneof(
  fc.integer({ min: 1, max: 9999 }).map(value => String(value).padStart(2, '0')),
  fc.tuple(fc.integer({ min: 10, max: 99 }), year).map(([one, of]) => `${one}/${of}`),
)
const shownNumber = fc.tuple(number, symbol).map(([one, of]) => `${one}/${of}`)
const TYPES = ['Kế hoạch', 'Quy chế', 'Quy chế phối hợp', 'Đề án']

/** What is written, and read back. */
const PHRASES: readonly WrittenAndRead[] = [
  phrase('a date', DATE, date),
  phrase('place and date', PLACE_AND_DATE, fc.record({ place: name, date })),
  phrase(
    'number and symbol',
    NUMBER_AND_SYMBOL,
    fc.record({ number: fc.option(number, { nil: undefined }), symbol }),
  ),
  phrase('the line of the number', NUMBER_LINE, shownNumber),
  phrase(
    'a reference',
    REFERENCE_TO,
    fc.record({ type: fc.constantFrom(...TYPES), number: shownNumber, date, by: name }),
  ),
  phrase('the line of an attachment', ATTACHED_TO, name),
  phrase(
    'what a decision issues',
    issuedWith(['Kế hoạch', 'Quy chế', 'Đề án']),
    fc.record({ type: fc.constantFrom('Kế hoạch', 'Quy chế', 'Đề án'), title: name }),
  ),
  phrase('those an article names', AS_ARTICLE, fc.constantFrom('1', '3', '12', 'cuối')),
  phrase(
    'where it is filed',
    FILING,
    fc.oneof(
      fc.record({ units: fc.constantFrom('VT', 'VT, VP', 'VT, KSTTHC') }),
      fc.record({ units: fc.constantFrom('VT', 'VT, VP'), copies: fc.integer({ min: 1, max: 99 }) }),
      fc.record({ units: fc.constant('VT'), copies: fc.constant(3), drafter: fc.constant('PL.(300)') }),
    ),
  ),
  phrase(
    'for whom one signs',
    SIGNED_BY_AUTHORITY,
    fc.record({
      authority: fc.constantFrom('TM', 'KT', 'TL', 'TUQ', 'Q'),
      whom: fc.constantFrom('CHỦ TỊCH', 'ỦY BAN NHÂN DÂN', 'Trưởng phòng'),
    }),
  ),
  phrase('a basis', BASIS, name),
  phrase('a proposer', PROPOSER, name),
  phrase('recipients', RECIPIENTS, name),
  phrase('addressees', ADDRESSEES, name),
  phrase('the unit of a table', TABLE_UNIT, fc.constantFrom('đồng', 'triệu đồng')),
  phrase('the subject of a letter', LETTER_SUBJECT, words),
  phrase('what is enacted', ENACTING, fc.constantFrom('QUYẾT ĐỊNH', 'QUYẾT NGHỊ', 'CHỈ THỊ')),
]

interface WrittenAndRead {
  readonly about: string
  readonly read: (text: string) => unknown
  /** Fails where parts that are written are not read back. */
  readonly goesRound: () => void
}

function phrase<Parts>(
  about: string,
  { write, read }: Phrase<Parts>,
  parts: fc.Arbitrary<Parts>,
): WrittenAndRead {
  const isRead = fc.property(parts, given => {
    expect(read(write(given))).toEqual(given)
  })
  return { about, read, goesRound: () => fc.assert(isRead, { numRuns: runs(100) }) }
}

describe('a phrase of the form', () => {
  it.each(PHRASES)('is known by its parts where kehoach wrote it: $about', ({ goesRound }) => {
    expect(goesRound).not.toThrow()
  })

  it.each(PHRASES)('is nothing but itself: $about', ({ read }) => {
    for (const text of [
      '',
      ' ',
      'Rà soát thủ tục hành chính.',
      '…',
      '1.',
      '()',
      'ngày',
      'Số',
      'Điều 3',
      'theo',
    ])
      expect(read(text)).toBeUndefined()
  })
})

describe('labels of divisions and appendices', () => {
  const KINDS = ['part', 'chapter', 'section', 'subsection', 'article'] as const

  it('are known before a title where kehoach wrote them', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), fc.integer({ min: 1, max: 90 }), (kind, position) => {
        const label = `${divisionLabel(kind, String(position))}. `
        expect(typedDivision(kind, `${label}Phạm vi`)).toEqual({
          position,
          number: String(position),
          range: [0, label.length],
        })
      }),
      { numRuns: runs(100) },
    )
  })

  it('are known before the title of an appendix, with a number or without', () => {
    expect(typedAppendix(`${appendixLabel('II')}\nDanh mục`)?.position).toBe(2)
    expect(typedAppendix(`${appendixLabel('')}: Danh mục`)?.number).toBe('')
  })
})

describe('a phrase as people type it', () => {
  it.each([
    [DATE.read('Ngày  5 tháng 2  năm 2026'), { day: 5, month: 2, year: 2026 }],
    [DATE.read('ngày ….. tháng … năm 2026'), { day: undefined, month: undefined, year: 2026 }],
    [
      PLACE_AND_DATE.read('Ea Súp , ngày     tháng 3 năm 2026'),
      { place: 'Ea Súp', date: { month: 3, year: 2026 } },
    ],
    [NUMBER_AND_SYMBOL.read('……/KH-UBND'), { number: undefined, symbol: 'KH-UBND' }],
    [NUMBER_AND_SYMBOL.read('12 / BC-UBND'), { number: '12', symbol: 'BC-UBND' }],
    [NUMBER_LINE.read('SỐ 12/UBND-VP '), '12/UBND-VP'],
    [
      ATTACHED_TO.read('(Ban hành kèm theo Quyết định số 5/QĐ-UBND (bản mới))'),
      'Quyết định số 5/QĐ-UBND (bản mới)',
    ],
    [ATTACHED_TO.read('( kèm theo Kế hoạch này )'), 'Kế hoạch này'],
    [AS_ARTICLE.read('- như điều 3;'), '3'],
    [FILING.read('- Lưu VT, TP (2 bản).'), { units: 'VT, TP', copies: 2 }],
    [FILING.read('Lưu: VT;'), { units: 'VT' }],
    [SIGNED_BY_AUTHORITY.read('kt .chủ tịch'), { authority: 'KT', whom: 'chủ tịch' }],
    [SIGNED_BY_AUTHORITY.read('KT CHỦ TỊCH'), { authority: 'KT', whom: 'CHỦ TỊCH' }],
    [SIGNED_BY_AUTHORITY.read('Q GIÁM ĐỐC'), undefined],
    [RECIPIENTS.read('- Nơi  nhận : Sở Nội vụ'), 'Sở Nội vụ'],
    [BASIS.read('CĂN CỨ Luật Đất đai;'), 'Luật Đất đai;'],
    [ENACTING.read('QUYẾT ĐỊNH :'), 'QUYẾT ĐỊNH'],
    [ENACTING.read('Q U Y Ế T  Đ Ị N H'), 'QUYẾT ĐỊNH'],
  ])('%# is known', (read, parts) => {
    expect(read).toEqual(parts)
  })

  it('is written before a ground that does not say itself what it is', () => {
    expect(BASIS.write('Luật Đất đai')).toBe('Căn cứ Luật Đất đai')
    expect(BASIS.write('Thực hiện Công văn số 3')).toBe('Thực hiện Công văn số 3')
    expect(PROPOSER.write('Xét đề nghị của Trưởng phòng')).toBe('Xét đề nghị của Trưởng phòng')
  })
})
