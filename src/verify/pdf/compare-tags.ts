import type { FittedDocument } from '../../document/fitted.ts'
import type { ParagraphRole } from '../../document/model.ts'
import { outlineLevel } from '../../document/outline.ts'
import type { Differences } from '../difference.ts'
import type { ExpectedTable } from '../expected-tables.ts'
import type { ExpectedText } from '../expected-texts.ts'
import { FILE, paragraphPlace, rowPlace, tablePlace, WHAT } from '../wording.ts'
import type { PdfFacts } from './pdf-facts.ts'

/**
 * Compares the logical structure: its parts, which paragraphs are headings, and of each table the rows, header rows and
 * cells with the columns and rows they cover.
 */
export function compareTags(
  differences: Differences,
  { structure }: PdfFacts,
  document: FittedDocument,
  tables: readonly ExpectedTable[],
  body: readonly { readonly wanted: ExpectedText; readonly tag: string }[],
): void {
  const parts = document.sections.filter(({ continues }) => continues !== true).map(({ title }) => title)
  differences.same(FILE, WHAT.parts, parts.join(', '), structure.parts.join(', '))
  for (const [index, { wanted, tag }] of body.entries()) {
    const isHeading =
      wanted.type === 'paragraph' &&
      wanted.role !== 'article' &&
      outlineLevel(wanted.role as ParagraphRole) !== undefined
    const fits = tag === 'P' || (isHeading && /^H[1-3]$/.test(tag))
    if (!fits) differences.same(paragraphPlace(index), WHAT.tag, isHeading ? 'H' : 'P', tag)
  }
  const firsts = body.filter(
    ({ wanted }) => wanted.type === 'paragraph' && outlineLevel(wanted.role as ParagraphRole) === 1,
  )
  differences.same(FILE, WHAT.tag, firsts.map(() => 'H1').join(' '), firsts.map(({ tag }) => tag).join(' '))
  const bordered = tables.filter(({ isBordered }) => isBordered)
  differences.same(FILE, WHAT.tables, bordered.length, structure.tables.length)
  for (const [index, table] of structure.tables.entries()) {
    const rows = bordered[index]?.rows ?? []
    differences.same(tablePlace(index), WHAT.rows, rows.length, table.rows.length)
    const headers = rows.filter(({ isHeader }) => isHeader).length
    differences.same(tablePlace(index), WHAT.header, headers, table.headerRows)
    for (const [row, cells] of table.rows.entries()) {
      const wanted = rows[row]?.cells.map(
        ({ colSpan, rowSpan }) => `${rows[row]?.isHeader ? 'TH' : 'TD'} ${colSpan}x${rowSpan}`,
      )
      if (wanted && wanted.join() !== cells.join())
        differences.same(rowPlace(index, row), WHAT.cells, wanted.join(', '), cells.join(', '))
    }
  }
}
