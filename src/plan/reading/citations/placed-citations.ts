import type { Path } from '../../../base/diagnostic.ts'
import { memoizeByObject } from '../../../base/memoize.ts'
import type { Plan } from '../../model/plan.ts'
import { footnoteMarks, markedTexts } from '../texts/marked-texts.ts'
import { type ReadText, readTexts } from '../texts/read-texts.ts'
import type { Citation } from './citation.ts'
import { citationsIn } from './citations-in.ts'

/** A citation and the text of a plan it stands in. */
export interface PlacedCitation {
  readonly read: ReadText
  readonly citation: Citation
}

/**
 * The citations of a plan as they are read: those of a footnote behind the text that first calls it. Remembered, since
 * many rules ask for them.
 */
export const citationsOf = memoizeByObject((plan: Plan): readonly PlacedCitation[] =>
  inReadingOrder(plan).flatMap(read => citationsIn(read.text).map(citation => ({ read, citation }))),
)

/** Whether a place is one of the legal bases of the decision or the plan. */
export function isBasis(at: Path): boolean {
  return at.length === 3 && at[1] === 'bases'
}

function inReadingOrder(plan: Plan): readonly ReadText[] {
  const texts = readTexts(plan)
  const notes = new Map(texts.filter(({ at }) => at[0] === 'footnotes').map(read => [read.at[1], read]))
  if (notes.size === 0) return texts
  const calls = callsByPlace(plan)
  const ordered = texts
    .filter(({ at }) => at[0] !== 'footnotes')
    .flatMap(read => [read, ...(calls.get(read.at.join('/')) ?? []).flatMap(id => notes.get(id) ?? [])])
  return [...new Set([...ordered, ...notes.values()])]
}

/** The ids of the footnotes that each text calls. */
function callsByPlace(plan: Plan): ReadonlyMap<string, readonly string[]> {
  const calls = new Map<string, string[]>()
  for (const { at, id } of footnoteMarks(markedTexts(plan))) {
    const place = at.join('/')
    const ids = calls.get(place)
    if (ids) ids.push(id)
    else calls.set(place, [id])
  }
  return calls
}
