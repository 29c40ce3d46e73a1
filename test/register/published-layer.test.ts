import { describe, expect, it } from 'vitest'
import { check } from '../../src/compile.ts'
import { findText, lawsNamed } from '../../src/register/find-text.ts'
import { LEGAL_REGISTER } from '../../src/register/legal-register.ts'
import { PUBLISHED } from '../../src/register/published-layer.ts'
import { PUBLISHED_TEXTS } from '../../src/register/published-texts.ts'
import { memoryWorld } from '../plan/memory-world.ts'

const REGISTER = { ...LEGAL_REGISTER, published: PUBLISHED }

const PLAN = `kehoach: 1
issuer: { name: [Ủy ban nhân dân, xã An Bình], symbol: UBND, place: An Bình }
issued: { number: 10, date: 2026-08-10 }
plan:
  title: Thực hiện năm 2026
  bases:
    - BASIS
  body: [Thực hiện.]
  recipients: [Công an xã]
  signature: { title: Chủ tịch, name: Nguyễn Văn A }
`

async function said(basis: string): Promise<readonly string[]> {
  const world = memoryWorld({ 'plan.yaml': PLAN.replace('BASIS', basis) })
  const { diagnostics } = await check('plan.yaml', { final: false }, world)
  return diagnostics
    .filter(({ code }) => /^(?:citation-(?:date|issuer|title)|basis-in-force)$/.test(code))
    .map(({ message }) => message.vi)
}

describe('the second layer of the register', () => {
  it('has each number once, with a date of the year in it, and none that is kept by hand', () => {
    const lines = PUBLISHED_TEXTS.split('\n')
    const numbers = lines.map(line => line.slice(0, line.indexOf('\t')))
    expect(new Set(numbers).size).toBe(numbers.length)
    const byHand = new Set(LEGAL_REGISTER.texts.map(({ number }) => number))
    expect(numbers.filter(number => byHand.has(number))).toEqual([])
    const otherYears = numbers.filter(number => {
      const year = /\/(\d{4})\//.exec(number)?.[1]
      return year !== undefined && !PUBLISHED.find(number)?.issued?.startsWith(year)
    })
    expect(otherYears).toEqual([])
  })

  it('is silent where one number is that of two texts', () => {
    expect(findText(REGISTER, { number: '55/2010/QH12' })).toBeUndefined()
    expect(findText(REGISTER, { number: '01/2022/NĐ-CP', issued: '2022-01-04' })).toBeUndefined()
  })

  it('finds a text by number and type, a law by its name', () => {
    expect(findText(REGISTER, { number: '02/2011/QH13', type: 'Luật' })?.issued).toBe('2011-11-11')
    expect(findText(REGISTER, { number: '02/2011/QH13', type: 'Nghị quyết' })).toBeUndefined()
    expect(lawsNamed(REGISTER, 'khiếu nại').map(({ number }) => number)).toEqual(['02/2011/QH13'])
  })

  it('tells a date that is another, with who says so', async () => {
    expect(await said('Luật Khiếu nại ngày 12/11/2011')).toEqual([
      '“Luật Khiếu nại” ban hành ngày 11/11/2011, ở đây ghi ngày 12/11/2011 (theo Bộ pháp điển, đến 21/7/2026).',
    ])
    expect(await said('Luật Khiếu nại ngày 11/11/2011')).toEqual([])
  })

  it('tells of an end that a text itself states', async () => {
    const title =
      'về cơ chế, chính sách hỗ trợ sản xuất nông nghiệp để khôi phục sản xuất vùng bị thiệt hại do thiên tai, dịch bệnh'
    expect(await said(`Nghị định số 02/2017/NĐ-CP ngày 09/01/2017 của Chính phủ ${title}`)).toEqual([
      '“Nghị định số 02/2017/NĐ-CP” hết hiệu lực từ 25/02/2025, được thay bằng Nghị định số 09/2025/NĐ-CP (theo Bộ pháp điển, đến 21/7/2026).',
    ])
  })

  it('holds no title that one source alone gives against an author', async () => {
    expect(
      await said('Thông tư số 03/2023/TT-BKHCN ngày 15/5/2023 của Bộ Khoa học và Công nghệ về việc khác hẳn'),
    ).toEqual([])
  })
})
