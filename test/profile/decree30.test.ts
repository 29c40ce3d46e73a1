import { describe, expect, it } from 'vitest'
import { decree30 } from '../../src/profile/decree30.ts'
import { decree30Choices, decree30Limits } from '../../src/profile/limits.ts'
import { numbersOf } from './numbers.ts'

const numbers = numbersOf(decree30)

describe('the profile of Decree 30', () => {
  it.each(decree30Limits)('$at lies in the range of $clause', ({ at, min, max }) => {
    const value = numbers.get(at)
    expect(value).toBeGreaterThanOrEqual(min)
    expect(value).toBeLessThanOrEqual(max)
  })

  it('has a clause or a stated reason for every number', () => {
    const limited = new Set(decree30Limits.map(limit => limit.at))
    const chosen = decree30Choices.map(choice => pattern(choice.at))
    const unexplained = [...numbers.keys()].filter(
      at => !limited.has(at) && !chosen.some(one => one.test(at)),
    )
    expect(unexplained).toEqual([])
  })

  it('states no reason for a number that is not there', () => {
    const idle = decree30Choices.filter(
      choice => ![...numbers.keys()].some(at => pattern(choice.at).test(at)),
    )
    expect(idle).toEqual([])
  })

  it('moves the sizes of nation, motto and date together (note to the table of PL I-I.V)', () => {
    const { nation, motto, placeDate } = decree30.roles
    expect([nation.size + 1, nation.size + 1]).toEqual([motto.size, placeDate.size])
  })

  it('makes each side-by-side block as wide as the text', () => {
    for (const shares of Object.values(decree30.columns)) {
      if (shares === 'equal') continue
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10)
    }
  })
})

/** `a.*.b` matches one key at the star; a key also stands for everything below it. */
function pattern(at: string): RegExp {
  const source = at.replaceAll('.', '\\.').replaceAll('*', '[^.]+')
  return new RegExp(`^${source}(\\.|$)`)
}
