import type { Localized } from '../../base/diagnostic.ts'
import { toTwips } from '../../base/units.ts'
import type { Profile } from '../../profile/profile.ts'
import type { Differences } from '../difference.ts'
import type { ExpectedText } from '../expected-texts.ts'
import { paragraphPlace, WHAT } from '../wording.ts'
import type { StoryParagraph } from './open-story.ts'

/**
 * Compares indents and spacing that paragraphs have beside their styles: rules are as long as fitted and in the middle of
 * their room, amounts stand in line by room on their right, text below a table leaves some above; no others have any.
 */
export function compareOwnPlaces(
  differences: Differences,
  found: readonly StoryParagraph[],
  wanted: readonly ExpectedText[],
  { table }: Profile,
): void {
  for (const [index, { type, place }] of wanted.entries()) {
    const paragraph = found[index]
    if (!paragraph) return
    const where = paragraphPlace(index)
    if (type === 'rule') compareRule(differences, where, paragraph, place)
    else if (type === 'paragraph') {
      const { left, right } = indentsOf(paragraph)
      differences.same(where, WHAT.own, `0 ${toTwips(place.spare)}`, `${left} ${right}`)
      for (const side of ['w:firstLine', 'w:hanging', 'w:start', 'w:end'])
        differences.same(where, WHAT.own, undefined, paragraph.indents?.get(side))
    }
    const { blankEnd, left } = place
    const tab = blankEnd === undefined ? '' : `right dot ${toTwips(blankEnd - left)}`
    differences.same(where, WHAT.dots, tab, paragraph.tabs.join(', '))
    if (place.kind === 'columns') continue
    const before = paragraph.spacing?.get('w:before')
    const isBelowTable = place.kind === 'flow' && before === String(toTwips(table.after))
    if (!isBelowTable) differences.same(where, WHAT.room, undefined, before)
    for (const side of ['w:after', 'w:line'])
      differences.same(where, WHAT.room, undefined, paragraph.spacing?.get(side))
  }
}

function compareRule(
  differences: Differences,
  where: Localized,
  paragraph: StoryParagraph,
  { left: from, right: to, length: wanted = 0 }: ExpectedText['place'],
): void {
  const { left, right } = indentsOf(paragraph)
  const length = toTwips(to) - toTwips(from) - left - right
  if (Math.abs(length - toTwips(wanted)) > 1)
    differences.same(where, WHAT.ruleLength, toTwips(wanted), length)
  if (Math.abs(left - right) > 1) differences.same(where, WHAT.middle, left, right)
}

function indentsOf({ indents }: StoryParagraph): { readonly left: number; readonly right: number } {
  return { left: Number(indents?.get('w:left') ?? 0), right: Number(indents?.get('w:right') ?? 0) }
}
