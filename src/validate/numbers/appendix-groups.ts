import { type NumberedAppendix, numberAppendices } from '../../plan/model/appendices.ts'
import type { AppendixParent } from '../../plan/model/bundle.ts'
import type { Plan } from '../../plan/model/plan.ts'

/** A text and the appendices that belong to it. */
export interface AppendixGroup {
  readonly parent: AppendixParent
  readonly appendices: readonly NumberedAppendix[]
}

/** The appendices of a plan by the texts they belong to. */
export function appendixGroups(plan: Plan): readonly AppendixGroup[] {
  const groups = new Map<string, { parent: AppendixParent; appendices: NumberedAppendix[] }>()
  for (const numbered of numberAppendices(plan)) {
    const { parent } = numbered
    const key = `${parent.part} ${parent.type}`
    const group = groups.get(key) ?? { parent, appendices: [] }
    group.appendices.push(numbered)
    groups.set(key, group)
  }
  return [...groups.values()]
}
