import type { Localized } from '../base/diagnostic.ts'
import { isDateFormat, shownDate } from './dates.ts'
import { shownNumber } from './decimals.ts'
import type { RawCell } from './merged-rows.ts'
import type { CellStyle } from './styles.ts'

export interface BookFacts {
  readonly styles: readonly CellStyle[]
  readonly strings: readonly string[]
  readonly is1904: boolean
}

export interface OpenCell {
  readonly row: number
  readonly column: number
  readonly type: string
  readonly style: CellStyle
  value: string
  text: string
  isFormula: boolean
}

/** A cell as the sheet shows it. */
export function shownCell(cell: OpenCell, facts: BookFacts): RawCell {
  const { row, column, type, style, isFormula } = cell
  const { text, problem } = shownValue(cell, facts)
  const isNumber = type === 'n' && text !== ''
  const align = style.align ?? (isNumber ? 'right' : 'left')
  return {
    row,
    column,
    text: tidied(text),
    bold: style.bold,
    align,
    isFormula,
    ...(problem && { problem }),
  }
}

interface CellValue {
  readonly text: string
  readonly problem?: Localized
}

function shownValue({ type, value, text, style, isFormula }: OpenCell, facts: BookFacts): CellValue {
  if (type === 's') return { text: facts.strings[Number(value)] ?? '' }
  if (type === 'inlineStr') return { text }
  if (type === 'e') return { text: '', problem: { vi: `có lỗi ${value}`, en: `holds the error ${value}` } }
  if (isFormula && value === '' && type !== 'str')
    return {
      text: '',
      problem: { vi: 'có công thức chưa được tính', en: 'has a formula that was never worked out' },
    }
  if (type === 'b') return { text: value === '1' ? 'TRUE' : 'FALSE' }
  if (type === 'str' || type === 'd') return { text: value }
  if (value === '') return { text: '' }
  const date = isDateFormat(style.format) ? shownDate(value, style.format, facts.is1904) : undefined
  return { text: date ?? shownNumber(value, style.format) ?? value }
}

/** `_x000D_` is a character XML cannot hold. */
function tidied(text: string): string {
  return text
    .replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(/ ?\n ?/g, '\n')
    .trim()
    .normalize('NFC')
}
