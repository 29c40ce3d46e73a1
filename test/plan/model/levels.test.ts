import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatNumber, isLike, NUMBER_FORMATS, positionOf } from '../../../src/plan/model/numbering.ts'
import { numberArticles, numberProse } from '../../../src/plan/model/prose-numbers.ts'
import { tableRows } from '../../../src/plan/model/tables/table-rows.ts'
import { parsePlan } from '../../../src/plan/parse-plan.ts'
import { runs } from '../../runs.ts'

function planOf(text: string) {
  const head =
    'kehoach: 1\ncơ quan ban hành: { tên cơ quan: [Ủy ban nhân dân, xã A], ký hiệu: UBND, địa danh: A }\n'
  const { value, diagnostics } = parsePlan('plan.yaml', new TextEncoder().encode(head + text))
  if (!value) throw new Error(JSON.stringify(diagnostics))
  return value.plan
}

function numbersIn(table: string): readonly string[] {
  const { plan } = planOf(`kế hoạch:\n  tên: T\n  bảng:\n    các cột: [số thứ tự, nội dung]\n${table}`)
  return plan?.table ? tableRows(plan.table, ['plan', 'table']).map(({ number }) => number) : []
}

const COUNTING = NUMBER_FORMATS.filter(format => /[IAa1]/.test(format))

describe('a number written out', () => {
  it('has the position its level writes there', () => {
    const parent = fc.constantFrom('', '2', '3.1.', 'II')
    fc.assert(
      fc.property(
        fc.constantFrom(...COUNTING),
        fc.integer({ min: 1, max: 3000 }),
        parent,
        (format, position, under) => {
          expect(positionOf(format, formatNumber(format, position, under), under)).toBe(position)
        },
      ),
      { numRuns: runs(300) },
    )
  })

  it('has none where its level writes no such number', () => {
    expect(positionOf('a)', 'f)')).toBeUndefined()
    expect(isLike('a)', 'f)')).toBe(true)
    expect(positionOf('1.1.', '4.1.', '1.')).toBeUndefined()
    expect(positionOf('1.', '2a')).toBeUndefined()
    expect(positionOf('I.', 'IIII')).toBeUndefined()
    expect(positionOf('-', '-')).toBeUndefined()
    expect(isLike('I.', 'ii')).toBe(false)
  })
})

describe('numbers of rows', () => {
  const groups = `      - { nhóm: A, các dòng: [{ nội dung: a }, { nội dung: b }] }
      - { nhóm: B, các dòng: [{ nội dung: c }, { nội dung: d }] }
`

  it('are counted anew in each group, or run on where their level says so', () => {
    const rows = `    các dòng:\n${groups}`
    expect(numbersIn(`    đánh số: [I, '1']\n${rows}`)).toEqual(['I', '1', '2', 'II', '1', '2'])
    const running = "    đánh số: [A, { kiểu số: '1', chạy tiếp: true }]\n"
    expect(numbersIn(running + rows)).toEqual(['A', '1', '2', 'B', '3', '4'])
  })

  it('are counted on from a number given by hand, and not by a row without one', () => {
    const rows = `    các dòng:
      - { nội dung: 'Trong đó', số thứ tự: '' }
      - { nội dung: a, số thứ tự: 3 }
      - { nội dung: b }
      - { nội dung: c, số thứ tự: 7a }
      - { nội dung: d }
`
    expect(numbersIn(`    đánh số: ['1']\n${rows}`)).toEqual(['', '3', '4', '7a', '6'])
  })
})

describe('numbers of prose', () => {
  it('are counted on from one that is written out', () => {
    const { plan } = planOf(
      "kế hoạch:\n  tên: T\n  nội dung:\n    - { đề mục: a, số: 'III.' }\n    - { đề mục: b }\n    - { đề mục: c, số: Phần chung }\n    - { đề mục: d }\n",
    )
    expect(numberProse(plan ?? {}, ['plan']).map(({ number }) => number)).toEqual([
      'III.',
      'IV.',
      'Phần chung',
      'V.',
    ])
  })

  it('run on through the headings around them where their level says so', () => {
    const { plan } = planOf(
      'kế hoạch:\n  tên: T\n  đánh số: [I., { kiểu số: 1., chạy tiếp: true }]\n  nội dung:\n    - { đề mục: a, các ý: [b, c] }\n    - { đề mục: d, các ý: [e] }\n',
    )
    const inner = numberProse(plan ?? {}, ['plan']).map(block => block.inner.map(({ number }) => number))
    expect(inner).toEqual([['1.', '2.'], ['3.']])
  })

  it('are as an article of the decision says', () => {
    const { decision } = planOf(
      "quyết định:\n  trích yếu: T\n  các điều:\n    - nội dung: Phê duyệt.\n      đánh số: [I., '1.']\n      gồm: [{ đề mục: a, gồm: [{ đề mục: b }] }]\n",
    )
    const [article] = numberArticles(decision?.articles ?? [], ['decision', 'articles'])
    expect(article?.inner.map(({ number, inner }) => [number, inner[0]?.number])).toEqual([['I.', '1.']])
  })
})
