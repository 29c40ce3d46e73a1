import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  added,
  amountOf,
  formatAmount,
  isSameAmount,
  isTooLongNumber,
  readAmount,
  readYamlNumber,
  withDecimals,
} from '../../../src/plan/model/amount.ts'
import { readTextAmount } from '../../../src/plan/model/tables/table-amounts.ts'

const anyAmount = fc.record({
  digits: fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
  decimals: fc.nat({ max: 12 }),
  isPercent: fc.boolean(),
})

describe('an amount', () => {
  it.each([
    ['1.500.000.000', 1500000000n, 0],
    ['1500000', 1500000n, 0],
    ['10.522,6', 105226n, 1],
    ['0,05', 5n, 2],
    ['-3', -3n, 0],
    ['−3,50', -350n, 2],
    [' 7 ', 7n, 0],
  ])('is read from %s', (text, digits, decimals) => {
    expect(readAmount(text)).toEqual({ digits, decimals, isPercent: false })
  })

  it.each(['12,5%', '12,5 %'])('may be per cent, as in %s', text => {
    expect(readAmount(text)).toEqual({ digits: 125n, decimals: 1, isPercent: true })
  })

  it.each([
    '',
    '-',
    '1.50',
    '1.5000',
    '1,500,000',
    '1500.000',
    '12 triệu',
    '1e3',
    ',5',
    '5,',
    '1'.repeat(65),
  ])('is not read from “%s”', text => {
    expect(readAmount(text)).toBeUndefined()
  })

  it.each([
    [0, '0'],
    [1234567.891, '1.234.567,891'],
    [-0.5, '-0,5'],
    [1e21, '1.000.000.000.000.000.000.000'],
    [1.5e-7, '0,00000015'],
    [Number.MAX_SAFE_INTEGER, '9.007.199.254.740.991'],
  ])('of the number %d is written %s', (value, text) => {
    expect(formatAmount(amountOf(value))).toBe(text)
  })

  it.each([
    ['2,5', 0, '3'],
    ['-2,5', 0, '-3'],
    ['2,49', 0, '2'],
    ['-0,4', 0, '0'],
    ['999,95', 1, '1.000,0'],
    ['1', 3, '1,000'],
    ['12,5%', 0, '13%'],
  ])('of %s is written with %d decimals as %s', (text, decimals, written) => {
    expect(formatAmount(readAmount(text) ?? amountOf(0), decimals)).toBe(written)
  })

  it.each([
    ['118.0', '118,0'],
    ['1500.50', '1.500,50'],
    ['1e3', '1.000'],
    ['-2.5E-1', '-0,25'],
    ['9007199254740993', '9.007.199.254.740.993'],
  ])('of the text %s, a number in YAML, is written %s', (text, written) => {
    const amount = readYamlNumber(text)
    expect(amount && formatAmount(amount)).toBe(written)
  })

  it.each([
    '1.500',
    '007',
    '12',
    '1,5',
    '1500000',
    '.5',
    '0x1F',
    '1e',
    '',
    '1e99',
    '1e999999999',
    '9'.repeat(400),
  ])('is not read as a number in YAML from “%s”', text => {
    expect(readYamlNumber(text)).toBeUndefined()
  })

  it.each([1e-300, 1e64, '1e999999999', '9'.repeat(65), `0.${'1'.repeat(64)}`])(
    'is never as long as %s',
    value => {
      expect(isTooLongNumber(value)).toBe(true)
    },
  )

  it('comes back from its Vietnamese form', () => {
    fc.assert(
      fc.property(anyAmount, amount => {
        expect(readAmount(formatAmount(amount))).toEqual(amount)
      }),
    )
  })

  it('of a number is the very number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), value => {
        const { digits, decimals } = amountOf(value)
        expect(Number(`${digits}e-${decimals}`)).toBe(value === 0 ? 0 : value)
      }),
    )
  })

  it('adds up in any order', () => {
    fc.assert(
      fc.property(fc.array(anyAmount, { minLength: 1 }), amounts => {
        const same = amounts.map(amount => ({ ...amount, isPercent: false }))
        const sum = same.reduce(added)
        expect(isSameAmount(sum, same.toReversed().reduce(added))).toBe(true)
        expect(isSameAmount(sum, withDecimals(sum, sum.decimals + 3))).toBe(true)
      }),
    )
  })

  it('is read through markup and footnotes, but not from raised figures', () => {
    expect(readTextAmount('**1.500**[^a]')).toEqual(readAmount('1.500'))
    expect(readTextAmount('10^6^')).toBe('no-number')
    expect(readTextAmount('1\\\\ 2')).toBe('no-number')
    expect(readTextAmount('–')).toBe('none')
  })
})
