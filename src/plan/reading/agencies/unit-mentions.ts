import type { Path } from '../../../base/diagnostic.ts'
import type { Plan } from '../../model/plan.ts'
import { markedTexts } from '../texts/marked-texts.ts'
import { type CellAgency, cellAgencies } from './agency-cells.ts'
import { NameFinder } from './name-finder.ts'
import { nameKey } from './name-words.ts'
import type { PlanAgencies } from './plan-agencies.ts'
import { NAMES_IN_TEXT } from './same-unit.ts'

/** A place that names a unit. */
export interface UnitMention {
  readonly name: string
  /** Tells units apart, see `PlanAgencies.bodyOf`. */
  readonly body: string
  readonly at: Path
  /** Where in the text at `at`; absent where an id stands for the name. */
  readonly range?: readonly [start: number, end: number]
  readonly isCell: boolean
}

/** Where a plan names its units, in cells of agencies and in running text. */
export function unitMentions(plan: Plan, agencies: PlanAgencies): readonly UnitMention[] {
  const cells = cellAgencies(plan)
  const inCells = cells.map(({ name, at, range, isId }) => ({
    name,
    body: agencies.bodyOf(name),
    at,
    ...(range && !isId && { range }),
    isCell: true,
  }))
  return [...inCells, ...inTexts(plan, agencies, cells)]
}

/** Shorter names say too little in running text. */
const LEAST_WORDS = 3

function* inTexts(plan: Plan, agencies: PlanAgencies, cells: readonly CellAgency[]): Generator<UnitMention> {
  const names = [
    ...new Set([...agencies.known.flatMap(agency => agency.names), ...cells.map(({ name }) => name)]),
  ]
  const keys = [...NAMES_IN_TEXT, ...names.map(nameKey), ...names.map(name => agencies.bareKey(name))]
  const finder = new NameFinder(new Set(keys.filter(key => key.split(' ').length >= LEAST_WORDS)))
  const cellPlaces = new Set(cells.map(({ at }) => at.join('\0')))
  for (const { at, text } of markedTexts(plan)) {
    if (at[0] === 'agencies' || at[1] === 'bases' || cellPlaces.has(at.join('\0'))) continue
    for (const { start, end, text: name } of finder.find(text))
      if (!isInTitle(text, start))
        yield { name, body: agencies.bodyOf(name), at, range: [start, end], isCell: false }
  }
}

/** As far as a sentence is read back. */
const READ = 400

/** Whether a place may stand in the title of a text that is cited: those keep their own names of units. */
export function isInTitle(text: string, place: number): boolean {
  const before = text.slice(Math.max(0, place - READ), place)
  return /\d+\/(?:\d{4}\/)?\p{Lu}[^;]*$/u.test(before)
}
