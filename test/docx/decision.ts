import { mm } from '../../src/base/units.ts'
import type { FittedDocument, FittedRow } from '../../src/document/fitted.ts'
import type { Inline, NoteMark } from '../../src/document/model.ts'
import {
  cell,
  columns,
  document,
  headerRow,
  lineBreak,
  mark,
  paragraph,
  row,
  rule,
  section,
  signatureSpace,
  table,
  text,
} from './builders.ts'

const SYLLABLES =
  'tổ chức thực hiện nhiệm vụ theo quy định của pháp luật về giải quyết hồ sơ công dân trên địa bàn phường bảo đảm đúng tiến độ chất lượng báo cáo kết quả kịp thời thường xuyên rà soát đánh giá'.split(
    ' ',
  )

/** `count` Vietnamese syllables, always the same ones for the same start. */
export function syllables(count: number, start = 0): string {
  return Array.from(
    { length: count },
    (_, index) => SYLLABLES[(start + index * 7 + ((index * index) % 5)) % SYLLABLES.length],
  ).join(' ')
}

const HALF = mm(165) / 2
const letterhead = columns(
  'letterhead',
  [HALF - 40, HALF + 40],
  [
    [paragraph('issuer', 'ỦY BAN NHÂN DÂN', lineBreak, 'PHƯỜNG THỬ NGHIỆM'), rule('issuer', 60)],
    [
      paragraph('nation', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
      paragraph('motto', 'Độc lập - Tự do - Hạnh phúc'),
      rule('motto', 160),
    ],
  ],
  [
    [paragraph('number', 'Số: 37/QĐ-UBND')],
    [paragraph('placeDate', 'Thử Nghiệm, ngày 17 tháng 02 năm 2025')],
  ],
)

const closing = columns(
  'closing',
  [HALF, HALF],
  [
    [
      paragraph('recipientsHeading', 'Nơi nhận:'),
      paragraph('recipient', '- Như Điều 3;'),
      paragraph('recipient', '- Lưu: VT.'),
    ],
    [paragraph('signTitle', 'CHỦ TỊCH'), signatureSpace, paragraph('signerName', 'Nguyễn Văn Mẫu')],
  ],
)

const decision = section([
  letterhead,
  paragraph('documentType', 'QUYẾT ĐỊNH'),
  paragraph('subject', 'Ban hành Kế hoạch thử nghiệm năm 2025'),
  rule('subject', 100),
  paragraph('authority', 'CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG THỬ NGHIỆM'),
  ...[42, 51, 70, 22, 40, 12].map((count, index) => paragraph('basis', `Căn cứ ${syllables(count, index)};`)),
  paragraph('enacting', 'QUYẾT ĐỊNH:'),
  paragraph('article', text('Điều 1. ', { bold: true }), syllables(34, 3)),
  paragraph('article', text('Điều 2. Tổ chức thực hiện', { bold: true })),
  ...[48, 60, 30].map((count, index) =>
    paragraph(
      'clause',
      `${index + 1}. ${syllables(count, 11 + index)}`,
      ...(index === 1 ? [mark(0)] : []),
      '.',
    ),
  ),
  paragraph('article', text('Điều 3. ', { bold: true }), syllables(45, 20), './.'),
  closing,
])

const WIDTHS = [30, 200, 90, 90, 100, 151.65]
const counts = [26, 35, 44, 18, 60, 31]

function item(index: number): FittedRow {
  const marks: NoteMark[] = index === 4 ? [mark(1)] : index === 19 ? [mark(2)] : []
  const content: Inline[] = [text(syllables(counts[index % counts.length] ?? 30, index)), ...marks]
  return row(
    [
      cell(String(index + 1), { role: 'tableNumber' }),
      cell([paragraph('tableText', ...content), paragraph('tableText', syllables(14, index + 5))]),
      cell('Văn phòng', { role: 'tableShort' }),
      ...(index % 8 === 1
        ? []
        : [cell('Công chức chuyên môn', { role: 'tableShort', rowSpan: index % 8 === 0 ? 2 : 1 })]),
      cell(syllables(5, index + 2), { role: 'tableShort' }),
      cell(syllables(11, index + 9)),
    ],
    { maySplit: index % 5 === 0 },
  )
}

function group(numeral: string, title: string): FittedRow {
  return row([cell(numeral, { role: 'tableGroup' }), cell(title, { role: 'tableGroup', colSpan: 5 })], {
    kind: 'group',
    keepWithNext: true,
  })
}

const plan = section(
  [
    paragraph('documentType', 'KẾ HOẠCH'),
    paragraph('subject', 'Thử nghiệm năm 2025'),
    paragraph('attachment', '(Kèm theo Quyết định số 37/QĐ-UBND ngày 17 tháng 02 năm 2025)'),
    rule('attachment', 90),
    table(
      WIDTHS,
      [headerRow('TT', 'Nội dung công việc', 'Chủ trì', 'Phối hợp', 'Thời hạn', 'Sản phẩm')],
      ['I', 'II', 'III', 'IV'].flatMap((numeral, part) => [
        group(numeral, syllables(12, part)),
        ...Array.from({ length: part === 3 ? 3 : 8 }, (_, index) => item(part * 8 + index)),
      ]),
    ),
  ],
  { part: 'plan', title: 'Kế hoạch', orientation: 'landscape' },
)

/** A decision with its plan, about as large as a commune's yearly plan: 31 rows of 6 columns, 3 footnotes. */
export const decisionWithPlan: FittedDocument = document([decision, plan], {
  title: 'Quyết định ban hành Kế hoạch thử nghiệm',
  issued: '2025-02-17',
  notes: [0, 1, 2].map(index => ({ children: [text(`Theo ${syllables(18, index)}.`)] })),
})
