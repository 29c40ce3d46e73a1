import type { FittedSection, FittedTable } from '../../src/document/fitted.ts'
import type { Block, Orientation, Table, TableCell } from '../../src/document/model.ts'
import { fitDocument } from '../../src/layout/fit/fit.ts'
import { measureOf } from '../../src/layout/set/measure.ts'
import { decree30 } from '../../src/profile/decree30.ts'
import { cell } from '../docx/builders.ts'
import { tinosSet } from '../font/tinos.ts'

const fonts = tinosSet()
export const measure = measureOf(fonts)
const { cellMargin } = decree30.table

export function fittedSection(orientation: Orientation, ...blocks: readonly Block[]): FittedSection {
  const section = { part: 'plan', title: '', orientation, blocks } as const
  const [fitted] = fitDocument(
    { title: '', author: '', notes: [], sections: [section] },
    decree30,
    fonts,
  ).sections
  if (fitted === undefined) throw new Error('no section')
  return fitted
}

export function fittedTable(table: Table, orientation: Orientation = 'portrait'): FittedTable {
  const [fitted] = fittedSection(orientation, table).blocks
  if (fitted?.type !== 'table') throw new Error('no table')
  return fitted
}

const ROLES = ['tableNumber', 'tableText', 'tableShort', 'tableShort', 'tableFact'] as const

/** A table of a number, what is to be done, who does it, by when, and what comes out. */
export function tasks(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly (number | undefined)[] = [],
): Table {
  const cells = (texts: readonly string[]) =>
    texts.map((words, index) => cell(words, { role: ROLES[index] ?? 'tableText' }))
  return {
    type: 'table',
    columns: headings.map((_, index) => {
      const width = widths[index]
      return { kind: `c${index}`, ...(width !== undefined && { width }) }
    }),
    header: [{ kind: 'header', cells: headings.map(words => cell(words, { role: 'tableHeader' })) }],
    rows: rows.map(texts => ({ kind: 'item', cells: cells(texts) })),
  }
}

export function roomOf(words: string, bold = false): number {
  return measure.width(words, bold ? 'bold' : 'regular', 13) + 2 * cellMargin
}

/** The lines of a cell as fitted, those it is broken into set apart by “|”. */
export function shown({ paragraphs }: TableCell): string {
  return paragraphs
    .flatMap(({ children }) => children)
    .map(child => (child.type === 'text' ? child.text : '|'))
    .join('')
}
