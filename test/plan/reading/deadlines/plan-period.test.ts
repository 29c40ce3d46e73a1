import { describe, expect, it } from 'vitest'
import { planPeriod, planYear } from '../../../../src/plan/reading/deadlines/plan-period.ts'
import { smallPlan } from '../../../compose/small-plan.ts'

const titled = (title: string, date = '2025-02-17', type = 'Kế hoạch') =>
  smallPlan({
    decision: null,
    issued: { number: 1, date },
    plan: {
      type,
      title,
      body: ['Rà soát.'],
      recipients: ['UBND tỉnh'],
      signature: { title: 'Chủ tịch', name: 'Nguyễn Văn An' },
    },
  })

describe('the years of a plan', () => {
  it.each([
    ['Chuyển đổi số năm 2025', 2025, 2025],
    ['Chuyển đổi số giai đoạn 2022-2025', 2022, 2025],
    ['Chuyển đổi số giai đoạn 2026 - 2028, định hướng đến năm 2030', 2026, 2030],
    ['Phổ biến pháp luật năm học 2025 - 2026', 2025, 2026],
    ['Thi hành Luật Đất đai năm 2024, năm 2025', 2025, 2025],
  ])('are read from “%s”', (title, first, last) => {
    expect(planPeriod(titled(title))).toEqual({ first, last })
    expect(planYear(titled(title))).toBe(first === last ? first : undefined)
  })

  it.each([
    ['Thi hành Luật Đất đai năm 2024', '2025-02-17'],
    ['Thực hiện Nghị quyết ngày 15 tháng 3 năm 2025', '2025-02-17'],
    ['Tổng kết công tác giai đoạn 2021-2025', '2026-01-20'],
    ['Chuyển đổi số', '2025-02-17'],
  ])('are not those of “%s”, issued on %s; the date gives the year of its deadlines', (title, date) => {
    expect(planPeriod(titled(title, date))).toBeUndefined()
    expect(planYear(titled(title, date))).toBe(Number(date.slice(0, 4)))
  })

  it('are none of a report, which tells of the past', () => {
    expect(planPeriod(titled('Kết quả công tác năm 2025', '2025-12-01', 'Báo cáo'))).toBeUndefined()
  })

  it('are those of the decision’s subject, or of appendices on their own, where there is no plan', () => {
    expect(planPeriod(smallPlan({ decision: { subject: 'Giao chỉ tiêu năm 2027' } }))).toEqual({
      first: 2027,
      last: 2027,
    })
    const appendix = { title: 'Danh mục nhiệm vụ năm 2026', to: 'Kế hoạch', body: ['Rà soát.'] }
    expect(planPeriod(smallPlan({ decision: null, appendices: [appendix] }))).toEqual({
      first: 2026,
      last: 2026,
    })
  })
})
