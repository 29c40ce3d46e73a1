import type { Path } from '../../../base/diagnostic.ts'
import { DECISIONS, NAMED_TEXTS } from '../../model/document-types/index.ts'
import { formatNumber, NUMBER_FORMATS } from '../../model/numbering.ts'
import { vietnameseKey, vietnameseValue } from '../keys/key-names.ts'
import { exampleText } from './example-text.ts'
import { type Field, planField, wordIn } from './field.ts'

/** Places of the language that have keys of their own, in the order one reads about them. */
const GROUPS: readonly (readonly [title: string, path: Path, about?: string])[] = [
  ['Cả tệp', []],
  ['Cơ quan ban hành', ['issuer'], 'Cơ quan cùng ban hành cũng có các khóa này, trừ địa danh.'],
  ['Số và ngày', ['issued']],
  ['Các dấu trên trang đầu', ['marks']],
  ['Trình bày', ['style']],
  ['Lề trang', ['style', 'margins']],
  ['Quyết định', ['decision']],
  ['Điều của quyết định', ['decision', 'articles', 0], 'Điều chỉ có lời thì viết thẳng, không cần khóa.'],
  ['Kế hoạch và văn bản có tên loại khác', ['plan']],
  ['Phụ lục', ['appendices', 0]],
  ['Biểu mẫu', ['forms', 0]],
  ['Phần đầu của biểu mẫu', ['forms', 0, 'head']],
  ['Dòng của biểu mẫu', ['forms', 0, 'body', 0], 'Câu chữ viết thẳng là một đoạn.'],
  ['Người ký biểu mẫu', ['forms', 0, 'signature']],
  [
    'Khối của phần lời',
    ['plan', 'body', 0],
    'Mỗi khối là một trong các loại: đoạn, đề mục, ý, phần, chương, mục, tiểu mục, điều, bảng; riêng đề mục đi được cùng ý. Trong “nội dung” và “gồm”, câu chữ viết thẳng là một đoạn; trong “các ý” và “các khoản”, câu chữ viết thẳng là một ý có đánh số.',
  ],
  [
    'Một cấp đánh số',
    ['plan', 'numbering', 0],
    'Chỉ cần kiểu số thì viết thẳng, không cần khóa: `đánh số: [I, {kiểu số: 1, chạy tiếp: true}]`.',
  ],
  ['Bảng', ['plan', 'table']],
  ['Cột của bảng', ['plan', 'table', 'columns', 0], 'Chỉ cần loại cột thì viết thẳng, không cần khóa.'],
  ['Dòng của bảng', ['plan', 'table', 'rows', 0]],
  [
    'Dòng lấy từ trang tính',
    ['plan', 'table', 'rows'],
    'Thay cho danh sách các dòng; xem [bang.md](bang.md).',
  ],
  [
    'Ô của bảng',
    ['plan', 'table', 'rows', 0, 'content'],
    'Ô trong một cột thì viết thẳng: chữ, số, hoặc danh sách các đoạn; không cần khóa.',
  ],
  ['Nơi nhận', ['plan', 'recipients', 0], 'Một nơi nhận thì viết thẳng, không cần khóa.'],
  ['Người ký', ['signers', 'chu-tich']],
]

/** The plan language as a page of Markdown in Vietnamese: every key by both names, with its meaning and an example. */
export function languageReference(): string {
  const groups = GROUPS.map(([title, path, about]) => {
    const text = about ? `${about}\n\n` : ''
    return `## ${title}\n\n${text}${keyTable(planField().at(path))}`
  })
  return [HEAD, ...groups, WORDS_HEAD + wordTable(), TYPES_HEAD + typeTable(), numberTable()].join('\n\n')
}

const HEAD = `# Các khóa của một kế hoạch

Trang này do \`npm run schemas\` viết ra từ \`src/plan/language/schema\`; đừng sửa tay.

Dùng tên tiếng Việt hay tiếng Anh đều được, lẫn nhau cũng được; không gõ được dấu thì viết \`can_cu\`. Khóa có dấu * là
bắt buộc. Cách đánh dấu chữ đậm, chú thích…: xem [markup.md](markup.md).

*Every key by its Vietnamese and its English name, with its meaning and an example.*`

function keyTable(field: Field): string {
  const rows = field.keys.map(key => {
    const inner = field.inner(key)
    const name = field.keyIn('vi', key)
    const meaning = `${inVietnamese(inner.description ?? '', field)}.${choiceOf(inner)}`
    return [
      `\`${name}\`${field.required.includes(key) ? ' *' : ''}`,
      `\`${key}\``,
      meaning,
      `\`${name}: ${exampleText(inner.example, inner)}\``,
    ]
  })
  return table(['Khóa', 'Tiếng Anh', 'Nghĩa', 'Ví dụ'], rows)
}

/** Longer choices have a table of their own. */
const LONGEST_CHOICE = 5

function choiceOf({ words }: Field): string {
  if (words.length < 2 || words.length > LONGEST_CHOICE) return ''
  return ` Một trong: ${words.map(word => wordIn('vi', word)).join(', ')}.`
}

/** A meaning with the keys it quotes called by their Vietnamese names. */
function inVietnamese(description: string, field: Field): string {
  const names = [field, planField()]
  return description.replace(/(?<=“)[a-zA-Z]+(?=”)/g, key => {
    const around = names.find(({ keys }) => keys.includes(key))
    return around?.keyIn('vi', key) ?? vietnameseKey('', key) ?? key
  })
}

const WORDS_HEAD = '## Những từ dùng làm giá trị\n\n'

function wordTable(): string {
  const fields: readonly (readonly [string, Path])[] = [
    ['loại cột', ['plan', 'table', 'columns', 0, 'kind']],
    ['kiểu chữ của dòng', ['plan', 'table', 'rows', 0, 'emphasis']],
    ['hướng giấy', ['plan', 'orientation']],
    ['điều ban hành văn bản kèm theo; phụ lục thuộc phần nào', ['appendices', 0, 'to']],
  ]
  const rows = fields.flatMap(([use, path]) =>
    planField()
      .at(path)
      .words.flatMap(word => {
        const name = vietnameseValue(word)
        return name === undefined ? [] : [[`\`${name}\``, `\`${word}\``, use]]
      }),
  )
  return table(['Tiếng Việt', 'Tiếng Anh', 'Dùng cho'], rows)
}

const TYPES_HEAD = '## Các loại văn bản\n\n'

function typeTable(): string {
  const rows = [...DECISIONS, ...NAMED_TEXTS].map(({ name, key, abbreviation }) => [
    name,
    abbreviation === '' ? '(không có)' : abbreviation,
    `\`${name.toLowerCase()}\``,
    `\`${key}\``,
  ])
  return table(['Tên loại', 'Chữ viết tắt trong số, ký hiệu', 'Khóa', 'Tiếng Anh'], rows)
}

function numberTable(): string {
  const shown = NUMBER_FORMATS.map(format => [
    format === '' ? "`''`" : `\`${format}\``,
    format === ''
      ? 'không đánh số'
      : [1, 2, 3].map(position => formatNumber(format, position, '2')).join(' '),
  ])
  return `## Các kiểu đánh số\n\n${table(['Kiểu', 'Ba số đầu (dưới số 2)'], shown)}\n`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows]
  return lines.map(cells => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n')
}
