import type { Path } from '../base/diagnostic.ts'
import type { Paragraph, ParagraphRole } from '../document/model.ts'
import { amountOf, formatAmount, readYamlNumber } from '../plan/model/amount.ts'
import { COLUMN_KINDS } from '../plan/model/columns/index.ts'
import type { PlanCell } from '../plan/model/tables/table.ts'
import { readTextAmount } from '../plan/model/tables/table-amounts.ts'
import { type CellEntry, cellEntries } from '../plan/model/tables/table-cells.ts'
import type { LeafColumn } from '../plan/model/tables/table-columns.ts'
import { agencyNames } from './agency-names.ts'
import type { ComposeContext } from './compose-context.ts'
import { authoredLines, formLine } from './text.ts'

const CELL_ROLES = { long: 'tableText', fact: 'tableFact', short: 'tableShort' } as const

/** How the cells of one column are written. */
export class ColumnText {
  readonly leaf: LeafColumn
  readonly #isAmount: boolean
  readonly #writing: ComposeContext
  readonly #role: ParagraphRole

  constructor(leaf: LeafColumn, isAmount: boolean, context: ComposeContext) {
    this.leaf = leaf
    this.#isAmount = isAmount
    this.#writing = context
    this.#role = CELL_ROLES[COLUMN_KINDS[leaf.kind].text]
  }

  /** The paragraphs of a cell; `source` is its place. */
  paragraphs(cell: PlanCell, source: Path): readonly Paragraph[] {
    if (COLUMN_KINDS[this.leaf.kind].cell === 'agencies')
      return agencyNames(this.#role, cell, source, this.#writing)
    return cellEntries(cell, source).flatMap(entry =>
      this.#isAmount ? this.#amount(entry) : this.#text(String(entry.value), entry.at),
    )
  }

  #text(text: string, at: Path, role = this.#role): readonly Paragraph[] {
    return authoredLines(role, text, this.#writing.notes, at)
  }

  /** A number in Vietnamese form; text as it is written, with the amounts if it is one. */
  #amount({ value, at }: CellEntry): readonly Paragraph[] {
    const number = typeof value === 'number' ? amountOf(value) : readYamlNumber(value)
    if (number) return [formLine('tableAmount', formatAmount(number, this.leaf.decimals), at)]
    const text = String(value)
    return this.#text(text, at, readTextAmount(text) === 'no-number' ? 'tableShort' : 'tableAmount')
  }
}
