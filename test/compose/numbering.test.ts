import { describe, expect, it } from 'vitest'
import { roman } from '../../src/base/roman.ts'
import { formatNumber, letter } from '../../src/plan/model/numbering.ts'

describe('numbers', () => {
  it.each([
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [40, 'XL'],
    [99, 'XCIX'],
    [444, 'CDXLIV'],
    [1990, 'MCMXC'],
  ])('%d is %s in Roman numerals', (value, text) => {
    expect(roman(value)).toBe(text)
  })

  it('use the letters of the Vietnamese alphabet without hats and horns, then two letters', () => {
    const letters = Array.from({ length: 24 }, (_, index) => letter(index + 1)).join(' ')
    expect(letters).toBe('a b c d đ e g h i k l m n o p q r s t u v x y aa')
    expect([25, 46, 47, 23 * 24, 23 * 24 + 1, 100_000].map(position => letter(position))).toEqual([
      'ab',
      'ay',
      'ba',
      'yy',
      'aaa',
      'hdyt',
    ])
  })

  it.each([
    ['I', 2, 'II'],
    ['I.', 2, 'II.'],
    ['A', 5, 'E'],
    ['A.', 1, 'A.'],
    ['1', 3, '3'],
    ['1.', 3, '3.'],
    ['1)', 3, '3)'],
    ['a', 2, 'b'],
    ['a.', 2, 'b.'],
    ['a)', 5, 'đ)'],
    ['(1)', 4, '(4)'],
    ['(a)', 5, '(đ)'],
    ['-', 7, '-'],
    ['+', 7, '+'],
    ['', 7, ''],
  ] as const)('the format %s writes %d as %s', (format, position, text) => {
    expect(formatNumber(format, position)).toBe(text)
  })

  it.each([
    ['1.1', '2', '2.3'],
    ['1.1.', '2.', '2.3.'],
    ['1.1.', '2.4.', '2.4.3.'],
    ['1.1', 'II', '3'],
    ['1.1', 'a)', '3'],
    ['1.1', '', '3'],
  ] as const)('the format %s under %s takes an Arabic number along', (format, parent, text) => {
    expect(formatNumber(format, 3, parent)).toBe(text)
  })
})
