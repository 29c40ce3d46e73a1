import { roman } from '../../base/roman.ts'
import type { Plan } from '../../plan/model/plan.ts'
import { type AppendixGroup, appendixGroups } from './appendix-groups.ts'
import { romanPosition } from './roman-position.ts'
import type { NumberedSibling, Siblings } from './siblings.ts'

const APPENDIX = { vi: 'phụ lục', en: 'appendix' }

/** The numbers of the appendices, a set for each text they belong to. */
export function appendixNumbers(plan: Plan): readonly Siblings[] {
  return appendixGroups(plan).map(group => ({ members: membersOf(group) }))
}

function membersOf({ parent, appendices }: AppendixGroup): readonly NumberedSibling[] {
  // Those of a text elsewhere may go on from others.
  let next = parent.part === 'elsewhere' ? undefined : 1
  return appendices.map(({ appendix, source, number }) => {
    const position = romanPosition(number)
    const expected = position !== undefined && next !== undefined ? roman(next) : undefined
    next = position === undefined ? undefined : position + 1
    const isExplicit = appendix.number !== undefined
    return { noun: APPENDIX, at: [...source, 'number'], shown: number, isExplicit, expected }
  })
}
