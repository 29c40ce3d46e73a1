import { CELL_KEYS, COLUMN_KIND_NAMES, COLUMN_KINDS } from '../../model/columns/index.ts'
import { DECISIONS, NAMED_TEXTS, PARTICULARS } from '../../model/document-types/index.ts'
import { CIRCULATION, SECRECY, URGENCY } from '../../model/marks.ts'
import { plainSpelling, sameSpelling } from './spelling.ts'
import { TEXT_KEY_SPELLINGS } from './text-keys.ts'

/** The languages an author may write the keys of a plan in. */
export type KeyLanguage = 'vi' | 'en'

/** What columns and their cells in rows are called. */
const COLUMN_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  CELL_KEYS.map(({ kind, vietnamese }) => [kind, vietnamese]),
)

/** Keys of a row that hold a cell. */
const CELLS = [...Object.keys(COLUMN_NAMES), 'cells']

/** The keys of a cell over several columns. */
const CELL_KEY_NAMES = Object.fromEntries(
  CELLS.flatMap(key => [
    [`${key}.text`, 'nội dung'],
    [`${key}.columns`, 'số cột'],
  ]),
)

/**
 * The Vietnamese name of every key. An entry `parent.key` is for that key below `parent` alone, where the general name
 * would not fit. A key added to the schema gets its line here.
 */
const KEY_NAMES: Readonly<Record<string, string>> = {
  kehoach: 'kehoach',
  include: 'dùng chung',
  issuer: 'cơ quan ban hành',
  parent: 'cơ quan chủ quản',
  name: 'tên cơ quan',
  symbol: 'ký hiệu',
  abbreviation: 'viết tắt',
  jointly: 'cùng ban hành',
  place: 'địa danh',
  issued: 'ban hành',
  number: 'số',
  date: 'ngày',
  marks: 'các dấu',
  urgency: 'độ khẩn',
  secrecy: 'độ mật',
  circulation: 'phạm vi lưu hành',
  draft: 'dự thảo',
  style: 'trình bày',
  textSize: 'cỡ chữ',
  tableTextSize: 'cỡ chữ trong bảng',
  firstLine: 'lùi đầu dòng',
  paragraphSpacing: 'cách đoạn',
  lineSpacing: 'cách dòng',
  margins: 'lề trang',
  top: 'trên',
  bottom: 'dưới',
  left: 'trái',
  right: 'phải',
  agencies: 'các cơ quan',
  'agencies.name': 'tên',
  short: 'tên khác',
  signers: 'những người ký',
  recipientLists: 'các danh sách nơi nhận',
  decision: 'quyết định',
  subject: 'trích yếu',
  authority: 'thẩm quyền',
  bases: 'căn cứ',
  proposer: 'cơ quan đề nghị',
  enacting: 'lời ban hành',
  articles: 'các điều',
  title: 'tên',
  text: 'đoạn',
  'articles.text': 'nội dung',
  issues: 'ban hành',
  clauses: 'các khoản',
  recipients: 'nơi nhận',
  'recipients.to': 'gồm',
  list: 'danh sách',
  filing: 'lưu',
  asAbove: 'như trên',
  copies: 'số bản lưu',
  drafter: 'người soạn thảo',
  signature: 'người ký',
  'signature.title': 'chức vụ',
  'signature.name': 'họ tên',
  'signers.title': 'chức vụ',
  'signers.name': 'họ tên',
  office: 'chức vụ thứ hai',
  rank: 'cấp bậc',
  plan: 'kế hoạch',
  type: 'tên loại',
  addressees: 'kính gửi',
  attachment: 'kèm theo',
  appendices: 'các phụ lục',
  to: 'thuộc',
  forms: 'các biểu mẫu',
  'forms.heading': 'tên chung',
  label: 'nhãn',
  labelAt: 'chỗ của nhãn',
  head: 'phần đầu',
  'head.symbol': 'dòng số',
  'head.date': 'dòng ngày',
  'forms.subject': 'tên dưới',
  'forms.body': 'nội dung',
  'forms.notes': 'ghi chú',
  center: 'giữa',
  fill: 'chỗ điền',
  ticks: 'ô chọn',
  dots: 'dòng chấm',
  hint: 'lời nhắc',
  body: 'gồm',
  'plan.body': 'nội dung',
  'appendices.body': 'nội dung',
  heading: 'đề mục',
  item: 'ý',
  items: 'các ý',
  part: 'phần',
  chapter: 'chương',
  section: 'mục',
  subsection: 'tiểu mục',
  article: 'điều',
  orientation: 'hướng giấy',
  table: 'bảng',
  columns: 'các cột',
  kind: 'loại',
  id: 'mã',
  'columns.heading': 'tên cột',
  width: 'bề rộng',
  sum: 'cộng',
  decimals: 'chữ số thập phân',
  unit: 'đơn vị tính',
  index: 'hàng đánh số',
  numbering: 'đánh số',
  format: 'kiểu số',
  runsOn: 'chạy tiếp',
  rows: 'các dòng',
  subtotals: 'cộng theo nhóm',
  repeatSpans: 'in lại ô gộp',
  remarks: 'ghi chú dưới bảng',
  group: 'nhóm',
  total: 'tổng',
  remark: 'dòng ghi chú',
  'rows.from': 'từ tệp',
  'rows.sheet': 'trang tính',
  'rows.number': 'số thứ tự',
  cells: 'các ô',
  merged: 'gộp với dòng trên',
  emphasis: 'kiểu chữ',
  rules: 'quy tắc',
  severity: 'mức',
  reason: 'lý do',
  register: 'sổ văn bản',
  'register.issued': 'ngày ban hành',
  inForce: 'có hiệu lực từ',
  expired: 'hết hiệu lực từ',
  replacedBy: 'thay thế bởi',
  amendedBy: 'sửa đổi bởi',
  ...COLUMN_NAMES,
  ...CELL_KEY_NAMES,
  endMark: 'dấu kết thúc',
  ...Object.fromEntries(PARTICULARS.map(({ key, vietnamese }) => [key, vietnamese])),
  footnotes: 'chú thích',
}

/** The Vietnamese name of every English word that stands as a value; column kinds are called as the keys of rows are. */
const VALUE_NAMES: Readonly<Record<string, string>> = {
  decision: 'quyết định',
  plan: 'kế hoạch',
  portrait: 'đứng',
  landscape: 'ngang',
  center: 'giữa',
  right: 'phải',
  ...Object.fromEntries(COLUMN_KIND_NAMES.map(kind => [kind, COLUMN_KINDS[kind].vietnamese])),
  bold: 'đậm',
  italic: 'nghiêng',
  none: 'không',
  off: 'tắt',
  info: 'ghi chú',
  warning: 'cảnh báo',
  error: 'lỗi',
}

/** The Vietnamese name of a key below `parent`, the nearest key around it; undefined when it has none. */
export function vietnameseKey(parent: string, key: string): string | undefined {
  return entry(KEY_NAMES, `${parent}.${key}`) ?? entry(KEY_NAMES, key)
}

/** The Vietnamese name of a word that stands as a value; undefined when it has none. */
export function vietnameseValue(value: string): string | undefined {
  return entry(VALUE_NAMES, value)
}

/** Words that stand as values in Vietnamese alone, as the schema spells them. */
const VIETNAMESE_WORDS: ReadonlySet<string> = new Set([
  ...DECISIONS.map(({ name }) => name),
  ...NAMED_TEXTS.map(({ name }) => name),
  ...URGENCY,
  ...SECRECY,
  ...CIRCULATION,
])

const SPELLINGS: ReadonlySet<string> = new Set([
  ...[...Object.values(KEY_NAMES), ...Object.values(VALUE_NAMES), ...VIETNAMESE_WORDS]
    .flatMap(name => [name, plainSpelling(name)])
    .map(sameSpelling),
  ...TEXT_KEY_SPELLINGS,
])
const LONGEST = Math.max(...[...SPELLINGS].map(spelling => spelling.length))

/** Whether text can be the Vietnamese name of anything, in any spelling, `kehoach` apart. */
export function isVietnameseName(text: string): boolean {
  return text.length <= LONGEST && text !== KEY_NAMES.kehoach && SPELLINGS.has(sameSpelling(text))
}

/** Whether a value can be a word of the language spelt in another way than the schema spells it. */
export function isWordToRead(text: string): boolean {
  return isVietnameseName(text) && !VIETNAMESE_WORDS.has(text)
}

function entry(names: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(names, name) ? names[name] : undefined
}
