import type { Localized } from '../../base/diagnostic.ts'
import type { Plan } from '../../plan/model/plan.ts'
import type { DeadlinePart } from '../../plan/reading/deadlines/deadline.ts'
import { deadlineCells } from '../../plan/reading/deadlines/deadline-cells.ts'
import { saysNothingBut } from '../../plan/reading/deadlines/parse-deadline.ts'
import { otherThanTime } from '../deadlines/misplaced-cells.ts'
import { productCells } from '../deadlines/product-cells.ts'
import type { Finding, Rule } from '../rule.ts'

export const deadlineNotProduct: Rule = {
  id: 'deadline-not-product',
  level: 'practice',
  severity: 'warning',
  title: {
    vi: 'Cột thời hạn nên ghi thời gian, cột sản phẩm nên ghi sản phẩm.',
    en: 'The column of deadlines should hold times, that of products products.',
  },
  why: {
    vi: 'Ô ghi lệch cột làm việc ấy thiếu thời hạn hoặc thiếu sản phẩm để kiểm tra.',
    en: 'With a cell in the wrong column the task lacks a deadline, or a product to check.',
  },
  help: {
    vi: 'Chuyển nội dung sang đúng cột, rồi điền ô này.',
    en: 'Move the text to its column, then fill this cell.',
  },
  *check({ plan }) {
    for (const cell of deadlineCells(plan)) {
      const other = otherThanTime(cell)
      if (other) yield { at: cell.at, message: IN_DEADLINES[other](cell.text) }
    }
    yield* timesAmongProducts(plan)
  },
}

const IN_DEADLINES: Readonly<Record<'product' | 'agency', (text: string) => Localized>> = {
  product: text => ({
    vi: `Ô thời hạn ghi “${text}”, là một sản phẩm.`,
    en: `The deadline says “${text}”, which is a product.`,
  }),
  agency: text => ({
    vi: `Ô thời hạn ghi “${text}”, là một cơ quan, đơn vị.`,
    en: `The deadline says “${text}”, which is an agency.`,
  }),
}

function* timesAmongProducts(plan: Plan): Generator<Finding> {
  // A condition may belong to a product.
  for (const { text, at } of productCells(plan))
    if (/\D/.test(text) && saysNothingBut(TIMES, text)) yield { at, message: timeMessage(text) }
}

const TIMES = new Set<DeadlinePart['kind']>([
  'interval',
  'undated',
  'recurrence',
  'continuous',
  'impossible',
  'clock',
])

function timeMessage(text: string): Localized {
  return {
    vi: `Ô sản phẩm ghi “${text}”, là thời gian.`,
    en: `The product is “${text}”, which is a time.`,
  }
}
