import { describe, expect, it } from 'vitest'
import { memoizeByObject, memoizeLast } from '../../src/base/memoize.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { DEFAULT_SETTINGS } from '../../src/validate/settings.ts'
import { validate } from '../../src/validate/validate.ts'

describe('a memoized function', () => {
  it('works its value out once for each object', () => {
    const asked: object[] = []
    const nameOf = memoizeByObject((object: object) => asked.push(object))
    const [one, other] = [{}, {}]
    expect([nameOf(one), nameOf(other), nameOf(one)]).toEqual([1, 2, 1])
    expect(asked).toEqual([one, other])
  })

  it('works it out anew for another key of the same object', () => {
    const keys: string[] = []
    const ask = memoizeLast((_: object, key: string) => keys.push(key), Object.is)
    const object = {}
    expect([ask(object, 'a'), ask(object, 'a'), ask(object, 'b'), ask({}, 'b')]).toEqual([1, 1, 2, 3])
    expect(keys).toEqual(['a', 'b', 'b'])
  })
})

describe('a plan judged twice', () => {
  it('is judged by the agencies of the settings it is judged with', () => {
    const { value } = parsePlan('a.yaml', new TextEncoder().encode(PLAN))
    if (!value) throw new Error('not read')
    const declared = (agencies: Readonly<Record<string, string>>) =>
      validate(value, { final: false, settings: { ...DEFAULT_SETTINGS, agencies } })
        .diagnostics.map(({ code }) => code)
        .filter(code => code === 'agency-known')
    expect(declared({})).toEqual(['agency-known'])
    expect(declared({ 'van-hoa': 'Phòng Văn hóa - Xã hội' })).toEqual([])
    expect(declared({})).toEqual(['agency-known'])
  })
})

const PLAN = `kehoach: 1
issuer: { name: [Ủy ban nhân dân, phường Chí Minh], symbol: UBND, place: Chí Minh }
agencies: { van-phong: Văn phòng HĐND và UBND }
plan:
  title: Cải cách hành chính năm 2026
  table:
    columns: [number, content, lead]
    rows:
      - { content: Rà soát thủ tục, lead: van-phong }
      - { content: Tuyên truyền, lead: Phòng Văn hóa - Xã hội }
  recipients: [Đảng ủy phường]
  signature: { title: Chủ tịch, name: Vũ Văn Nho }
`
