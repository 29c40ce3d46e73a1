import type { Path } from '../../../base/diagnostic.ts'
import { memoizeByObject } from '../../../base/memoize.ts'
import type { Plan } from '../../model/plan.ts'
import { tablesOf } from '../../model/tables/tables.ts'
import { agencyName } from './agency-name.ts'
import { splitAgencies } from './split-agencies.ts'
import { type Task, type TaskCell, tasksOf } from './task-cells.ts'

/** A body named in a cell of agencies. */
export interface CellAgency {
  readonly name: string
  readonly at: Path
  /** Where in the text at `at`; the whole of it when it is an id. */
  readonly range?: readonly [start: number, end: number]
  /** Whether the text is the id of a declared agency. */
  readonly isId: boolean
}

/** A task and who does it. */
export interface AssignedTask {
  readonly task: Task
  readonly lead: readonly CellAgency[]
  readonly support: readonly CellAgency[]
}

/** The tasks of all tables of a plan with the bodies that lead and support them. */
export const assignedTasks = memoizeByObject((plan: Plan): readonly AssignedTask[] =>
  tablesOf(plan).flatMap(placed =>
    tasksOf(placed).map(task => ({
      task,
      lead: agenciesIn(task.cells.get('lead'), plan),
      support: agenciesIn(task.cells.get('support'), plan),
    })),
  ),
)

/** Each body once for every cell it stands in, however many rows the cell goes over. */
export function cellAgencies(
  plan: Plan,
  columns: readonly ('lead' | 'support')[] = ['lead', 'support'],
): readonly CellAgency[] {
  return assignedTasks(plan).flatMap(assigned =>
    columns.flatMap(column =>
      isOwn(assigned.task, assigned.task.cells.get(column)) ? assigned[column] : [],
    ),
  )
}

/** Whether a cell stands in the row itself and does not go on from above. */
export function isOwn(task: Task, cell: TaskCell | undefined): boolean {
  return cell?.source === task.source
}

/** The bodies in a cell; amounts, where the author uses the column for them, and dashes are none. */
function agenciesIn(cell: TaskCell | undefined, { agencies }: Plan): readonly CellAgency[] {
  return (cell?.entries ?? []).flatMap(({ value, at }): readonly CellAgency[] => {
    if (typeof value === 'number' || !/[A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ]/u.test(value)) return []
    if (Object.hasOwn(agencies, value)) return [{ name: agencyName(agencies, value), at, isId: true }]
    return splitAgencies(value).map(({ text, start }) => ({
      name: text,
      at,
      range: [start, start + text.length],
      isId: false,
    }))
  })
}
