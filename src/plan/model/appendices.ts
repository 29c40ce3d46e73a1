import type { Path } from '../../base/diagnostic.ts'
import { roman } from '../../base/roman.ts'
import { type AppendixParent, parentOf } from './bundle.ts'
import { Count } from './count.ts'
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
  const texts = new Map<string, AppendicesOfText>()
  const placed = plan.appendices.map((appendix, index) => {
    const parent = parentOf(appendix, plan)
    const key = `${parent.part} ${parent.type}`
    const text = texts.get(key) ?? { count: new Count(), total: 0 }
    text.total += 1
    texts.set(key, text)
    return { appendix, source: ['appendices', index], parent, text }
  })
  return placed.map(({ text: { count, total }, ...rest }) => {
    const { number = total > 1 ? undefined : '' } = rest.appendix
    const position = count.next(number)
    return { ...rest, number: typeof position === 'number' ? roman(position) : position }
  })
}

interface AppendicesOfText {
  readonly count: Count
  total: number
}
