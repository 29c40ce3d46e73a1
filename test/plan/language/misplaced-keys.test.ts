import { describe, expect, it } from 'vitest'
import { parse } from '../small-plans.ts'

const BODY = `kế hoạch:
  tên: Chuyển đổi số năm 2027
  nội dung: [Các đơn vị thực hiện.]
`
const ISSUER =
  'cơ quan ban hành: { tên cơ quan: Ủy ban nhân dân xã An Bình, ký hiệu: UBND, địa danh: An Bình }\n'

/** What is read of a plan that has errors. */
function planOf(text: string) {
  const { value } = parse(text)
  if (!value) throw new Error('no plan')
  return value.plan
}

/** The problems of a plan, each as its code and where it stands. */
function problems(text: string): readonly string[] {
  return parse(text).diagnostics.map(({ code, span }) => `${code} ${text.slice(span?.start, span?.end)}`)
}

describe('a key at the wrong level', () => {
  it.each([
    [
      'người ký: { chức vụ: Chủ tịch, họ và tên: Trần Văn An }\n',
      { title: ['Chủ tịch'], name: 'Trần Văn An' },
    ],
    ['signature: { title: Chủ tịch }\n', { title: ['Chủ tịch'] }],
  ])('is read where it belongs, and that is said: %s', (line, signature) => {
    const text = `kehoach: 1\n${ISSUER}${BODY}${line}`
    expect(planOf(text).plan).toMatchObject({ signature: [signature] })
    expect(problems(text)).toEqual([`plan-unknown-key ${line.split(':')[0]}`])
  })

  it('goes up to the group around, and down to a group that is not written yet', () => {
    const text = `kehoach: 1\n${ISSUER}số: 12\nngày ban hành: 12/11/2026\n${BODY}  người ký: { chức vụ: Chủ tịch, lưu: VT }\n`
    const plan = planOf(text)
    expect(plan.issued).toMatchObject({ number: 12, date: { day: 12, month: 11, year: 2026 } })
    expect(plan.plan).toMatchObject({ filing: 'VT' })
    expect(problems(text)).toEqual([
      'plan-unknown-key số',
      'plan-unknown-key ngày ban hành',
      'plan-unknown-key lưu',
    ])
  })

  it('is left out where something stands already', () => {
    const text = `kehoach: 1\n${ISSUER}số: 12\nban hành: { số: 13 }\n${BODY}`
    expect(planOf(text).issued).toEqual({ number: 13 })
    expect(problems(text)).toEqual(['plan-unknown-key số'])
  })

  it('is left out where two groups could be meant', () => {
    const decision =
      'quyết định: { tên: Về việc khen thưởng, điều: [{ tên: A }], người ký: { chức vụ: Chủ tịch } }\n'
    const text = `kehoach: 1\n${ISSUER}${decision}${BODY}nơi nhận: [Như trên]\n`
    expect(planOf(text).plan).not.toHaveProperty('recipients')
    expect(problems(text)).toContain('plan-unknown-key nơi nhận')
  })
})

describe('what the issuer lacks', () => {
  it('is blank, so that there is a page', () => {
    expect(planOf(`kehoach: 1\n${BODY}`).issuer).toMatchObject({ name: ['……'], symbol: '……', place: '……' })
    expect(planOf(`kehoach: 1\ncơ quan ban hành: UBND xã An Bình\n${BODY}`).issuer).toMatchObject({
      name: ['UBND xã An Bình'],
      place: '……',
    })
  })

  it('is taken from a key that is part of the right one', () => {
    const issuer = ISSUER.replace('{ ', '{ chủ quản: UBND huyện A, ')
    expect(planOf(`kehoach: 1\n${issuer}${BODY}`).issuer.parent).toEqual(['UBND huyện A'])
    expect(problems(`kehoach: 1\n${issuer}${BODY}`)).toEqual(['plan-unknown-key chủ quản'])
  })
})
