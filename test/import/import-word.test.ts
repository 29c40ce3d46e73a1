import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type ImportOptions, importWord } from '../../src/import/import-word.ts'
import { documentXml, LETTERHEAD, PLAN_BODY, p, run, table, wordFile } from './word-files.ts'

const OPTIONS: ImportOptions = { keys: 'vi', revisions: 'accepted', name: 'x.docx' }

function imported(bytes: Uint8Array, options: Partial<ImportOptions> = {}) {
  const outcome = importWord(bytes, { ...OPTIONS, ...options })
  if (!outcome.imported) throw new Error(outcome.refused.en)
  return outcome.imported
}

const refused = (bytes: Uint8Array) => importWord(bytes, OPTIONS).refused?.vi

describe('a plan of a Word file', () => {
  it('reads as a person would write it, with what is blank left blank and wrong numbers kept', () => {
    const { text, remarks, comparison } = imported(wordFile(PLAN_BODY))
    expect(text).toBe(`# Nhập từ x.docx; xem lại trước khi dùng.
kehoach: 1

cơ quan ban hành:
  tên cơ quan: [Ủy ban nhân dân, phường An Bình]
  ký hiệu: UBND
  địa danh: An Bình

ban hành:
  ngày: 2026-03

kế hoạch:
  tên: Tiếp công dân năm 2026 trên địa bàn phường
  căn cứ:
    - Luật Tiếp công dân ngày 25 tháng 11 năm 2013
  nội dung:
    - "UBND phường An Bình xây dựng kế hoạch như sau:"
    - đề mục: Mục đích, yêu cầu
      các ý:
        - Tiếp công dân đúng lịch.
        - Trả lời đúng hạn.
    - đề mục: Tổ chức thực hiện
      số: 3
      đánh số: ["-"]
      các ý:
        - Văn phòng chủ trì.
    - Trên đây là Kế hoạch tiếp công dân.
  nơi nhận: [Thường trực Đảng ủy]
  lưu: VP
  người ký:
    chức vụ: [KT. Chủ tịch, Phó Chủ tịch]
    họ tên: Lê Thị Hoa
`)
    expect(comparison.lost).toEqual([])
    expect(remarks.map(({ vi }) => vi)).toEqual([
      'Số “III.” giữ như trong tệp, khác số kehoach tự đếm: “III. TỔ CHỨC THỰC HIỆN”',
    ])
  })

  it('is the same with English keys', () => {
    const { text } = imported(wordFile(PLAN_BODY), { keys: 'en' })
    expect(text).toContain('issuer:\n  name: [Ủy ban nhân dân, phường An Bình]')
    expect(text).toContain('    - heading: Mục đích, yêu cầu\n      items:')
  })

  it('has numbers that Word counts, notes, and tables with their spans', () => {
    const numbering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
    const footnotes = `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2">${p('Theo báo cáo.')}</w:footnote></w:footnotes>`
    const listed = (text: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(text)}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`
    const data = table(
      [
        ['STT', 'Nội dung', 'Đơn vị chủ trì'],
        ['1', 'Niêm yết thủ tục', 'Văn phòng'],
        ['2', 'Trả lời đơn thư', 'Tư pháp'],
      ],
      true,
    )
    const body =
      LETTERHEAD +
      p('**KẾ HOẠCH**', 'center') +
      p('**Năm 2026**', 'center') +
      listed('Một.') +
      listed('Hai.') +
      data
    const { text, comparison } = imported(
      wordFile(body, { 'numbering.xml': numbering, 'footnotes.xml': footnotes }),
    )
    expect(text.slice(text.indexOf('  đánh số'))).toBe(`  đánh số: ["1."]
  nội dung:
    - ý: Một.[^cn1]
    - ý: Hai.[^cn1]
      gồm:
        - bảng:
            các cột:
              - số thứ tự
              - loại: nội dung
                tên cột: Nội dung
              - loại: chủ trì
                tên cột: Đơn vị chủ trì
            các dòng:
              - nội dung: Niêm yết thủ tục
                chủ trì: Văn phòng
              - nội dung: Trả lời đơn thư
                chủ trì: Tư pháp

chú thích:
  cn1: Theo báo cáo.
`)
    expect(comparison.lost).toEqual([])
  })

  it('tells of every word it leaves out', () => {
    const header = `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${p('Tài liệu nội bộ')}</w:hdr>`
    const changed = `<w:p>${run('Sửa ')}<w:ins>${run('mới')}</w:ins><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del>${run('thầm', '<w:vanish/>')}</w:p>`
    const file = wordFile(PLAN_BODY + changed, { 'header1.xml': header })
    const told = imported(file).remarks.filter(({ kind }) => kind === 'left-out')
    expect(told.map(({ vi }) => vi)).toEqual([
      'Dòng sau chữ ký: “Sửa mới”',
      'Chữ đã xóa (tracked changes): “cũ”',
      'Chữ ẩn: “thầm”',
      'Đầu trang: “Tài liệu nội bộ”',
    ])
    const original = imported(file, { revisions: 'original' }).remarks.map(({ vi }) => vi)
    expect(original).toContain('Dòng sau chữ ký: “Sửa cũ”')
  })
})

describe('a file that is no Word document', () => {
  it.each([
    ['an old one', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'Đây là tệp Word kiểu cũ (.doc).'],
    ['RTF', [...strToU8('{\\rtf1 x}')], 'Đây là tệp RTF.'],
    ['PDF', [...strToU8('%PDF-1.7')], 'Đây là tệp PDF'],
    ['a web page', [...strToU8('<html><body>x')], 'Đây là trang web (HTML).'],
    ['nothing', [], 'Đây không phải tệp Word'],
    ['cut off', [...wordFile(PLAN_BODY).slice(0, 900)], 'Tệp hỏng hoặc thiếu'],
  ])('is refused with what to do: %s', (_, bytes, message) => {
    expect(refused(Uint8Array.from(bytes))).toContain(message)
  })

  it('is refused for its password', () => {
    const name = [...'EncryptedPackage'].flatMap(letter => [letter.charCodeAt(0), 0])
    expect(refused(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...name, 0, 0]))).toContain('Tệp có mật khẩu')
  })

  it('is refused when a part unpacks to more than any document', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(100 * 1024 * 1024) }, { level: 9 })
    expect(bomb.length).toBeLessThan(200_000)
    expect(refused(bomb)).toContain('quá lớn')
  })

  it.each([
    ['entities', `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${documentXml('&b;')}`],
    ['an open element', documentXml('<w:p>')],
    ['depth beyond all', documentXml('<w:p>'.repeat(5000) + '</w:p>'.repeat(5000))],
    ['no body', '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'],
  ])('is refused for %s', (_, xml) => {
    expect(refused(zipSync({ 'word/document.xml': strToU8(xml) }))).toBeDefined()
  })
})
