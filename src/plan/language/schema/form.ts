import * as z from 'zod'
import { FORM_ENTRY_KEYS } from '../../model/form.ts'
import { described, line, lines, orientation, problem, text } from './fields.ts'
import { EXAMPLE_TABLE, table } from './table.ts'

/** One on a line, or several side by side. */
const oneOrSeveral = z
  .union([line, z.array(line).min(1).max(4)])
  .transform(value => (typeof value === 'string' ? [value] : value))

const MOST_DOTTED_LINES = 40

const ONE_KIND = problem({
  vi: `Mỗi mục của biểu mẫu có đúng một trong các khóa: ${FORM_ENTRY_KEYS.map(key => `“${key}”`).join(', ')}.`,
  en: `Each entry of a form has exactly one of the keys ${FORM_ENTRY_KEYS.map(key => `“${key}”`).join(', ')}.`,
})

const entry = z.union([
  text.transform(value => ({ text: value })),
  z
    .strictObject({
      text: described(
        text,
        'Đoạn văn; dãy chấm ở cuối kéo tới lề phải. Câu chữ viết thẳng cũng là một đoạn.',
        'Chúng tôi gồm:',
      ),
      center: described(lines, 'Dòng ở giữa, mỗi dòng một phần tử.', '**KẾT QUẢ BÌNH XÉT**'),
      right: described(lines, 'Dòng bên phải, mỗi dòng một phần tử.', 'An Bình, ngày … tháng … năm ……'),
      fill: described(
        oneOrSeveral,
        'Lời trước chỗ điền; kehoach kẻ dòng chấm tới lề phải. Nhiều lời (tối đa bốn) thì chia đều một dòng.',
        'Họ và tên:',
        ['Dân tộc:', 'Tôn giáo:'],
      ),
      ticks: described(oneOrSeveral, 'Các ý để đánh dấu, mỗi ý sau một ô vuông, trên một dòng.', [
        'Đồng ý',
        'Không đồng ý',
      ]),
      dots: described(z.int().min(1).max(MOST_DOTTED_LINES), 'Số dòng chấm để viết.', 3),
      table: described(table, 'Bảng để điền.', EXAMPLE_TABLE),
    })
    .partial()
    .refine(value => Object.values(value).filter(given => given !== undefined).length === 1, ONE_KIND),
])

const head = z
  .strictObject({
    parent: described(lines, 'Cơ quan chủ quản của nơi lập mẫu, mỗi dòng một phần tử.', 'UBND xã An Bình'),
    name: described(lines, 'Nơi lập mẫu, mỗi dòng một phần tử; để dòng chấm nếu chưa biết.', 'Thôn …………'),
    symbol: described(line, 'Dòng số, in như viết.', 'Số: …/BC-……'),
    date: described(line, 'Dòng địa danh và ngày tháng, in như viết.', '………, ngày … tháng … năm ……'),
  })
  .partial()

const signer = z.strictObject({
  title: described(lines, 'Người ký là ai, mỗi dòng một phần tử.', 'Chủ trì'),
  hint: described(
    z.string().overwrite(value => value.replace(/[ \t\n]+/g, ' ').trim()),
    'Lời nhắc dưới chức danh; bỏ trống thì là “(Ký, ghi rõ họ tên)”, "" thì không có.',
    '(Ký tên, đóng dấu)',
  ).optional(),
  name: described(line, 'Họ tên in sẵn, nếu có.', 'Vũ Văn Nho').optional(),
})

/** Nobody knows what to write on lines of dots alone. */
const NO_WORDS = problem({
  vi: 'Biểu mẫu này chưa có chữ nào: cần “label”, “title”, hoặc một dòng có chữ trong “body”.',
  en: 'There are no words on this form: it needs “label” or “title”, or an entry with words in “body”.',
})

function saysSomething({
  label,
  title,
  body,
}: {
  label?: unknown
  title?: unknown
  body: readonly object[]
}) {
  return label !== undefined || title !== undefined || body.some(entry => !('dots' in entry))
}

/** A form to fill in. */
export const form = z
  .strictObject({
    heading: described(
      lines,
      'Tên chung của các mẫu từ đây trở đi, in hoa trên mẫu này; mỗi dòng một phần tử.',
      'Các biểu mẫu kèm theo kế hoạch',
    ).optional(),
    label: described(line, 'Nhãn của mẫu, như văn bản gọi nó.', 'Mẫu số 01/HN').optional(),
    labelAt: described(z.enum(['right', 'center']), 'Nhãn ở bên phải hay ở giữa.', 'center').optional(),
    head: described(
      head,
      'Phần đầu hai cột: nơi lập mẫu bên trái, quốc hiệu và tiêu ngữ bên phải. {} là quốc hiệu, tiêu ngữ ở giữa; bỏ trống là không có.',
      { parent: 'UBND xã An Bình', name: 'Thôn …………', date: '………, ngày … tháng … năm ……' },
    ).optional(),
    title: described(lines, 'Tên mẫu, in hoa ở giữa; mỗi dòng một phần tử.', 'Biên bản').optional(),
    subject: described(
      lines,
      'Dòng dưới tên mẫu, in đậm như viết; mỗi dòng một phần tử.',
      'Họp bình xét hộ nghèo',
    ).optional(),
    orientation: described(
      orientation,
      'Khổ giấy đứng hay ngang; bỏ trống thì đứng, trừ khi bảng cần khổ ngang.',
      'landscape',
    ).optional(),
    body: described(z.array(entry).min(1), 'Các dòng của mẫu theo thứ tự.', [
      { fill: 'Họ và tên:' },
      { fill: ['Dân tộc:', 'Tôn giáo:'] },
    ]),
    signature: described(
      z
        .union([signer, z.array(signer).min(1).max(4)])
        .transform(value => (Array.isArray(value) ? value : [value])),
      'Người ký mẫu: một người ở bên phải, hai đến bốn người cạnh nhau từ trái sang phải.',
      [{ title: 'Thư ký' }, { title: 'Chủ trì' }],
    ).optional(),
    notes: described(
      z.union([text, z.array(text).min(1)]).transform(value => (typeof value === 'string' ? [value] : value)),
      'Ghi chú ở cuối mẫu, mỗi ghi chú một đoạn, in như viết dưới “Ghi chú:”.',
      ['(1) Ghi tên thôn.'],
    ).optional(),
  })
  .refine(saysSomething, NO_WORDS)
