import { activity } from './activity.ts'
import { budget } from './budget.ts'
import { content } from './content.ts'
import { deadline } from './deadline.ts'
import { lead } from './lead.ts'
import { note } from './note.ts'
import { number } from './number.ts'
import { objective } from './objective.ts'
import { output } from './output.ts'
import { support } from './support.ts'

/** Every column kind of the plan language. A new kind is a file beside this one and a line here. */
export const COLUMN_KINDS = {
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

export type ColumnKindName = keyof typeof COLUMN_KINDS

export function isColumnKind(name: string): name is ColumnKindName {
  return Object.hasOwn(COLUMN_KINDS, name)
}
