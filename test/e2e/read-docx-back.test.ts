import { beforeAll, describe, expect, it } from 'vitest'
import { type DocxFile, found, readDocx, styleNamed, styleOf, value } from '../docx/read-docx.ts'
import { all } from '../docx/xml-tree.ts'
import { buildExample } from './built-example.ts'

let file: DocxFile

beforeAll(async () => {
  file = readDocx((await buildExample()).docx)
})

describe('the parts of the DOCX', () => {
  it('set each component in the style of its role', () => {
    const styles = new Map(all(file.body, 'w:p').map(paragraph => [paragraph.text, styleOf(paragraph)]))
    expect(
      [
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'PHƯỜNG CHÍ MINH',
        'Số: 37/QĐ-UBND',
        'Chí Minh, ngày 17 tháng 02 năm 2025',
        'QUYẾT ĐỊNH',
        'CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG CHÍ MINH',
        'Theo đề nghị của Văn phòng HĐND và UBND phường.',
        'QUYẾT ĐỊNH:',
        'Điều 2. Tổ chức thực hiện',
        'Điều 3. Quyết định này có hiệu lực kể từ ngày ký.',
        'Nơi nhận:',
        '- Lưu: VT, VP.',
        'CHỦ TỊCH',
        'Vũ Văn Nho',
        'STT',
        'Nhiệm vụ khác có liên quan',
      ].map(text => styles.get(text)),
    ).toEqual([
      'KHNation',
      'KHMotto',
      'KHIssuer',
      'KHNumber',
      'KHPlaceDate',
      'KHDocumentType',
      'KHAuthority',
      'KHBasis',
      'KHEnacting',
      'KHArticleTitle',
      'KHArticle',
      'KHRecipientsHeading',
      'KHRecipient',
      'KHSignTitle',
      'KHSignerName',
      'KHTableHeader',
      'KHTableGroup',
    ])
  })

  it.each([
    ['KHNation', '26', true, undefined],
    ['KHMotto', '28', true, undefined],
    ['KHNumber', '26', undefined, undefined],
    ['KHPlaceDate', '28', undefined, true],
    ['KHBasis', '28', undefined, true],
    ['KHRecipientsHeading', '24', true, true],
    ['KHRecipient', '22', undefined, undefined],
    ['KHSignerName', '28', true, undefined],
  ])('give the style %s its size and weight', (id, size, bold, italic) => {
    const style = styleNamed(file, id)
    expect([
      value(style, 'w:rPr', 'w:sz'),
      value(style, 'w:rPr', 'w:b'),
      value(style, 'w:rPr', 'w:i'),
    ]).toEqual([size, bold, italic])
  })

  it('repeat the header row of the table and no other row', () => {
    const table = all(file.body, 'w:tbl').find(one => all(one, 'w:tr').length > 3)
    const flags = all(table ?? file.body, 'w:tr').map(
      row => value(row, 'w:trPr', 'w:tblHeader') !== undefined,
    )
    expect(flags.length).toBe(32)
    expect(flags.indexOf(true)).toBe(0)
    expect(flags.lastIndexOf(true)).toBe(0)
  })

  it('hold three footnotes of Word’s own, referred to in order', () => {
    const ids = all(file.body, 'w:footnoteReference').map(mark => mark.attributes['w:id'])
    expect(ids.length).toBe(3)
    const notes = all(file.part('word/footnotes.xml'), 'w:footnote').filter(
      note => !note.attributes['w:type'],
    )
    expect(notes.map(note => note.attributes['w:id'])).toEqual(ids)
    expect(notes[1]?.text.replaceAll('\u00a0', ' ')).toContain('Nghị quyết số 27/NQ-CP ngày 07/02/2025')
  })

  it('number pages by a field, hidden on the first page of each part', () => {
    const sections = all(file.body, 'w:sectPr')
    expect(sections.length).toBe(2)
    for (const section of sections) {
      expect(value(section, 'w:titlePg')).toBe(true)
      expect(found(section, 'w:pgNumType').attributes['w:start']).toBe('1')
    }
    const headers = file.paths
      .filter(path => /^word\/header\d*\.xml$/.test(path))
      .map(path => file.part(path))
    const fields = headers.map(header => all(header, 'w:instrText').map(field => field.text.trim()))
    expect(fields.flat()).toEqual(['PAGE'])
  })

  it('turn the pages of the plan on their side', () => {
    const sizes = all(file.body, 'w:pgSz').map(size => size.attributes)
    expect(sizes.map(size => [size['w:w'], size['w:h'], size['w:orient']])).toEqual([
      ['11906', '16838', 'portrait'],
      ['16838', '11906', 'landscape'],
    ])
  })
})
