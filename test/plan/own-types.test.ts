import { describe, expect, it } from 'vitest'
import { parse } from './small-plans.ts'

const plan = (type: string) => `kehoach: 1
issuer: { name: [Ủy ban nhân dân, xã An Bình], symbol: UBND, place: An Bình }
issued: { number: 3, date: 2026-12-01 }
plan:
${type}
  title: Tiếp công dân
  body: [Buổi sáng từ 7 giờ 30.]
`

describe('a type of text of an office’s own', () => {
  it.each([
    ['  type: Nội quy', 'Nội quy', 'NQ'],
    ['  tên loại: Quy trình\n  viết tắt: QTr', 'Quy trình', 'QTr'],
  ])('has its name and abbreviation: %s', (line, type, abbreviation) => {
    const { value, diagnostics } = parse(plan(line))
    expect(diagnostics).toEqual([])
    expect(value?.plan.plan).toMatchObject({ type, abbreviation })
  })

  it.each(['chương trinh', 'Thông bá', "''", '[]'])(
    'is not what is one of the Decree’s with a slip, or none: %s',
    name => {
      expect(parse(plan(`  type: ${name}`)).diagnostics.map(({ code }) => code)).toHaveLength(1)
    },
  )

  it('is not one of the Decree’s, in whatever letters, with an abbreviation of its own', () => {
    expect(parse(plan('  type: thông báo')).value?.plan.plan).toMatchObject({ type: 'Thông báo' })
    expect(parse(plan('  type: Thông báo\n  abbreviation: TBao')).diagnostics).toMatchObject([
      { code: 'plan-schema' },
    ])
  })
})
