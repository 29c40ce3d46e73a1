import { activity } from './activity.ts'
import { amount } from './amount.ts'
import { budget } from './budget.ts'
import type { CellKeyKind, ColumnKind } from './column.ts'
import { content } from './content.ts'
import { deadline } from './deadline.ts'
import { fact } from './fact.ts'
import { lead } from './lead.ts'
import { note } from './note.ts'
import { number } from './number.ts'
import { objective } from './objective.ts'
import { output } from './output.ts'
import { short } from './short.ts'
import { support } from './support.ts'
import { text } from './text.ts'

/** Kinds with a meaning and a heading of their own; a row's cell is the key of that name. A new one is a line here. */
export const CELL_KEY_KINDS = {
  content,
  objective,
  activity,
  lead,
  support,
  deadline,
  output,
  budget,
  note,
} as const

const OWN_KINDS = { number, ...CELL_KEY_KINDS } as const

/** Kinds that only say how free columns are set, which have an id and a heading of the author's. */
const FREE_KINDS = { text, fact, short, amount } as const

/** Every column kind of the plan language. */
export const COLUMN_KINDS: Readonly<Record<ColumnKindName, ColumnKind>> = { ...OWN_KINDS, ...FREE_KINDS }

/** The keys of rows that hold a cell. */
export type CellKey = keyof typeof CELL_KEY_KINDS
export type OwnKindName = keyof typeof OWN_KINDS
export type ColumnKindName = OwnKindName | keyof typeof FREE_KINDS

export const COLUMN_KIND_NAMES: readonly ColumnKindName[] = [
  ...Object.values(OWN_KINDS).map(({ kind }) => kind),
  ...Object.values(FREE_KINDS).map(({ kind }) => kind),
]

/** The kinds whose cells are a key of rows, in their order. */
export const CELL_KEYS: readonly (CellKeyKind & { readonly kind: CellKey })[] = Object.values(CELL_KEY_KINDS)

/** Kinds of columns in which the name of a group or total stands, the likeliest first. */
export const NAMING_KINDS: readonly ColumnKindName[] = COLUMN_KIND_NAMES.filter(
  kind => COLUMN_KINDS[kind].namesRows !== undefined,
).sort((a, b) => (COLUMN_KINDS[a].namesRows ?? 0) - (COLUMN_KINDS[b].namesRows ?? 0))

/** The keys of rows that name a row, the likeliest first. */
export const NAMING_KEYS: readonly CellKey[] = NAMING_KINDS.filter(isCellKey)

/** Kinds whose cells say what is to be done, or what comes out of it. */
export const TASK_KINDS: ReadonlySet<string | number> = kindsSaying('task', 'product')
/** Kinds whose cells say what comes out of a task. */
export const PRODUCT_KINDS: ReadonlySet<string | number> = kindsSaying('product')
/** Kinds whose cells name agencies. */
export const AGENCY_KINDS: ReadonlySet<string | number> = new Set(
  COLUMN_KIND_NAMES.filter(kind => COLUMN_KINDS[kind].cell === 'agencies'),
)

function kindsSaying(...what: readonly CellKeyKind['says'][]): ReadonlySet<string> {
  return new Set(CELL_KEYS.filter(({ says }) => what.includes(says)).map(({ kind }) => kind))
}

export function isColumnKind(name: string): name is ColumnKindName {
  return Object.hasOwn(COLUMN_KINDS, name)
}

/** Whether columns of a kind can go without an id: their cells are keys of the rows. */
export function isOwnKind(name: string): name is OwnKindName {
  return Object.hasOwn(OWN_KINDS, name)
}

/** Whether a key of a row holds a cell. */
export function isCellKey(name: string): name is CellKey {
  return Object.hasOwn(CELL_KEY_KINDS, name)
}
