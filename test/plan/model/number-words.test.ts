import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberInWords, numberOfWords } from '../../../src/plan/model/number-words.ts'
import { runs } from '../../runs.ts'

describe('a number in words', () => {
  it.each([
    [0n, 'không'],
    [5n, 'năm'],
    [10n, 'mười'],
    [15n, 'mười lăm'],
    [21n, 'hai mươi mốt'],
    [24n, 'hai mươi bốn'],
    [105n, 'một trăm linh năm'],
    [1_000n, 'một nghìn'],
    [1_005_021n, 'một triệu không trăm linh năm nghìn không trăm hai mươi mốt'],
    [20_000_000n, 'hai mươi triệu'],
    [3_000_500_000n, 'ba tỷ năm trăm nghìn'],
    [1_250_000_000_000n, 'một nghìn hai trăm năm mươi tỷ'],
  ])('%s is “%s”', (value, words) => {
    expect(numberInWords(value)).toBe(words)
  })

  it('reads as that number again', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 17n }), value => {
        expect(numberOfWords(numberInWords(value))).toBe(value)
      }),
      { numRuns: runs(200) },
    )
  })

  it.each([
    ['Hai mươi tư triệu', 24_000_000n],
    ['một trăm lẻ năm ngàn', 105_000n],
    ['Bảy mươi bẩy', 77n],
    ['hai mươi triệu chẵn', undefined],
    ['', undefined],
  ])('“%s” is %s', (words, value) => {
    expect(numberOfWords(words)).toBe(value)
  })
})
