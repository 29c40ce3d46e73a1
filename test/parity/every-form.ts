import type { Block, ColumnsCell, Document, Mark, Space, Table, TableRow } from '../../src/document/model.ts'
import { cell, paragraph, text } from '../docx/builders.ts'
import { syllables } from '../docx/decision.ts'

/** Everything a document may be made of besides what the examples have, before it is fitted. */

function mark(role: Mark['role'], words: string): Mark {
  return { type: 'mark', role, text: words }
}

const signatureSpace: Space = { type: 'space', role: 'signature' }
const spaceAboveClosing: Space = { type: 'space', role: 'aboveClosing' }

function signature(title: string, name: string): ColumnsCell {
  return [
    spaceAboveClosing,
    paragraph('signTitle', title),
    signatureSpace,
    paragraph('signOffice', 'TỔ TRƯỞNG'),
    paragraph('signerName', name),
  ]
}

const letterhead: Block = {
  type: 'columns',
  role: 'letterhead',
  rows: [
    [[], [mark('circulation', 'LƯU HÀNH NỘI BỘ')]],
    [
      [
        paragraph('parentBody', 'UBND TỈNH THỬ NGHIỆM'),
        paragraph('issuer', 'SỞ THỬ NGHIỆM'),
        { type: 'rule', role: 'issuer' },
      ],
      [
        paragraph('nation', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
        paragraph('motto', 'Độc lập - Tự do - Hạnh phúc'),
        { type: 'rule', role: 'motto' },
      ],
    ],
    [
      [paragraph('number', 'Số: 15/BC-STN')],
      [paragraph('placeDate', 'Thử Nghiệm, ngày 17 tháng 02 năm 2025')],
    ],
    [[mark('secrecy', 'MẬT'), mark('urgency', 'HỎA TỐC'), mark('draft', 'DỰ THẢO LẦN 2')], []],
  ],
}

/** Several signatures above recipients and nothing beside them. */
export const signatures: readonly Block[] = [
  {
    type: 'columns',
    role: 'signatures',
    rows: [
      [
        signature('GIÁM ĐỐC', 'Nguyễn Văn Mẫu'),
        signature('TM. ỦY BAN NHÂN DÂN PHƯỜNG', 'Trần Thị Thử'),
        signature('TRƯỞNG BAN', 'Lê Văn Nghiệm'),
      ],
    ],
  },
  {
    type: 'columns',
    role: 'closing',
    rows: [
      [
        [
          spaceAboveClosing,
          paragraph('recipientsHeading', 'Nơi nhận:'),
          paragraph('recipientGroup', 'Bản điện tử:'),
          paragraph('recipient', '- Như trên;'),
          paragraph('recipient', '- Lưu: VT.'),
        ],
        [],
      ],
    ],
  },
]

function row(...words: readonly string[]): TableRow {
  return { kind: 'item', cells: words.map(word => cell(word)) }
}

export function grid(rows: number, ...syllablesIn: readonly number[]): Table {
  const header: TableRow = {
    kind: 'header',
    cells: syllablesIn.map((_, index) => cell(`Cột ${index + 1}`, { role: 'tableHeader' })),
  }
  return {
    type: 'table',
    columns: syllablesIn.map((_, index) => ({ kind: `c${index}` })),
    header: [header],
    rows: Array.from({ length: rows }, (_, line) =>
      row(...syllablesIn.map((count, index) => syllables(count, line * 5 + index))),
    ),
  }
}

/** A row that goes on over pages, of as many paragraphs in a cell as lengths are given. */
export function tallRow(lengths: readonly number[]): Table {
  const table = grid(0, 1, 30)
  const paragraphs = lengths.map((count, index) => paragraph('tableText', syllables(count, index)))
  return { ...table, rows: [{ kind: 'item', cells: [cell('1'), cell(paragraphs)] }] }
}

const prose: readonly Block[] = [
  paragraph('majorHeading', 'I. MỤC TIÊU, YÊU CẦU'),
  paragraph('heading', '1. Mục tiêu'),
  paragraph('body', syllables(60, 1)),
  paragraph('item', `- ${syllables(40, 4)}`),
  paragraph('heading', text('2. Yêu cầu. ', { bold: true }), text(syllables(30, 8), { bold: false })),
  paragraph('majorHeading', 'II. NHIỆM VỤ'),
  grid(4, 1, 14, 4, 3),
  paragraph('body', syllables(40, 12)),
  grid(2, 1, 14),
  paragraph('heading', '1. Kinh phí'),
  paragraph('item', `a) ${syllables(25, 14)}`),
]

const regulation: readonly Block[] = [
  paragraph('appendixLabel', 'Phụ lục I'),
  paragraph('appendixTitle', `DANH MỤC ${syllables(18, 3).toLocaleUpperCase('vi')}`),
  paragraph('attachment', '(Kèm theo Báo cáo số 15/BC-STN ngày 17 tháng 02 năm 2025)'),
  { type: 'rule', role: 'attachment' },
  paragraph('divisionLabel', 'Chương I'),
  paragraph('divisionTitle', 'QUY ĐỊNH CHUNG'),
  paragraph('article', text('Điều 1. Phạm vi điều chỉnh', { bold: true })),
  paragraph('clause', `1. ${syllables(45, 5)}`),
  paragraph('point', `a) ${syllables(22, 9)}`),
]

/** A report to several bodies with all its marks, three signatures and an appendix that goes on across the page. */
export const everyForm: Document = {
  title: 'Báo cáo thử nghiệm',
  author: 'Sở Thử nghiệm',
  notes: [],
  sections: [
    {
      part: 'plan',
      title: 'Báo cáo',
      orientation: 'asNeeded',
      blocks: [
        letterhead,
        paragraph('documentType', 'BÁO CÁO'),
        paragraph('subject', 'Kết quả thử nghiệm mọi thành phần của văn bản'),
        { type: 'rule', role: 'subject' },
        paragraph('addresseesHeading', 'Kính gửi: Ủy ban nhân dân tỉnh Thử Nghiệm'),
        paragraph('addresseesLead', 'Kính gửi:'),
        paragraph(
          'addressee',
          '- Ủy ban nhân dân các xã, phường trên địa bàn tỉnh và các cơ quan, đơn vị có liên quan;',
        ),
        paragraph('addressee', '- Sở Nội vụ.'),
        ...prose,
        ...signatures,
      ],
    },
    {
      part: 'appendix',
      title: 'Phụ lục I',
      orientation: 'portrait',
      blocks: regulation,
    },
    {
      part: 'appendix',
      title: 'Phụ lục I',
      orientation: 'landscape',
      continues: true,
      blocks: [paragraph('divisionLabel', 'Chương II'), grid(9, 1, 30, 6, 8, 5, 9), ...signatures],
    },
  ],
}

/** A table with a header of two rows, and cells over two to four rows, some of them longer than those together. */
export function spannedGrid(lengths: readonly number[]): Table {
  const heading = (words: string, span: { colSpan?: number; rowSpan?: number } = {}) =>
    cell(words, { ...span, role: 'tableHeader' })
  const header: readonly TableRow[] = [
    {
      kind: 'header',
      cells: [
        heading('Lĩnh vực', { rowSpan: 2 }),
        heading('Việc', { colSpan: 2 }),
        heading('Ghi chú', { rowSpan: 2 }),
      ],
    },
    { kind: 'header', cells: [heading('Nội dung'), heading('Sản phẩm')] },
  ]
  const rows = lengths.flatMap((length, group) => {
    const height = 2 + (group % 3)
    return Array.from({ length: height }, (_, line): TableRow => {
      const own = [cell(syllables(8 + ((line * 5) % 17), line)), cell(syllables(3, line + group))]
      const first = line === 0 ? [cell(syllables(length, group), { rowSpan: height })] : []
      const note =
        group % 2 === 0 ? [cell(String(line))] : line === 0 ? [cell(syllables(4), { rowSpan: height })] : []
      return { kind: 'item', cells: [...first, ...own, ...note] }
    })
  })
  return {
    type: 'table',
    columns: [{ kind: 'a', width: 90 }, { kind: 'b', width: 200 }, { kind: 'c', width: 90 }, { kind: 'd' }],
    header,
    rows,
  }
}
