import type { Localized } from '../base/diagnostic.ts'

/** How differences call the parts of a file; counted from 1, as a reader does. */
export const WHOLE: Localized = { vi: 'cả tệp', en: 'the file' }
export const FILE: Localized = { vi: 'tệp', en: 'file' }

export function sectionPlace(index: number): Localized {
  return { vi: `phần trang ${index + 1}`, en: `section ${index + 1}` }
}

export function pagePlace(index: number): Localized {
  return { vi: `trang ${index + 1}`, en: `page ${index + 1}` }
}

export function paragraphPlace(index: number): Localized {
  return { vi: `đoạn ${index + 1}`, en: `paragraph ${index + 1}` }
}

export function notePlace(index: number): Localized {
  return { vi: `chú thích ${index + 1}`, en: `footnote ${index + 1}` }
}

export function tablePlace(index: number): Localized {
  return { vi: `bảng ${index + 1}`, en: `table ${index + 1}` }
}

export function rowPlace(table: number, row: number): Localized {
  return { vi: `bảng ${table + 1}, hàng ${row + 1}`, en: `table ${table + 1}, row ${row + 1}` }
}

/** A paragraph, rule or table of the document, before it is a file. */
export function blockPlace(index: number): Localized {
  return { vi: `khối ${index + 1}`, en: `block ${index + 1}` }
}

export function stylePlace(id: string): Localized {
  return { vi: `kiểu ${id}`, en: `style ${id}` }
}

/** What of a part differs. */
export const WHAT = {
  isReadable: { vi: 'đọc lại', en: 'reading it back' },
  words: { vi: 'chữ', en: 'words' },
  looks: { vi: 'kiểu chữ đậm, nghiêng', en: 'bold and italic letters' },
  style: { vi: 'kiểu đoạn', en: 'paragraph style' },
  own: { vi: 'định dạng riêng', en: 'formatting of its own' },
  count: { vi: 'số đoạn', en: 'number of paragraphs' },
  blocks: { vi: 'số khối', en: 'number of blocks' },
  sections: { vi: 'số phần trang', en: 'number of sections' },
  sectionEnd: { vi: 'số đoạn tới hết phần', en: 'paragraphs to its end' },
  tables: { vi: 'số bảng', en: 'number of tables' },
  rows: { vi: 'số hàng', en: 'number of rows' },
  columns: { vi: 'số cột', en: 'number of columns' },
  dots: { vi: 'dòng chấm để điền', en: 'dots to write on' },
  borders: { vi: 'đường kẻ bảng', en: 'borders' },
  widths: { vi: 'độ rộng cột', en: 'widths of columns' },
  header: { vi: 'hàng tiêu đề lặp lại', en: 'repeated header row' },
  whole: { vi: 'hàng không tách trang', en: 'row kept whole' },
  width: { vi: 'chiều rộng trang', en: 'width of the page' },
  height: { vi: 'chiều cao trang', en: 'height of the page' },
  orientation: { vi: 'hướng trang', en: 'orientation' },
  top: { vi: 'lề trên', en: 'top margin' },
  right: { vi: 'lề phải', en: 'right margin' },
  bottom: { vi: 'lề dưới', en: 'bottom margin' },
  left: { vi: 'lề trái', en: 'left margin' },
  numberPlace: { vi: 'chỗ của số trang', en: 'place of the page number' },
  firstNumber: { vi: 'số trang đầu', en: 'first page number' },
  firstHidden: { vi: 'trang đầu không ghi số', en: 'no number on the first page' },
  number: { vi: 'số trang', en: 'page number' },
  notes: { vi: 'số chú thích', en: 'number of footnotes' },
  title: { vi: 'tên văn bản', en: 'title' },
  author: { vi: 'tác giả', en: 'author' },
  language: { vi: 'ngôn ngữ', en: 'language' },
  pages: { vi: 'số trang của tệp', en: 'number of pages' },
  font: { vi: 'phông chữ', en: 'typeface' },
  embedded: { vi: 'phông chữ nhúng', en: 'embedded font' },
  size: { vi: 'cỡ chữ', en: 'size of type' },
  furniture: { vi: 'tiêu đề bảng lặp lại', en: 'repeated table headers' },
  mark: { vi: 'dấu của lần dựng', en: 'mark of the build' },
  build: { vi: 'lần dựng', en: 'build' },
  upright: { vi: 'chữ thẳng, không co giãn', en: 'letters upright and of even scale' },
  color: { vi: 'màu chữ', en: 'colour of letters' },
  gap: { vi: 'chỗ của chữ kế tiếp', en: 'place of the next letters' },
  rise: { vi: 'độ cao chỉ số', en: 'height of raised letters' },
  middle: { vi: 'giữa dòng', en: 'middle of the line' },
  lineStart: { vi: 'đầu dòng', en: 'start of the line' },
  lineEnd: { vi: 'cuối dòng', en: 'end of the line' },
  lineStep: { vi: 'khoảng cách dòng', en: 'distance of lines' },
  space: { vi: 'khoảng cách đoạn', en: 'space between paragraphs' },
  overlap: { vi: 'chữ đè lên nhau', en: 'text over other text' },
  struck: { vi: 'nét kẻ qua chữ', en: 'line through text' },
  order: { vi: 'thứ tự trên trang', en: 'order on the page' },
  section: { vi: 'phần trang của chữ trên trang', en: 'section of the text on the page' },
  blank: { vi: 'trang trống', en: 'blank page' },
  unknown: { vi: 'lệnh vẽ lạ', en: 'unknown operators' },
  changes: { vi: 'trang bị cắt hoặc xoay', en: 'page cut or turned' },
  annotations: { vi: 'thứ nằm trên trang', en: 'annotations' },
  notePage: { vi: 'trang của chú thích', en: 'page of the footnote' },
  noteFoot: { vi: 'chân của chú thích', en: 'foot of the footnotes' },
  noteLine: { vi: 'nét kẻ trên chú thích', en: 'line above the footnotes' },
  rule: { vi: 'nét kẻ dưới dòng chữ', en: 'rule under text' },
  ruleLength: { vi: 'độ dài nét kẻ', en: 'length of the rule' },
  strokes: { vi: 'nét kẻ thừa', en: 'lines that belong to nothing' },
  box: { vi: 'khung', en: 'box' },
  fields: { vi: 'ô ký số', en: 'signature fields' },
  fieldPlace: { vi: 'chỗ ký số', en: 'place of a signature field' },
  bookmarks: { vi: 'dấu trang', en: 'bookmarks' },
  tag: { vi: 'thẻ cấu trúc', en: 'structure tag' },
  cells: { vi: 'ô của hàng', en: 'cells of the row' },
  parts: { vi: 'các phần', en: 'parts' },
  twice: { vi: 'chữ được kể hai lần trong cấu trúc', en: 'text that stands in the structure twice' },
  elements: { vi: 'thành phần lạ', en: 'unknown elements' },
  files: { vi: 'phần tệp lạ', en: 'unknown parts of the file' },
  settings: { vi: 'thiết đặt', en: 'settings' },
  tableLook: { vi: 'bề ngoài bảng', en: 'look of the table' },
  cellUpright: { vi: 'chữ giữa chiều cao ô', en: 'text in the middle of the height of its cell' },
  merged: { vi: 'ô gộp dọc', en: 'cells merged downwards' },
  room: { vi: 'chỗ chừa lại', en: 'room left free' },
  headerWords: { vi: 'chữ ở đầu trang', en: 'words in the header' },
  untagged: { vi: 'chữ ngoài cấu trúc', en: 'text outside the structure' },
} as const satisfies Readonly<Record<string, Localized>>
