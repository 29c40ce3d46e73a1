import { activity } from './activity.ts'
import { amount } from './amount.ts'
import { budget } from './budget.ts'
import type { ColumnKind } from './column.ts'
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
const OWN_KINDS = {
  number,
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

/** Kinds that only say how free columns are set, which have an id and a heading of the author's. */
const FREE_KINDS = { text, fact, short, amount } as const

/** Every column kind of the plan language. */
export const COLUMN_KINDS: Readonly<Record<ColumnKindName, ColumnKind>> = { ...OWN_KINDS, ...FREE_KINDS }

export type OwnKindName = keyof typeof OWN_KINDS
export type ColumnKindName = OwnKindName | keyof typeof FREE_KINDS

export const COLUMN_KIND_NAMES: readonly ColumnKindName[] = [
  ...Object.values(OWN_KINDS).map(({ kind }) => kind),
  ...Object.values(FREE_KINDS).map(({ kind }) => kind),
]

export function isColumnKind(name: string): name is ColumnKindName {
  return Object.hasOwn(COLUMN_KINDS, name)
}

/** Whether columns of a kind can go without an id: their cells are keys of the rows. */
export function isOwnKind(name: string): name is OwnKindName {
  return Object.hasOwn(OWN_KINDS, name)
}
