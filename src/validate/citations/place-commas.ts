import type { Part } from '../../plan/reading/citations/citation.ts'
import { DIVISIONS, PLACE } from '../../plan/reading/citations/cited-place.ts'
import { LETTERS } from '../../plan/text/letters.ts'

const STEP = new RegExp(`(?<comma>, ?)?(?<![${LETTERS}])(?<division>${DIVISIONS.join('|')}) `, 'giu')

/** A comma before a division that may be what the one before it is a part of. */
const HINT = new RegExp(`, ?(?:${DIVISIONS.slice(1).join('|')}) `, 'iu')

/** Places with a comma between a division and the one it is a part of; `right` is without those. */
export function misplacedCommas(text: string): readonly (Part & { readonly right: string })[] {
  if (!HINT.test(text)) return []
  return [...text.matchAll(PLACE)].flatMap(({ index, 0: place }) => {
    const right = withoutCommas(place)
    return right === place ? [] : [{ text: place, start: index, end: index + place.length, right }]
  })
}

function withoutCommas(place: string): string {
  let last: number = DIVISIONS.length
  return place.replace(STEP, (step, comma: string | undefined, division: string) => {
    const rank = DIVISIONS.findIndex(name => name.startsWith(division.toLowerCase()))
    const isPartOf = rank > last
    last = rank
    return comma !== undefined && isPartOf ? ` ${step.slice(comma.length)}` : step
  })
}
