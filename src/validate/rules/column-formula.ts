import { type Amount, formatAmount } from '../../plan/model/amount.ts'
import { calculated, type Fraction, fractionOf, rounded } from '../../plan/model/fraction.ts'
import {
  type ColumnFormula,
  columnFormulas,
  type Expression,
} from '../../plan/model/tables/column-formulas.ts'
import type { PlanRow } from '../../plan/model/tables/table.ts'
import { readCellAmount } from '../../plan/model/tables/table-amounts.ts'
import { ownCell } from '../../plan/model/tables/table-cells.ts'
import { tableRows } from '../../plan/model/tables/table-rows.ts'
import { type PlacedTable, tablesOf } from '../../plan/model/tables/tables.ts'
import type { Finding, Rule } from '../rule.ts'

export const columnFormula: Rule = {
  id: 'column-formula',
  level: 'consistency',
  severity: 'warning',
  title: {
    vi: 'Cột ghi công thức “4=3/2” có đúng số tính ra từ các cột ấy.',
    en: 'A column of “4=3/2” holds what those columns come to.',
  },
  why: {
    vi: 'Người đọc tính lại theo công thức ở đầu bảng sẽ ra một số khác.',
    en: 'Whoever calculates it by the formula above the table comes to another amount.',
  },
  help: {
    vi: 'Sửa số ở cột này hoặc ở các cột được tính, hay sửa công thức.',
    en: 'Correct the figure, those it is made of, or the formula.',
  },
  applies: plan => tablesOf(plan).some(({ table }) => columnFormulas(table).length > 0),
  *check({ plan }) {
    for (const placed of tablesOf(plan)) yield* checkTable(placed)
  },
}

function* checkTable({ table, at }: PlacedTable): Generator<Finding> {
  const formulas = columnFormulas(table)
  if (formulas.length === 0) return
  for (const { row, kind, source } of tableRows(table, at)) {
    if (kind === 'remark') continue
    for (const formula of formulas) {
      const own = ownCell(row, formula.leaf)
      const given = readCellAmount(own?.cell)
      const value = typeof given === 'string' ? undefined : resultOf(formula.value, row, isSum(formula.value))
      if (!own || typeof given === 'string' || value === undefined || agrees(given, value, formula)) continue
      const said = formatAmount(given)
      const right = formatAmount(rounded(asWritten(value, formula), given.decimals))
      yield {
        at: [...source, ...own.at],
        message: {
          vi: `Ô này ghi ${said}, nhưng theo “${formula.written}” là ${right}.`,
          en: `The cell says ${said}, but by “${formula.written}” it is ${right}.`,
        },
      }
    }
  }
}

/** What a formula comes to in a row; undefined where a cell says no amount. In a sum none is nothing. */
function resultOf(expression: Expression, row: PlanRow, isAdded: boolean): Fraction | undefined {
  if (expression.type === 'number') return { top: expression.value, bottom: 1n }
  if (expression.type === 'column') {
    const amount = readCellAmount(ownCell(row, expression.leaf)?.cell)
    if (amount === 'none' && isAdded) return { top: 0n, bottom: 1n }
    return typeof amount === 'string' ? undefined : fractionOf(amount)
  }
  const left = resultOf(expression.left, row, isAdded)
  const right = resultOf(expression.right, row, isAdded)
  return left && right && calculated(expression.sign, left, right)
}

/** A quotient below a heading of per cent is one of a hundred. */
function asWritten(value: Fraction, { value: expression, leaf, written }: ColumnFormula): Fraction {
  const isPercent = /%|tỷ lệ|tỉ lệ/iu.test(leaf.heading ?? '') && !written.includes('100')
  return isPercent && !isSum(expression) ? { top: value.top * 100n, bottom: value.bottom } : value
}

/** A sum is exact; what is multiplied or divided was rounded, and a quotient may be given in per cent. */
function agrees(given: Amount, value: Fraction, { value: expression, leaf }: ColumnFormula): boolean {
  const said = fractionOf(given)
  const isRounded = !isSum(expression) || leaf.decimals !== undefined
  const asPercent = { top: value.top * 100n, bottom: value.bottom }
  return [value, ...(isSum(expression) ? [] : [asPercent])].some(meant => {
    const apart = said.top * meant.bottom - meant.top * said.bottom
    const size = apart < 0n ? -apart : apart
    // Less than one of the last digit that is given.
    return isRounded ? size * 10n ** BigInt(given.decimals) < said.bottom * meant.bottom : size === 0n
  })
}

function isSum(expression: Expression): boolean {
  if (expression.type !== 'operation') return true
  const isAdded = expression.sign === '+' || expression.sign === '-'
  return isAdded && isSum(expression.left) && isSum(expression.right)
}
