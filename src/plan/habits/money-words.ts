import type { Path } from '../../base/diagnostic.ts'
import { filledWithWords } from '../model/amount-words.ts'
import type { PlanRow, PlanTable } from '../model/tables/table.ts'
import { moneyTotal } from '../model/tables/table-money.ts'
import type { Absorption } from './absorption.ts'

const ASKS = /bằng\s{1,3}chữ/iu

/** A table whose remarks leave the words of its total to kehoach: “(Bằng chữ: …)”. */
export function withMoneyInWords(table: PlanTable, at: Path, absorption: Absorption): PlanTable {
  const { remarks = [], rows } = table
  if (![...remarks, ...rows.map(({ remark = '' }) => remark)].some(text => ASKS.test(text.normalize('NFC'))))
    return table
  const total = moneyTotal(table)
  if (total === undefined) return table
  const filled = (text: string, place: Path) => {
    const whole = filledWithWords(text.normalize('NFC'), total)
    return whole === undefined ? text : absorption.fill(place, text, whole)
  }
  const filledRow = (row: PlanRow, index: number): PlanRow =>
    row.remark === undefined ? row : { ...row, remark: filled(row.remark, [...at, 'rows', index, 'remark']) }
  return {
    ...table,
    rows: rows.map(filledRow),
    ...(table.remarks && {
      remarks: remarks.map((remark, index) => filled(remark, [...at, 'remarks', index])),
    }),
  }
}
