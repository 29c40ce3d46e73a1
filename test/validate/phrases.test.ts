import { describe, expect, it } from 'vitest'
import { asWritten } from '../../src/plan/text/plain-text.ts'
import { PhraseFinder } from '../../src/validate/texts/phrases.ts'

const finder = new PhraseFinder(['xử lí', 'xử lí nhanh', 'lí nhanh chóng', 'chóng hòa giải', 'hoà giải'])

function found(text: string): readonly string[] {
  return finder.find({ at: ['plan'], ...asWritten(text) }).map(({ phrase, written, range }) => {
    expect(text.slice(...range)).toBe(written)
    return `${phrase} | ${written}`
  })
}

describe('phrases in texts', () => {
  it('are found however large their letters, their spaces and their tone style', () => {
    expect(found('XỬ LÍ; Xử  lí; xử\nlí; chóng hoà giải')).toEqual([
      'xử lí | XỬ LÍ',
      'xử lí | Xử  lí',
      'xử lí | xử\nlí',
      'chóng hòa giải | chóng hoà giải',
    ])
  })

  it('are whole words with nothing but space between them', () => {
    expect(found('thử xử lít, xửlí, xử, lí, xử-lí, xử 1 lí')).toEqual([])
  })

  it('do not overlap: the first and longest is found', () => {
    expect(found('xử lí nhanh chóng hòa giải')).toEqual([
      'xử lí nhanh | xử lí nhanh',
      'chóng hòa giải | chóng hòa giải',
    ])
  })
})
