import type { Orientation, Section } from '../../document/model.ts'
import type { Profile } from '../../profile/profile.ts'
import type { Measure } from '../set/measure.ts'
import { textArea } from '../set/text-area.ts'
import { comfortableWidth } from './column-widths.ts'
import { ROUNDING } from './turned-tables.ts'

/**
 * How the pages of a section are turned. Where that is left open they stand upright, unless a table in it asks for more
 * than their width (PL I-I.I.2): the widths the author gave, and for each other column the least it is comfortable in.
 */
export function settledOrientation(section: Section, profile: Profile, measure: Measure): Orientation {
  if (section.orientation !== 'asNeeded') return section.orientation
  const { width } = textArea(profile, { part: section.part, orientation: 'portrait' })
  const isTooWide = section.blocks.some(
    block => block.type === 'table' && comfortableWidth(block, profile, measure) > width + ROUNDING,
  )
  return isTooWide ? 'landscape' : 'portrait'
}
