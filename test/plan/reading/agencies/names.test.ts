import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isGroupOfBodies } from '../../../../src/plan/reading/agencies/group-words.ts'
import { isAboveCommune } from '../../../../src/plan/reading/agencies/levels.ts'
import { NameFinder } from '../../../../src/plan/reading/agencies/name-finder.ts'
import { isAbbreviated, spellingOf } from '../../../../src/plan/reading/agencies/name-spelling.ts'
import { nameKey } from '../../../../src/plan/reading/agencies/name-words.ts'
import { splitAgencies } from '../../../../src/plan/reading/agencies/split-agencies.ts'

describe('a name', () => {
  it.each([
    ['Văn phòng HĐND và UBND', 'VP Hội đồng nhân dân - Uỷ ban nhân dân.'],
    ['Công chức Văn hoá – xã hội', 'công chức văn hóa xã hội'],
    ['Bộ phận "Một cửa"[^a]', '**Bộ phận** một cửa'],
    ['Trung tâm PVHCC của phường', 'TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG PHƯỜNG'],
    ['Công chức Văn phòng - Thống kê (đầu mối)', 'Công chức Văn phòng -  Thống kê;'],
    ['PHƢỜNG', 'phường'],
  ])('%s is compared as %s is', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other))
  })

  it.each([
    ['Bộ phận Một cửa phường', 'bộ phận Một cửa xã An Bình'],
    ['Văn phòng HĐND và UBND', 'Văn phòng Hội đồng nhân dân và Uỷ ban nhân dân'],
    ['Phòng Văn hoá - Xã hội', 'Phòng Văn hóa - Xã hội.'],
  ])('%s is spelled as %s is', (one, other) => {
    expect(spellingOf(one)).toBe(spellingOf(other))
  })

  it.each([
    ['Văn phòng HĐND - UBND', 'Văn phòng HĐND-UBND'],
    ['Văn phòng HĐND – UBND', 'Văn phòng HĐND - UBND'],
    ['Trung tâm Phục vụ Hành chính công', 'Trung tâm Phục vụ hành chính công'],
    ['Trung tâm PVHCC', 'Trung tâm Phục vụ hành chính công'],
  ])('%s is spelled otherwise than %s', (one, other) => {
    expect(spellingOf(one)).not.toBe(spellingOf(other))
  })

  it('is abbreviated by what not every text uses', () => {
    expect(['Trung tâm PVHCC', 'VP UBND', 'Văn phòng HĐND và UBND'].map(isAbbreviated)).toEqual([
      ...[true, true, false],
    ])
  })

  it('of a body above the commune says so', () => {
    const above = ['UBND thành phố', 'Công an tỉnh Hải Dương', 'Sở Nội vụ', 'Bộ Nội vụ', 'Văn phòng UBND TP']
    expect(above.filter(name => !isAboveCommune(name))).toEqual([])
    const own = [
      'Bộ phận Một cửa',
      'Công an phường',
      'Bộ đội biên phòng',
      'UBND thị trấn',
      'Sổ tay',
      'UBND xã Huyện Tụng',
    ]
    expect(own.filter(isAboveCommune)).toEqual([])
  })

  it('may mean several bodies in general', () => {
    const groups = ['Các phòng chuyên môn', 'tất cả các phòng', 'công chức liên quan', 'Trưởng các thôn']
    expect(groups.filter(name => !isGroupOfBodies(name))).toEqual([])
    expect(isGroupOfBodies('Cảng vụ')).toBe(false)
  })
})

describe('a cell of agencies', () => {
  it.each([
    ['Văn phòng HĐND và UBND', ['Văn phòng HĐND và UBND']],
    ['Phòng Kinh tế, Hạ tầng và Đô thị', ['Phòng Kinh tế, Hạ tầng và Đô thị']],
    ['Bộ phận Văn hóa, Văn phòng', ['Bộ phận Văn hóa', 'Văn phòng']],
    ['Cán bộ, công chức bộ phận một cửa', ['Cán bộ, công chức bộ phận một cửa']],
    ['Công chức chuyên môn;', ['Công chức chuyên môn']],
    ['- Công an xã\n- Trạm Y tế.', ['Công an xã', 'Trạm Y tế']],
    ['Công an xã và Ban Chỉ huy Quân sự', ['Công an xã', 'Ban Chỉ huy Quân sự']],
    ['Văn phòng (bộ phận Một cửa, Trung tâm); Đài', ['Văn phòng (bộ phận Một cửa, Trung tâm)', 'Đài']],
    ['Công an xã[^a]', ['Công an xã']],
    ['-', []],
  ])('%s lists %j', (cell, names) => {
    expect(splitAgencies(cell).map(({ text }) => text)).toEqual(names)
  })

  it('has each of its parts at its place', () => {
    const piece = fc.constantFrom(
      'Công an xã',
      ';',
      ', ',
      ' và ',
      '\n',
      '(',
      ')',
      '[^a]',
      ' ',
      'Phòng',
      '-',
      '.',
      '**',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
        const cell = pieces.join('')
        const parts = splitAgencies(cell)
        expect(parts.every(({ text }) => text.trim() === text && text !== '')).toBe(true)
        for (const { text, start } of parts)
          expect(
            cell.slice(start, start + text.length).replace(/\[\^a\]|\*+/g, mark => ' '.repeat(mark.length)),
          ).toBe(text)
      }),
    )
  })
})

describe('running text', () => {
  const finder = new NameFinder([
    'van phong hoi dong nhan dan uy ban nhan dan',
    'bo phan mot cua',
    'bo phan mot cua xa',
  ])
  const found = (text: string) => [...finder.find(text)].map(name => name.text)

  it('names units however they are spelled', () => {
    expect(found('Văn phòng HĐND-UBND và bộ phận "Một cửa"; Bộ phận một cửa xã.')).toEqual([
      'Văn phòng HĐND-UBND',
      'bộ phận "Một cửa',
      'Bộ phận một cửa xã',
    ])
  })

  it('names none of other places', () => {
    expect(found('Văn phòng HĐND và UBND tỉnh, Bộ phận Một cửa các cấp, Bộ phận Một cửa thị xã')).toEqual([])
    expect(found('Bộ phận Một cửa thị trấn')).toEqual(['Bộ phận Một cửa'])
  })

  it('names none across a mark', () => {
    expect(found('bộ phận; một cửa. Bộ phận, một cửa')).toEqual([])
  })
})

describe('long names', () => {
  it.each([' ', '.', '(', 'xã ', 'TP ', 'của ', 'A, ', 'và Phòng '])(
    'of “%s” many times are read in no time',
    mark => {
      const text = `Phòng ${mark.repeat(50_000)}x`
      const [key, spelling, parts] = [nameKey(text), spellingOf(text), splitAgencies(text)]
      expect([
        key.startsWith('phong'),
        spelling.startsWith('phòng') || spelling !== '',
        parts.length > 0,
      ]).toEqual([...[true, true, true]])
      expect(isAboveCommune(text)).toBe(false)
    },
  )
})
