import { compose } from '../../src/compose/compose.ts'
import type { Block, Document, Table, TableCell, TableRow } from '../../src/document/model.ts'
import type { ParsedPlan } from '../../src/plan/parsed-plan.ts'
import { plainText, smallPlan } from './small-plan.ts'

/** The blocks of a plan that holds a table alone, from its title on, without letterhead and closing. */
export function tableBlocksOf(table: object, more: object = {}): readonly Block[] {
  return tableBlocksIn(compose(smallPlan({ plan: { title: 'Thử', table }, ...more })))
}

export function tableBlocksIn(document: Document): readonly Block[] {
  const plan = document.sections.filter(section => section.part === 'plan')
  const blocks = plan.flatMap(section => section.blocks)
  const start = blocks.findLastIndex(block => block.type === 'rule')
  return blocks.slice(start + 1).filter(block => block.type !== 'columns')
}

export function composedPlan(parsed: ParsedPlan | undefined): Document {
  if (!parsed) throw new Error('not a plan')
  return compose(parsed.plan)
}

export function tableOf(table: object, more: object = {}): Table {
  const found = tableBlocksOf(table, more).find(block => block.type === 'table')
  if (!found) throw new Error('no table')
  return found
}

/** Each row as its cells, and a cell as its text, with columns and rows it covers where these are several: `A 2x1`. */
export function cellsOf(rows: readonly TableRow[]): readonly (readonly string[])[] {
  return rows.map(row => row.cells.map(cellText))
}

/** The rows below the header. */
export function bodyOf(table: object, more: object = {}): readonly (readonly string[])[] {
  return cellsOf(tableOf(table, more).rows)
}

function cellText({ paragraphs, colSpan, rowSpan }: TableCell): string {
  const text = paragraphs.map(({ children }) => plainText(children)).join(' / ')
  return colSpan === 1 && rowSpan === 1 ? text : `${text} ${colSpan}x${rowSpan}`
}
