import type { Path } from '../base/diagnostic.ts'
import type { Paragraph, TableCell, TableRow } from '../document/model.ts'
import { formatAmount } from '../plan/model/amount.ts'
import type { OwnCell } from '../plan/model/tables/row-columns.ts'
import type { Emphasis, PlanTable } from '../plan/model/tables/table.ts'
import { amountColumns } from '../plan/model/tables/table-amounts.ts'
import { leafColumns, nameColumn } from '../plan/model/tables/table-columns.ts'
import { type GridCell, type GridRow, tableGrid } from '../plan/model/tables/table-grid.ts'
import type { PlacedRow } from '../plan/model/tables/table-rows.ts'
import { tableSums } from '../plan/model/tables/table-sums.ts'
import type { ComposeContext } from './compose-context.ts'
import { cellOf, emphasised } from './table-cell.ts'
import { ColumnText } from './table-column-text.ts'
import { authoredLines, formLine, plain } from './text.ts'

/** The rows of a table below its header: the tree of groups, items, totals and remarks from top to bottom. */
export function bodyRows(table: PlanTable, source: Path, context: ComposeContext): readonly TableRow[] {
  const body = new Body(table, context)
  const rows = tableGrid(table, source)
  return rows.map((row, index) => {
    // A total says little alone on a page, as a group does.
    const keepWithNext = opensOthers(row) || rows[index + 1]?.kind === 'total'
    return { ...body.row(row), ...(keepWithNext && { keepWithNext }) }
  })
}

function opensOthers({ kind, row }: PlacedRow): boolean {
  return kind === 'group' || row.rows !== undefined
}

class Body {
  readonly #writing: ComposeContext
  readonly #columns: readonly ColumnText[]
  readonly #name: number
  readonly #sums: ReturnType<typeof tableSums>

  constructor(table: PlanTable, context: ComposeContext) {
    const leaves = leafColumns(table)
    const amounts = amountColumns(table)
    this.#writing = context
    this.#columns = leaves.map(leaf => new ColumnText(leaf, amounts.has(leaf.key), context))
    this.#name = nameColumn(leaves)
    this.#sums = tableSums(table)
  }

  row(row: GridRow): TableRow {
    return { kind: row.kind, cells: row.cells.map(cell => this.#cell(cell, row)), source: row.source }
  }

  #cell(cell: GridCell, row: GridRow): TableCell {
    return cellOf(this.#paragraphs(cell, row), cell.columns, cell.rows)
  }

  #paragraphs(cell: GridCell, row: GridRow): readonly Paragraph[] {
    const emphasis = emphasisOf(row)
    switch (cell.holds) {
      case 'name':
        return [
          ...this.#nameOf(row, emphasis),
          ...emphasised(this.#given(this.#name, cell.own, row), emphasis),
          ...(cell.sums ? emphasised(this.#sum(this.#name, row), emphasis) : []),
        ]
      case 'number':
        return emphasised([formLine('tableNumber', row.number, row.source)], emphasis)
      case 'own':
        return this.#given(cell.start, cell.own, row).flatMap(paragraph =>
          emphasised([paragraph], stressesOnlyName(row, paragraph) ? 'none' : emphasis),
        )
      case 'sum':
        return emphasised(this.#sum(cell.start, row), emphasis)
      case 'empty':
        return []
    }
  }

  #given(column: number, own: OwnCell | undefined, { source }: PlacedRow): readonly Paragraph[] {
    if (own === undefined) return []
    return this.#columns[column]?.paragraphs(own.cell, [...source, ...own.at]) ?? []
  }

  /** Nothing where a part of the sum does not read as an amount: half a total is a wrong one. */
  #sum(column: number, { row, source }: PlacedRow): readonly Paragraph[] {
    const leaf = this.#columns[column]?.leaf
    const sum = leaf && this.#sums.get(row)?.[0]?.get(leaf.key)
    const amount = sum?.isWhole ? sum.amount : undefined
    return amount ? [formLine('tableAmount', formatAmount(amount, leaf?.decimals), source)] : []
  }

  /** What a group, a total or a remark is called; a number before it where no column shows the number. */
  #nameOf({ row, kind, number, source, cells }: GridRow, emphasis: Emphasis): readonly Paragraph[] {
    const { notes } = this.#writing
    const at = [...source, kind]
    if (kind === 'total') return emphasised(authoredLines('tableShort', row.total ?? '', notes, at), emphasis)
    if (kind === 'remark')
      return emphasised(authoredLines('tableText', row.remark ?? '', notes, at), emphasis)
    const isNumbered = number === '' || cells.some(({ holds }) => holds === 'number')
    const lead = isNumbered ? [] : [plain(`${number} `)]
    if (emphasis === 'bold') return authoredLines('tableGroup', row.group ?? '', notes, at, lead)
    return emphasised(authoredLines('tableText', row.group ?? '', notes, at, lead), emphasis)
  }
}

/** A group is bold for its name, number and amounts; who leads it and when it ends reads as in any row. */
function stressesOnlyName({ row, kind }: PlacedRow, { role }: Paragraph): boolean {
  return kind === 'group' && row.emphasis === undefined && role !== 'tableAmount'
}

/** Outermost groups and totals are bold and remarks italic, unless the author says otherwise. */
function emphasisOf({ row, kind, depth }: PlacedRow): Emphasis {
  if (row.emphasis) return row.emphasis
  if (kind === 'total' || (kind === 'group' && depth === 0)) return 'bold'
  return kind === 'remark' ? 'italic' : 'none'
}
