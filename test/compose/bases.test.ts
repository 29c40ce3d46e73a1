import { describe, expect, it } from 'vitest'
import { compose } from '../../src/compose/compose.ts'
import { markedText, paragraphsOf, smallPlan, textsOf } from './small-plan.ts'

const basesOf = (decision: object) => textsOf({ decision }, 'basis')

describe('the bases', () => {
  it('are closed by semicolons, the last by a full stop, whatever the author wrote', () => {
    const decision = { bases: ['Luật A;', 'Luật B.', 'Luật C ;'], proposer: 'Trưởng phòng D' }
    expect(basesOf(decision)).toEqual([
      'Căn cứ Luật A;',
      'Căn cứ Luật B;',
      'Căn cứ Luật C;',
      'Theo đề nghị của Trưởng phòng D.',
    ])
  })

  it.each([
    ['Nghị định số 63/2010/NĐ-CP', 'Căn cứ Nghị định số\u00a063/2010/NĐ-CP.'],
    ['căn cứ Nghị định C', 'căn cứ Nghị định C.'],
    ['Thực hiện Kế hoạch B', 'Thực hiện Kế hoạch B.'],
    ['Triển khai Nghị quyết C', 'Triển khai Nghị quyết C.'],
    ['Trên cơ sở kết quả rà soát', 'Trên cơ sở kết quả rà soát.'],
    ['Xét Tờ trình số 11/TTr-KT', 'Xét Tờ trình số\u00a011/TTr-KT.'],
    ['Xét đề nghị của Văn phòng', 'Xét đề nghị của Văn phòng.'],
    ['Theo Biên bản họp', 'Theo Biên bản họp.'],
    ['Sau khi thống nhất với Thường trực HĐND', 'Sau khi thống nhất với Thường trực HĐND.'],
    ['*Căn cứ* Luật A', 'Căn cứ Luật A.'],
    ['Theodor', 'Căn cứ Theodor.'],
  ])('are introduced where “%s” is not yet', (basis, text) => {
    expect(basesOf({ bases: [basis] })).toEqual([text])
  })

  it('name the proposer as the author does', () => {
    expect(basesOf({ bases: ['Luật A'], proposer: 'Xét đề nghị của Trưởng phòng' })).toEqual([
      'Căn cứ Luật A;',
      'Xét đề nghị của Trưởng phòng.',
    ])
  })

  it('are closed behind the mark of a footnote, and behind markup', () => {
    const decision = { bases: ['Luật A.[^a]', 'Luật **B.**', 'Luật C[^b].'] }
    const document = compose(smallPlan({ decision, footnotes: { a: 'Một.', b: 'Hai.' } }))
    const texts = paragraphsOf(document).filter(({ role }) => role === 'basis')
    expect(texts.map(({ children }) => markedText(children))).toEqual([
      'Căn cứ Luật A[1];',
      'Căn cứ Luật **B**;',
      'Căn cứ Luật C[2].',
    ])
  })

  it('stand before the prose of a text too', () => {
    const plan = { title: 'Thử', bases: ['Luật A', 'Thực hiện Kế hoạch B'], body: ['Nội dung.'] }
    expect(textsOf({ decision: null, plan }, 'basis')).toEqual(['Căn cứ Luật A;', 'Thực hiện Kế hoạch B.'])
  })
})

describe('the enacting words', () => {
  it('are “QUYẾT ĐỊNH:”', () => {
    expect(textsOf({}, 'enacting')).toEqual(['QUYẾT ĐỊNH:'])
  })

  it('may be a sentence in their place, which the bases lead up to', () => {
    const parts = {
      decision: { bases: ['Luật A'], proposer: 'Phòng B', enacting: 'Ủy ban ban hành Quyết định' },
    }
    expect(textsOf(parts, 'enacting')).toEqual([])
    expect(textsOf(parts, 'basis')).toEqual([
      'Căn cứ Luật A;',
      'Theo đề nghị của Phòng B;',
      'Ủy ban ban hành Quyết định.',
    ])
  })

  it('keep the colon the author ends them with', () => {
    expect(basesOf({ bases: ['Luật A'], enacting: 'Hội đồng nhân dân\nquyết nghị:' })).toEqual([
      'Căn cứ Luật A;',
      'Hội đồng nhân dân',
      'quyết nghị:',
    ])
  })
})
