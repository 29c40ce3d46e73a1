import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { oldTextIn } from '../../src/validate/texts/old-codes.ts'
import { TCVN3, VNI } from '../../src/validate/vocabulary/old-codes.ts'
import { runs } from '../runs.ts'

const SENTENCES = [
  'Kế hoạch phòng, chống thiên tai và tìm kiếm cứu nạn năm 2026',
  'Ủy ban nhân dân xã đề nghị các thôn thực hiện nghiêm túc',
  'Giao Văn phòng theo dõi, đôn đốc và báo cáo trước ngày 15 tháng 12',
  'Người đứng đầu cơ quan chịu trách nhiệm về kết quả',
]

const table = (code: ReadonlyMap<string, string>) => {
  const codes = new Map([...code].reverse().map(([written, letter]) => [letter, written]))
  return (text: string) => [...text].map(letter => codes.get(letter) ?? letter).join('')
}

const words = fc
  .array(fc.constantFrom(...SENTENCES.flatMap(sentence => sentence.split(' '))), {
    minLength: 6,
    maxLength: 20,
  })
  .map(list => list.join(' ').toLowerCase())

describe.each([
  ['VNI', VNI],
  ['TCVN3', TCVN3],
] as const)('a text in %s', (code, letters) => {
  const written = table(letters)

  it.each(SENTENCES)('is read: %s', sentence => {
    // Capitals with a tone have no code in TCVN3.
    const text = code === 'VNI' ? sentence : sentence.toLowerCase()
    const old = oldTextIn(written(text))
    expect(old?.code).toBe(code)
    expect(text).toContain(old?.reading)
  })

  it('is read whatever its words are', () => {
    fc.assert(
      fc.property(words, text => {
        const old = oldTextIn(written(text))
        if (old === undefined) return
        expect([old.code, text.includes(old.reading)]).toEqual([code, true])
      }),
      { numRuns: runs(100) },
    )
  })
})

describe('a text in Unicode', () => {
  it('is none of an old code, whatever its words are', () => {
    fc.assert(
      fc.property(words, text => {
        expect(oldTextIn(text)).toBeUndefined()
      }),
      { numRuns: runs(100) },
    )
  })

  it.each([
    'ông Thaï, Noël, Raphaël, Israël, Citroën, café, São Paulo, João, Benoît, Zaïre',
    'N·m, kW·h, µm, 5×6, a×b, ½, m², xã¹, Intel®, © 2025',
    'ñu ñai Čư\u0306 ê\u0306 Buôn Hra Hning, Y Bhăm Êñuôl, Kon Rẫy, Ƀahnar',
    'hoà bình, hoá, khoá, toà, xoá, thuỷ, quý; «Ban», “Hội”',
  ])('may have letters and signs of other tongues: %s', text => {
    expect(oldTextIn(text)).toBeUndefined()
  })
})

describe('a stretch of a text', () => {
  it('is certain only where no word in it can be read in two ways', () => {
    expect(oldTextIn('Đồng chí Nguyeãn Vaên A')?.isCertain).toBe(true)
    expect(oldTextIn('Đội ngũ heä thoáng soá vaø quyeàn lợi')?.isCertain).toBe(false)
  })
})

describe('single words', () => {
  it.each([
    ['Thoân A', 'Thôn'],
    ['Chuû tòch', 'Chủ tịch'],
    ['QUYEÁT ÑÒNH', 'QUYẾT ĐỊNH'],
    ['QuyÕt ®Þnh', 'Quyết định'],
    ['Hµ Néi', 'Hà Nội'],
    ['C«ng an x·', 'Công an xã'],
    ['Giao ông Nguyeãn Vaên A thực hiện', 'Nguyễn Văn'],
  ])('of %s are read', (text, reading) => {
    expect(oldTextIn(text)?.reading).toBe(reading)
  })
})
