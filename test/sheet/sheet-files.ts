import { strToU8, zipSync } from 'fflate'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** A cell: a text, a number as the file stores it with the style it has, or XML of its own. */
export type Given =
  | string
  | null
  | { readonly n: string; readonly s?: number }
  | { readonly bold: string }
  | { readonly xml: string }

export interface GivenSheet {
  readonly name?: string
  readonly rows: readonly (readonly Given[])[]
  readonly merges?: readonly string[]
  readonly hidden?: boolean
}

/** Styles: 0 plain, 1 bold, 2 date of the system, 3 #,##0, 4 0%, 5 mm/yyyy, 6 a telephone number, 7 text, 8 d "tháng" m. */
const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="3"><numFmt numFmtId="164" formatCode="mm\\/yyyy"/><numFmt numFmtId="165" formatCode="0000000000"/><numFmt numFmtId="166" formatCode="d&quot; tháng &quot;m"/></numFmts>
<fonts count="2"><font><sz val="11"/></font><font><b/></font></fonts>
<cellXfs count="9"><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="14"/><xf numFmtId="3"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="49"/><xf numFmtId="166"/></cellXfs></styleSheet>`

/** A small .xlsx file. */
export function sheetFile(
  sheets: readonly GivenSheet[],
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  const names = sheets.map(({ name }, index) => name ?? `Sheet${index + 1}`)
  const list = sheets
    .map(
      ({ hidden }, index) =>
        `<sheet name="${escaped(names[index] ?? '')}" sheetId="${index + 1}" r:id="rId${index + 1}"${hidden ? ' state="hidden"' : ''}/>`,
    )
    .join('')
  const relations = sheets
    .map(
      (_, index) =>
        `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
    )
    .join('')
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${list}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}">${relations}</Relationships>`,
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>chung</t></si><si><r><t>hai </t></r><r><t>đoạn</t></r><rPh><t>đọc</t></rPh></si></sst>`,
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)]),
    ),
    ...more,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
}

function sheetXml({ rows, merges = [] }: GivenSheet): string {
  const data = rows
    .map((cells, row) => {
      const inner = cells.map((cell, column) =>
        cellXml(cell, `${String.fromCharCode(65 + column)}${row + 1}`),
      )
      return `<row r="${row + 1}">${inner.join('')}</row>`
    })
    .join('')
  const merged = merges.map(ref => `<mergeCell ref="${ref}"/>`).join('')
  return `<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData><mergeCells>${merged}</mergeCells></worksheet>`
}

function cellXml(cell: Given, place: string): string {
  if (cell === null) return ''
  if (typeof cell === 'string')
    return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
  if ('bold' in cell) return `<c r="${place}" s="1" t="inlineStr"><is><t>${escaped(cell.bold)}</t></is></c>`
  if ('xml' in cell) return cell.xml.replace('<c', `<c r="${place}"`)
  return `<c r="${place}" s="${cell.s ?? 0}"><v>${cell.n}</v></c>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/** A task table as an office keeps it: a title, a unit, headings over two rows, groups, merged cells, a total. */
export const TASK_SHEET: GivenSheet = {
  name: 'Nhiệm vụ',
  rows: [
    [{ bold: 'BẢNG PHÂN CÔNG NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2026' }],
    ['(Đơn vị tính: triệu đồng)'],
    [
      { bold: 'STT' },
      { bold: 'Nội dung nhiệm vụ' },
      { bold: 'Phân công' },
      null,
      { bold: 'Thời gian hoàn thành' },
      { bold: 'Sản phẩm' },
      { bold: 'Kinh phí dự kiến' },
    ],
    [null, null, { bold: 'Chủ trì' }, { bold: 'Phối hợp' }],
    [{ bold: 'I' }, { bold: 'Hạ tầng số' }],
    [
      { n: '1' },
      'Nâng cấp mạng *nội bộ*',
      'Văn phòng HĐND và UBND',
      'Phòng Kinh tế\nCông an xã',
      { n: '46096', s: 2 },
      'Báo cáo',
      { n: '1500.25', s: 3 },
    ],
    [{ n: '2' }, 'Mua máy tính', 'Phòng Kinh tế', null, 'Quý II/2026', null, { n: '0.30000000000000004' }],
    [{ bold: 'II' }, { bold: 'Nhân lực' }],
    [{ n: '1' }, 'Tập huấn', 'Phòng Văn hóa', null, { n: '46357', s: 5 }, 'Lớp học', { n: '12345678', s: 3 }],
    [
      null,
      { bold: 'Tổng cộng' },
      null,
      null,
      null,
      null,
      { xml: '<c s="3"><f>SUM(G6:G9)</f><v>12347178.55</v></c>' },
    ],
  ],
  merges: ['A1:G1', 'A2:G2', 'A3:A4', 'B3:B4', 'C3:D3', 'E3:E4', 'F3:F4', 'G3:G4', 'B5:G5', 'F6:F7', 'B8:G8'],
}
