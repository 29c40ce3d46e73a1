import type { Localized } from '../../base/diagnostic.ts'
import type { OwnKindName } from '../../plan/model/columns/index.ts'
import { leafColumns } from '../../plan/model/tables/table-columns.ts'
import { type PlacedTable, tablesOf } from '../../plan/model/tables/tables.ts'
import { tasksOf } from '../../plan/reading/agencies/task-cells.ts'
import type { Finding, Rule } from '../rule.ts'

type Demanded = Extract<OwnKindName, 'lead' | 'support' | 'deadline' | 'output'>

/** What a task cannot do without, and how it is called. */
const DEMANDED: Readonly<Record<Demanded, Localized>> = {
  lead: { vi: 'cơ quan chủ trì', en: 'leading body' },
  support: { vi: 'cơ quan phối hợp', en: 'supporting body' },
  deadline: { vi: 'thời hạn', en: 'deadline' },
  output: { vi: 'sản phẩm', en: 'product' },
}
const KINDS: readonly Demanded[] = ['lead', 'support', 'deadline', 'output']

/** A column that fewer tasks fill says nothing about those that do not. */
const LEAST_FILLED = 3

export const taskComplete: Rule = {
  id: 'task-complete',
  level: 'practice',
  severity: 'warning',
  title: {
    vi: 'Nhiệm vụ nên có đủ cơ quan chủ trì, phối hợp, thời hạn, sản phẩm như các nhiệm vụ khác của bảng.',
    en: 'A task should have a leading body, a supporting one, a deadline and a product as the others of its table have.',
  },
  why: {
    vi: 'Nhiệm vụ thiếu người làm, thời hạn hoặc sản phẩm thì không giao, không kiểm tra được.',
    en: 'A task without somebody to do it, a deadline or a product can be neither given nor checked.',
  },
  help: {
    vi: 'Điền ô còn trống; nếu cố ý để trống thì ghi "-".',
    en: 'Fill in the empty cell; where it is empty on purpose, write "-".',
  },
  applies: plan => tablesOf(plan).some(({ table }) => demandedIn(table).length > 0),
  *check({ plan }) {
    for (const placed of tablesOf(plan)) yield* checkTable(placed)
  },
}

function demandedIn(table: PlacedTable['table']): readonly Demanded[] {
  const leaves = leafColumns(table)
  return KINDS.filter(kind => leaves.some(leaf => leaf.kind === kind && leaf.id === undefined))
}

function* checkTable(placed: PlacedTable): Generator<Finding> {
  const kinds = demandedIn(placed.table)
  if (kinds.length === 0) return
  const tasks = tasksOf(placed)
  const leaves = tasks.filter(({ row }) => row.rows === undefined)
  for (const kind of kinds) {
    const empty = leaves.filter(task => !task.given.has(kind))
    const filled = leaves.length - empty.length
    if (filled < LEAST_FILLED || empty.length >= filled) continue
    for (const { row, source } of empty)
      yield {
        at: row[kind] === undefined ? source : [...source, kind],
        part: 'key',
        message: {
          vi: `Nhiệm vụ này chưa có ${DEMANDED[kind].vi}.`,
          en: `This task has no ${DEMANDED[kind].en}.`,
        },
      }
  }
}
