import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mm } from '../../src/base/units.ts'
import { decree30 } from '../../src/profile/decree30.ts'
import { decree30Limits } from '../../src/profile/limits.ts'
import { type OfficeStyle, officeProfile, styleLimits } from '../../src/profile/office-profile.ts'
import { numbersOf } from './numbers.ts'

const IN_RANGE: fc.Arbitrary<OfficeStyle> = fc.record(
  {
    textSize: fc.constantFrom(13, 13.5, 14),
    tableTextSize: fc.constantFrom(10, 12, 13, 14),
    firstLine: fc.integer({ min: 100, max: 127 }).map(tenths => tenths / 10),
    paragraphSpacing: fc.integer({ min: 6, max: 20 }),
    lineSpacing: fc.integer({ min: 100, max: 150 }).map(hundredths => hundredths / 100),
    margins: fc.record(
      {
        top: fc.integer({ min: 20, max: 25 }),
        bottom: fc.integer({ min: 20, max: 25 }),
        left: fc.integer({ min: 30, max: 35 }),
        right: fc.integer({ min: 15, max: 20 }),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['margins'] },
)

describe('the profile of an office', () => {
  it('is the Decree’s profile where nothing is chosen', () => {
    expect(officeProfile({ margins: {} })).toEqual(decree30)
  })

  it('keeps every number in its range, whatever is chosen within the ranges', () => {
    fc.assert(
      fc.property(IN_RANGE, style => {
        const numbers = numbersOf(officeProfile(style))
        const outside = decree30Limits.filter(({ at, min, max }) => {
          const value = numbers.get(at) ?? Number.NaN
          return !(value >= min && value <= max)
        })
        expect(outside).toEqual([])
        expect(styleLimits(style).filter(({ value, min, max }) => value < min || value > max)).toEqual([])
      }),
    )
  })

  it('moves the sizes together: text at 13 has its nation at 12 and its motto at 13', () => {
    const { roles, pageNumber } = officeProfile({ textSize: 13, margins: {} })
    const { nation, motto, placeDate, documentType, article, authority, signerName, tableText } = roles
    expect([nation, motto, placeDate].map(({ size }) => size)).toEqual([12, 13, 13])
    expect([documentType, article, authority, signerName].map(({ size }) => size)).toEqual([13, 13, 13, 13])
    expect([roles.number.size, roles.recipient.size, tableText.size, pageNumber.size]).toEqual([
      13, 11, 13, 13,
    ])
  })

  it('takes lengths in millimetres, for both ways of turning the page', () => {
    const { page, roles } = officeProfile({ firstLine: 10, margins: { left: 35 } })
    expect([page.margins.portrait.left, page.margins.landscape.left]).toEqual([mm(35), mm(35)])
    expect([roles.body.firstLine, roles.article.firstLine, roles.tableText.firstLine]).toEqual([
      mm(10),
      mm(10),
      0,
    ])
  })
})
