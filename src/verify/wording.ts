import type { Localized } from '../diagnostic.ts'

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
  sections: { vi: 'số phần trang', en: 'number of sections' },
  sectionEnd: { vi: 'số đoạn tới hết phần', en: 'paragraphs to its end' },
  tables: { vi: 'số bảng', en: 'number of tables' },
  rows: { vi: 'số hàng', en: 'number of rows' },
  columns: { vi: 'số cột', en: 'number of columns' },
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
  untagged: { vi: 'chữ ngoài cấu trúc', en: 'text outside the structure' },
} as const satisfies Readonly<Record<string, Localized>>
