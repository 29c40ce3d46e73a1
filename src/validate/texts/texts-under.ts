import type { Path } from '../../diagnostic.ts'
import type { Plan } from '../../plan/plan.ts'
import { markedTexts, type PlacedText } from '../../plan/text/marked-texts.ts'

/** The texts with markup that stand below a place of a plan. */
export function textsUnder(plan: Plan, place: Path): readonly PlacedText[] {
  return markedTexts(plan).filter(({ at }) => place.every((step, index) => at[index] === step))
}
