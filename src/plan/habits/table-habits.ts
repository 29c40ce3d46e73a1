import type { Path } from '../../base/diagnostic.ts'
import { COLUMN_KINDS } from '../model/columns/index.ts'
import type { PlanCell, PlanRow, PlanTable } from '../model/tables/table.ts'
import { ownCell } from '../model/tables/table-cells.ts'
import { type LeafColumn, leafColumns, nameColumn } from '../model/tables/table-columns.ts'
import { type PlacedRow, tableRows } from '../model/tables/table-rows.ts'
import type { Absorption } from './absorption.ts'
import { agencyHabits } from './agency-habits.ts'
import { withMoneyInWords } from './money-words.ts'
import { countsOn, isCountedByHand, isSameNumber, type TypedNumber, typedNumber } from './typed-number.ts'

/** A table without the numbers typed into the texts of rows that show a number anyway, ids of agencies as lists. */
export function tableHabits(table: PlanTable, at: Path, absorption: Absorption): PlanTable {
  const rows = new Map(tableRows(table, at).map(placed => [placed.row, placed]))
  const habits = new RowHabits(leafColumns(table), rows, absorption)
  return withMoneyInWords({ ...table, rows: habits.list(table.rows) }, at, absorption)
}

/** A text of a row before which its number may stand. */
interface RowText {
  readonly key: 'group' | 'content' | 'activity' | 'objective'
  readonly text: string
}

class RowHabits {
  readonly #leaves: readonly LeafColumn[]
  readonly #hasNumbers: boolean
  readonly #name: LeafColumn | undefined
  readonly #placed: ReadonlyMap<PlanRow, PlacedRow>
  readonly #absorption: Absorption

  constructor(
    leaves: readonly LeafColumn[],
    placed: ReadonlyMap<PlanRow, PlacedRow>,
    absorption: Absorption,
  ) {
    this.#leaves = leaves
    this.#hasNumbers = leaves.some(({ kind }) => COLUMN_KINDS[kind].cell === 'number')
    this.#name = leaves[nameColumn(leaves)]
    this.#placed = placed
    this.#absorption = absorption
  }

  list(rows: readonly PlanRow[]): PlanRow[] {
    const texts = rows.map(row => this.#textOf(row))
    const typed = texts.map(text => text && typedNumber(text.text))
    const counted = typed.filter((_, index) => this.#placed.get(rows[index] ?? {})?.number)
    const isByHand = isCountedByHand(counted)
    return rows.map((row, index) => {
      const own = this.#row(row, texts[index], typed[index], isByHand)
      return row.rows ? { ...own, rows: this.list(row.rows) } : own
    })
  }

  #row(
    given: PlanRow,
    text: RowText | undefined,
    typed: TypedNumber | undefined,
    isByHand: boolean,
  ): PlanRow {
    const placed = this.#placed.get(given)
    const row = placed ? agencyHabits(given, this.#leaves, placed.source, this.#absorption) : given
    if (!text || !typed || !placed || placed.number === '') return row
    const at = [...placed.source, text.key]
    const rest = text.text.slice(typed.range[1])
    if (isSameNumber(typed, placed.number))
      return {
        ...row,
        [text.key]: this.#absorption.cut('number', at, text.text, typed.range, `${placed.number} ${rest}`),
      }
    if (row.number !== undefined || !isByHand || typed.sign === 'bullet') return row
    const shown = typed.sign === 'digits' ? typed.bare : typed.written
    this.#absorption.move([...placed.source, 'number'], at)
    return {
      ...row,
      number: shown,
      [text.key]: this.#absorption.cut('own-number', at, text.text, typed.range, `${shown} ${rest}`),
    }
  }

  /** Several numbered lines in a cell are a list of its own. */
  #textOf(row: PlanRow): RowText | undefined {
    if (row.group !== undefined) return { key: 'group', text: row.group }
    const kind = this.#name?.kind
    if (
      !this.#hasNumbers ||
      !this.#name ||
      (kind !== 'content' && kind !== 'activity' && kind !== 'objective')
    )
      return undefined
    const text = textOf(ownCell(row, this.#name)?.cell)
    return text === undefined || holdsList(text) ? undefined : { key: kind, text }
  }
}

function textOf(cell: PlanCell | undefined): string | undefined {
  return typeof cell === 'string' ? cell : undefined
}

/** Several numbered lines in a text are a list of its own. */
export function holdsList(text: string): boolean {
  const [first = '', ...lines] = text.split('\n')
  const typed = typedNumber(first)
  if (typed && countsOn(first, typed)) return true
  return lines.some(line => {
    const other = typedNumber(line.trimStart())
    return other !== undefined && other.sign !== 'bullet'
  })
}
