import { describe, expect, it } from 'vitest'
import { type Parts, textsOf } from './small-plan.ts'

const plan = { type: 'Quy chế', title: 'Làm việc', body: ['Nội dung.'] }
const linesOf = (parts: Parts) => textsOf(parts, 'attachment').map(line => line.replaceAll('\u00a0', '_'))
const appendix = (more: object = {}) => ({ title: 'Danh mục', body: ['Nội dung.'], ...more })

const DECISION = 'Quyết định số 05/QĐ-UBND ngày 07 tháng 3 năm 2026 của Ủy ban nhân dân xã An Bình'

describe('the line of what a text goes with', () => {
  it('names the decision with its number, date and authority', () => {
    expect(linesOf({ plan })).toEqual([`(Kèm theo ${DECISION})`])
    expect(linesOf({ plan, decision: { authority: ['Chủ tịch', 'Ủy ban nhân dân xã An Bình'] } })).toEqual([
      `(Kèm theo ${DECISION.replace('của ', 'của Chủ tịch ')})`,
    ])
  })

  it('names the bodies that issue where no authority is named', () => {
    const issuer = {
      jointly: [
        { name: 'Hội Nông dân xã', symbol: 'HND' },
        { name: ['Đoàn Thanh niên', 'xã'], symbol: 'ĐTN' },
      ],
    }
    expect(linesOf({ plan, issuer, decision: { authority: [] } })).toEqual([
      '(Kèm theo Quyết định số 05/QĐ-UBND-HND-ĐTN ngày 07 tháng 3 năm 2026 của Ủy ban nhân dân xã An Bình, Hội Nông dân xã và Đoàn Thanh niên xã)',
    ])
  })

  it('names each who decides where there is a line for each body', () => {
    const issuer = { jointly: [{ name: 'Hội Nông dân xã', symbol: 'HND' }] }
    const [line] = linesOf({
      plan,
      issuer,
      decision: { authority: ['Ủy ban nhân dân xã', 'Hội Nông dân xã'] },
    })
    expect(line).toContain('của Ủy ban nhân dân xã và Hội Nông dân xã)')
  })

  it('has the blanks of a draft', () => {
    expect(linesOf({ plan, issued: { date: 2026 } })).toEqual([
      '(Kèm theo Quyết định số ________/QĐ-UBND ngày _____ tháng _____ năm 2026 của Ủy ban nhân dân xã An Bình)',
    ])
  })

  it('is the author’s where he wrote one, in brackets once', () => {
    const attachment = 'Ban hành kèm theo Quyết định số 1'
    expect(linesOf({ plan: { ...plan, attachment } })).toEqual([`(${attachment})`])
    expect(linesOf({ plan: { ...plan, attachment: `(${attachment})` } })).toEqual([`(${attachment})`])
  })
})

describe('the line of what an appendix goes with', () => {
  it.each([
    ['a decision', { appendices: [appendix()] }, DECISION],
    [
      'a text issued with a decision',
      { plan, appendices: [appendix({ attachment: undefined })], issued: { number: 5, date: '2026-03-07' } },
      `Quy chế ban hành tại ${DECISION}`,
    ],
    [
      'a text that stands alone',
      { decision: null, plan, appendices: [appendix()] },
      'Quy chế số 05/QC-UBND ngày 07 tháng 3 năm 2026 của Ủy ban nhân dân xã An Bình',
    ],
    [
      'a plan issued elsewhere',
      { decision: null, appendices: [appendix()] },
      'Kế hoạch số 05/KH-UBND ngày 07 tháng 3 năm 2026 của Ủy ban nhân dân xã An Bình',
    ],
    ['a decision issued elsewhere', { decision: null, appendices: [appendix({ to: 'decision' })] }, DECISION],
    [
      'a report issued elsewhere',
      { decision: null, appendices: [appendix({ to: 'Báo cáo' })] },
      'Báo cáo số 05/BC-UBND ngày 07 tháng 3 năm 2026 của Ủy ban nhân dân xã An Bình',
    ],
  ])('names %s', (_, parts, text) => {
    expect(linesOf(parts).at(-1)).toBe(`(Kèm theo ${text})`)
  })
})
