import type { Localized, Path } from '../../../base/diagnostic.ts'
import type { KeyLanguage } from '../keys/key-names.ts'
import { plainSpelling } from '../keys/spelling.ts'
import type { PlanSource } from '../sources/plan-source.ts'

/** Whether a path leads to a row of a table. */
export function isRow(path: Path): boolean {
  return path.at(-2) === 'rows' && typeof path.at(-1) === 'number'
}

/** Whether a path leads to a column of a table. */
export function isColumn(path: Path): boolean {
  return path.at(-2) === 'columns' && typeof path.at(-1) === 'number'
}

/** A heading of the author's own in place of a kind of column. */
export function freeColumnHelp(heading: string, language: KeyLanguage, kinds: string): Localized {
  const [id, name] = language === 'vi' ? ['mã', 'tên cột'] : ['id', 'heading']
  const column = `{ ${id}: ${idOf(heading)}, ${name}: ${capital(heading)} }`
  return {
    vi: `Cột tự đặt tên viết ${column}. Các loại có sẵn: ${kinds}.`,
    en: `A column of your own is ${column}. The kinds there are: ${kinds}.`,
  }
}

/** A cell under the heading of a free column. */
export function freeCellHelp(key: string, source: PlanSource): Localized {
  const isVietnamese = source.keyLanguage([]) === 'vi'
  const [id, name, columns, cells] = isVietnamese
    ? ['mã', 'tên cột', 'các cột', 'các ô']
    : ['id', 'heading', 'columns', 'cells']
  const column = `{ ${id}: ${idOf(key)}, ${name}: ${capital(key)} }`
  return {
    vi: `Cột tự đặt tên khai ở “${columns}”: ${column}; ô của nó viết trong “${cells}”: ${cells}: { ${idOf(key)}: … }.`,
    en: `A column of your own is declared in “${columns}”: ${column}; its cell stands in “${cells}”: ${cells}: { ${idOf(key)}: … }.`,
  }
}

function idOf(heading: string): string {
  return (
    plainSpelling(heading)
      .toLowerCase()
      .replace(/[^a-z\d]+/g, '-')
      .replace(/^-|-$/g, '') || 'cot-1'
  )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
