import { describe, expect, it } from 'vitest'
import { importWord } from '../../src/import/import-word.ts'
import { CLOSING, LETTERHEAD, p, run, table, wordFile } from './word-files.ts'

function planOf(body: string): string {
  const { imported } = importWord(wordFile(body), { keys: 'vi', revisions: 'accepted', name: 'x.docx' })
  expect(imported?.comparison.lost).toEqual([])
  return imported?.text ?? ''
}

const TITLE = p('**KẾ HOẠCH**', 'center') + p('**Tiếp công dân**', 'center')
const END = p('**I. MỤC ĐÍCH**') + p('Tiếp công dân đúng lịch.') + CLOSING
const tabbed = (text: string) =>
  `<w:p>${run(text.replaceAll('\t', '</w:t><w:tab/><w:t xml:space="preserve">'), '<w:b/>')}</w:p>`

describe('bases in one paragraph', () => {
  const basesOf = (text: string) =>
    /căn cứ:\n((?: {4}.*\n)+)/.exec(planOf(LETTERHEAD + TITLE + p(text) + END))?.[1]

  it('are told apart where each names a text', () => {
    expect(
      basesOf('Căn cứ Luật Tiếp công dân; Luật Khiếu nại; Căn cứ Kế hoạch số 5/KH-UBND của tỉnh;'),
    ).toBe(`    - Luật Tiếp công dân
    - Luật Khiếu nại
    - Kế hoạch số 5/KH-UBND của tỉnh
`)
  })

  it('stay together where one amends the other, or where a semicolon is within one', () => {
    const amended = 'Luật Tiếp công dân ngày 25/11/2013; Luật sửa đổi, bổ sung một số điều của luật ấy'
    expect(basesOf(`Căn cứ ${amended};`)).toBe(`    - ${amended}\n`)
    expect(basesOf('Căn cứ tình hình của phường; yêu cầu của tỉnh;')).toBe(
      '    - tình hình của phường; yêu cầu của tỉnh\n',
    )
  })
})

describe('a table', () => {
  it('has no second row of headings in a row of one cell over all columns', () => {
    const whole = `<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('**Buổi sáng**')}</w:tc></w:tr>`
    const rows = table(
      [
        ['**Thời gian**', '**Nội dung**'],
        ['7h00', 'Khai mạc'],
      ],
      true,
    ).replace('<w:tr>', '<w:tr><w:trPr><w:tblHeader/></w:trPr>')
    const [first = '', second = ''] = rows.split('</w:tr>')
    const text = planOf(
      LETTERHEAD + TITLE + p('**I. MỤC ĐÍCH**') + `${first}</w:tr>${whole}${second}</w:tr></w:tbl>` + CLOSING,
    )
    expect(text).toContain('- nhóm: Buổi sáng\n')
    expect(text).toMatch(/- thời hạn: 7h00\n +nội dung: Khai mạc\n/)
  })
})

describe('a head', () => {
  it('of lines that tabs part has its number blank by spaces', () => {
    const head =
      tabbed('ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') +
      tabbed('TỈNH QUẢNG AN\tĐộc lập - Tự do - Hạnh phúc') +
      tabbed('Số:            /KH-UBND\t\t   Quảng An, ngày      tháng  10  năm 2026')
    const text = planOf(head + TITLE + END)
    expect(text).toContain('  ký hiệu: UBND\n  địa danh: Quảng An\n\nban hành:\n  ngày: 2026-10\n')
  })

  it('keeps abbreviations in capitals, and names of places as names', () => {
    const head = LETTERHEAD.replace('ỦY BAN NHÂN DÂN', 'SỞ GDĐT').replace('PHƯỜNG AN BÌNH', 'TỈNH ĐỒNG AN')
    expect(planOf(head + TITLE + END)).toContain('tên cơ quan: [Sở GDĐT, tỉnh Đồng An]')
  })

  it('ends its addressees where its bases begin', () => {
    const text = planOf(
      LETTERHEAD +
        TITLE +
        p('Kính gửi:') +
        p('- Chi ủy;') +
        p('- Căn cứ Điều lệ Đảng;') +
        p('- Xét biên bản họp;') +
        END,
    )
    expect(text).toContain('kính gửi: Chi ủy\n  căn cứ: [Điều lệ Đảng, Xét biên bản họp]\n')
  })

  it('parts an appendix’s title from the line that names its text in the same paragraph', () => {
    const title = `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${run('DANH SÁCH', '<w:b/>')}<w:r><w:br/></w:r>${run('(Kèm theo Kế hoạch số 1/KH-X của Sở X)', '<w:i/>')}</w:p>`
    const text = planOf(LETTERHEAD + TITLE + END + p('**PHỤ LỤC I**', 'center') + title + p('Không có.'))
    expect(text).toMatch(/tên: Danh sách\n +kèm theo: \(Kèm theo Kế hoạch số 1\/KH-X của Sở X\)\n/)
  })
})

describe('a signature', () => {
  it('that stands on the right above the recipients is read, and “(đã ký)” is left out', () => {
    const closing =
      tabbed('\t\t\t\tTM.ỦY BAN NHÂN DÂN') +
      p('Nơi nhận:') +
      p('- Sở Tài chính;') +
      p('- Lưu: VT, VP.') +
      tabbed('\t\t\t\t(Đã ký)') +
      tabbed('\t\t\t\tLê Thị Hoa')
    const text = planOf(LETTERHEAD + TITLE + p('**I. MỤC ĐÍCH**') + p('Đúng lịch.') + closing)
    expect(text).toContain('    chức vụ: TM. Ủy ban nhân dân\n    họ tên: Lê Thị Hoa\n')
    expect(text).not.toContain('Đã ký')
  })
})

describe('groups of a table that counts nothing', () => {
  it('have no numbers', () => {
    const rows = table(
      [
        ['**Thời gian**', '**Nội dung**'],
        ['7h00', 'Khai mạc'],
      ],
      true,
    )
    const group = `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('**Buổi sáng**')}</w:tc></w:tr>`
    const at = rows.indexOf('</w:tr>') + '</w:tr>'.length
    const text = planOf(
      `${LETTERHEAD + TITLE + p('**I. MỤC ĐÍCH**') + rows.slice(0, at)}${group}${rows.slice(at)}${CLOSING}`,
    )
    expect(text).toMatch(/đánh số: \[""\]\n +các dòng:\n +- nhóm: Buổi sáng\n/)
  })
})
