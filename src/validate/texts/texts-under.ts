import type { Path } from '../../base/diagnostic.ts'
import type { Plan } from '../../plan/model/plan.ts'
import { markedTexts, type PlacedText } from '../../plan/reading/texts/marked-texts.ts'

/** The texts with markup that stand below a place of a plan. */
export function textsUnder(plan: Plan, place: Path): readonly PlacedText[] {
  return markedTexts(plan).filter(({ at }) => place.every((step, index) => at[index] === step))
}
