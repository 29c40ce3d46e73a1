import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparedText, comparedWords } from '../../../src/plan/text/compared-text.ts'
import { asWritten } from '../../../src/plan/text/plain-text.ts'

describe('a compared text', () => {
  it('is small, with its tones in one style', () => {
    const read = asWritten('UỶ BAN nhân dân\nphường 12/QĐ-UBND, thuỷ lợi')
    expect(comparedText(read)).toBe('ủy ban nhân dân\nphường 12/qđ-ubnd, thủy lợi')
    expect(comparedWords(read)).toEqual([
      'ủy',
      'ban',
      'nhân',
      'dân',
      'phường',
      '12',
      'qđ',
      'ubnd',
      'thủy',
      'lợi',
    ])
  })

  it('is as long as the text, so that places in it are places in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(comparedText(asWritten(text))).toHaveLength(text.length)
      }),
    )
    expect(comparedText(asWritten('İzmir'))).toHaveLength('İzmir'.length)
  })
})
