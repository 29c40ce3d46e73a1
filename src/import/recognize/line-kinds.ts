import type { DivisionKind } from '../../plan/model/block.ts'
import type { Line } from './line.ts'
import type { Marker } from './marker.ts'

export const DIVISION =
  /^(phần|chương|mục|tiểu mục)\s{1,9}(thứ\s{1,9}\p{L}{1,9}|[IVXLC]{1,9}|\d{1,3})\s{0,9}(?:[.:\-–]\s{0,9})?(.*)$/iu
export const KINDS: Readonly<Record<string, DivisionKind>> = {
  phần: 'part',
  chương: 'chapter',
  mục: 'section',
  'tiểu mục': 'subsection',
}
export const ARTICLE = /^điều\s+(\d{1,3}[a-zđ]?)\s*(?:[.:]\s*|(?=\s)\s*)/iu
/** Divisions from the outermost in. */
export const ORDER: readonly DivisionKind[] = ['part', 'chapter', 'section', 'subsection', 'article']

/** “Mục 1” in running text is no division: one stands in the middle, or is bold, and short. */
export function isDivisionLine(line: Line, rest: string): boolean {
  if (line.align === 'center') return line.bold || rest === ''
  return line.bold && (rest === '' || line.text.length < 160) && !/[.;]$/.test(line.text)
}

/** A title is bold to its end, or the whole of a Roman level in capitals. */
export function isTitleLine(line: Line, rest: Line, { rank }: Marker): boolean {
  if (rest.text === '') return false
  if (rest.bold && (line.bold || rank <= 6)) return rest.text.length < 400
  return rank <= 1 && rest.text === rest.text.toUpperCase() && /\p{L}{2}/u.test(rest.text)
}

/** “Đơn vị tính: triệu đồng”, above a table. */
export const UNIT = /^\(?(?:đơn vị(?: tính)?|đvt)\s*:/iu
