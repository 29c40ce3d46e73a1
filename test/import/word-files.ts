import { strToU8, zipSync } from 'fflate'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** A Word file of a body and other parts, as small as one can be. */
export function wordFile(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const relations = Object.keys(parts)
    .map((name, index) => `<Relationship Id="r${index}" Type="x/${kindOf(name)}" Target="${name}"/>`)
    .join('')
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
    ),
    'word/document.xml': strToU8(documentXml(body)),
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [`word/${name}`, strToU8(xml)])),
  })
}

export function documentXml(body: string): string {
  return `<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`
}

function kindOf(name: string): string {
  return name.replace(/\d*\.xml$/, '')
}

/** A paragraph; `**bold**` words stand in runs of their own. */
export function p(text: string, align = 'both'): string {
  const runs = text.split('**').map((part, index) => run(part, index % 2 === 1 ? '<w:b/>' : ''))
  return `<w:p><w:pPr><w:jc w:val="${align}"/></w:pPr>${runs.join('')}</w:p>`
}

export function run(text: string, look = ''): string {
  return `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
}

export function table(rows: readonly (readonly string[])[], bordered = false): string {
  const borders = bordered ? '<w:tblBorders><w:top w:val="single"/></w:tblBorders>' : ''
  const cells = (row: readonly string[]) =>
    row.map(cell => `<w:tc>${cell.startsWith('<') ? cell : p(cell)}</w:tc>`).join('')
  return `<w:tbl><w:tblPr>${borders}</w:tblPr>${rows.map(row => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`
}

export const LETTERHEAD = table([
  [
    p('**ỦY BAN NHÂN DÂN**') + p('**PHƯỜNG AN BÌNH**') + p('Số:      /KH-UBND'),
    p('**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**') +
      p('**Độc lập - Tự do - Hạnh phúc**') +
      p('An Bình, ngày     tháng 3 năm 2026'),
  ],
])

export const CLOSING = table([
  [
    p('**Nơi nhận:**') + p('- Thường trực Đảng ủy;') + p('- Lưu: VT, VP.'),
    p('**KT. CHỦ TỊCH**') + p('**PHÓ CHỦ TỊCH**') + p('') + p('') + p('**Lê Thị Hoa**'),
  ],
])

/** A plan of a ward, with its number and day blank. */
export const PLAN_BODY =
  LETTERHEAD +
  p('**KẾ HOẠCH**', 'center') +
  p('**Tiếp công dân năm 2026**', 'center') +
  p('**trên địa bàn phường**', 'center') +
  p('Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;') +
  p('UBND phường An Bình xây dựng kế hoạch như sau:') +
  p('**I. MỤC ĐÍCH, YÊU CẦU**') +
  p('1. Tiếp công dân đúng lịch.') +
  p('2. Trả lời đúng hạn.') +
  p('**III. TỔ CHỨC THỰC HIỆN**') +
  p('- Văn phòng chủ trì.') +
  p('Trên đây là Kế hoạch tiếp công dân./.') +
  CLOSING
