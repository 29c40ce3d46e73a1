import type { Localized, Path } from '../../../base/diagnostic.ts'
import { COLUMN_KIND_NAMES, COLUMN_KINDS, type ColumnKindName } from '../../model/columns/index.ts'
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

/** The kinds of columns by their usual headings. */
const KINDS_BY_HEADING: ReadonlyMap<string, ColumnKindName> = new Map(
  COLUMN_KIND_NAMES.flatMap(kind => {
    const { heading, otherHeadings = [] } = COLUMN_KINDS[kind]
    const names = [...(heading === undefined ? [] : [heading]), ...otherHeadings]
    return names.map((name): [string, ColumnKindName] => [sameHeading(name), kind])
  }),
)

/** The kind that a heading usually belongs to: “Thời gian thực hiện” to deadlines. */
export function kindOfHeading(heading: string): ColumnKindName | undefined {
  return KINDS_BY_HEADING.get(sameHeading(heading))
}

/** `noi_dung` is “Nội dung”; commas, line ends and what says a unit do not count. */
export function sameHeading(heading: string): string {
  return plainSpelling(heading.replace(/\([^()]*\)|[\\,./]/g, ' '))
    .replace(/_+/g, '_')
    .replace(/^_|_$/g, '')
}

/** The column that is meant where its heading is given alone: of the kind it usually has, or a free one. */
export function columnOfHeading(
  heading: string,
  others: readonly unknown[],
): Readonly<Record<string, string>> {
  const kind = kindOfHeading(heading)
  const isTaken = others.some(
    other =>
      other === kind ||
      (typeof other === 'object' && other !== null && 'kind' in other && other.kind === kind),
  )
  if (kind === undefined || isTaken) return { id: idOf(heading), heading: capital(heading) }
  return { kind, heading: capital(heading) }
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

/** An id for a column of one's own, of plain letters. */
export function idOf(heading: string): string {
  return (
    plainSpelling(heading)
      .toLowerCase()
      .replace(/[^a-z\d]+/g, '-')
      .replace(/^-|-$/g, '') || 'cot-1'
  )
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
