import { withOneToneStyle } from '../../plan/text/tone-marks.ts'
import { OFFICIAL_NAMES } from '../vocabulary/official-names.ts'

const OFFICIAL = OFFICIAL_NAMES.map(name => ({ bare: bare(name), name: withOneToneStyle(name) }))

/** A name with the capitals and hyphens that others than its writer have settled: those have rules of their own. */
export function inOfficialForm(name: string): string {
  const hyphened = withOneToneStyle(name)
    .replace(/[“”"]/g, '')
    .replace(/(?<!\s)\s*[–—]\s*/g, ' - ')
  const found = OFFICIAL.find(official => bare(hyphened).includes(official.bare))
  if (!found) return hyphened
  const start = bare(hyphened).indexOf(found.bare)
  return hyphened.slice(0, start) + found.name + hyphened.slice(start + found.bare.length)
}

function bare(name: string): string {
  return withOneToneStyle(name).toLowerCase()
}
