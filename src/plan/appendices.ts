import type { Path } from '../diagnostic.ts'
import { type AppendixParent, parentOf } from './bundle.ts'
import { roman } from './numbering.ts'
import type { Appendix, Plan } from './plan.ts'

/** An appendix with the text it belongs to and its number among the appendices of that text. */
export interface NumberedAppendix {
  readonly appendix: Appendix
  readonly source: Path
  readonly parent: AppendixParent
  /** `II`; empty for the only appendix of a text, and where the author wants none. */
  readonly number: string
}

/** The appendices, numbered in Roman numerals where a text has several (PL I-I.III.1.b). */
export function numberAppendices(plan: Plan): readonly NumberedAppendix[] {
  const parents = plan.appendices.map(appendix => parentOf(appendix, plan))
  const isBeside = (a: AppendixParent, b: AppendixParent | undefined) =>
    a.part === b?.part && a.type === b.type
  return plan.appendices.map((appendix, index) => {
    const parent = parentOf(appendix, plan)
    const siblings = parents.filter(other => isBeside(parent, other)).length
    const position = parents.slice(0, index + 1).filter(other => isBeside(parent, other)).length
    const { number = siblings > 1 ? position : '' } = appendix
    return {
      appendix,
      source: ['appendices', index],
      parent,
      number: typeof number === 'number' ? roman(number) : number,
    }
  })
}
