import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasErrors } from '../../src/base/diagnostic.ts'
import type { Table, TableRow } from '../../src/document/model.ts'
import { paragraphsOf } from '../../src/document/paragraphs.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { validate } from '../../src/validate/validate.ts'
import { anyTable } from '../plan/any-table.ts'
import { ODD_PEN, WORDY_PEN } from '../plan/any-text.ts'
import { WORD, withWords } from '../plan/any-words.ts'
import { runs } from '../runs.ts'
import { plainText } from './small-plan.ts'
import { composedPlan, tableBlocksIn } from './table-outline.ts'

const SPANS = { spans: true }
const WILD = { spans: true, isWild: true }

/** A plan with a random table in it, all that its texts stand for given. */
function planWith(table: object): object {
  return withWords({
    kehoach: 1,
    issuer: { name: 'Ủy ban', symbol: 'UBND', place: 'An Bình' },
    plan: { title: 'Thử', table, recipients: ['Nơi nhận'], signature: { title: 'Chủ tịch' } },
    footnotes: { a: 'Chú thích a.', b: 'Chú thích b.' },
  })
}

function read(plan: object) {
  return parsePlan('plan.yaml', new TextEncoder().encode(JSON.stringify(plan)))
}

/** How many cells cover each place of a table's rows, by row and column. */
function coverage(rows: readonly TableRow[], columns: number): readonly (readonly number[])[] {
  const covered = rows.map(() => Array.from({ length: columns }, () => 0))
  for (const [row, { cells }] of rows.entries()) {
    let column = 0
    for (const { colSpan, rowSpan } of cells) {
      while (covered[row]?.[column]) column += 1
      for (let below = 0; below < rowSpan; below += 1)
        for (let beside = 0; beside < colSpan; beside += 1) {
          const line = covered[row + below]
          if (line) line[column + beside] = (line[column + beside] ?? 0) + 1
          else throw new Error('a cell reaches below the last row')
        }
    }
  }
  return covered
}

function expectWhole({ header, rows, columns }: Table): void {
  for (const part of [header, rows])
    for (const row of coverage(part, columns.length)) expect(row).toEqual(columns.map(() => 1))
}

function wordsOf(data: unknown): readonly string[] {
  return (JSON.stringify(data).match(WORD) ?? []).map(word => word.toLowerCase()).sort()
}

describe('any table', () => {
  it('has rows that its cells and those from above fill exactly, header and body', () => {
    fc.assert(
      fc.property(fc.oneof(anyTable(ODD_PEN, SPANS), anyTable(ODD_PEN, WILD)), data => {
        const { value, diagnostics } = read(planWith(data))
        expect(diagnostics).toEqual([])
        for (const block of tableBlocksIn(composedPlan(value))) if (block.type === 'table') expectWhole(block)
      }),
      { numRuns: runs(300) },
    )
  })

  it('prints every word of its cells once, whatever rules they break', () => {
    fc.assert(
      fc.property(fc.oneof(anyTable(WORDY_PEN, SPANS), anyTable(WORDY_PEN, WILD)), data => {
        const plan = planWith(data)
        const document = composedPlan(read(plan).value)
        const printed = [...tableBlocksIn(document).flatMap(paragraphsOf), ...document.notes].map(
          ({ children }) => plainText(children),
        )
        expect(wordsOf(printed)).toEqual(wordsOf(plan))
      }),
      { numRuns: runs(300) },
    )
  })

  it('breaks no rule unless it is wild', () => {
    fc.assert(
      fc.property(anyTable(ODD_PEN, SPANS), data => {
        const { value } = read(planWith(data))
        if (!value) throw new Error('not a plan')
        const { diagnostics } = validate(value, { final: false })
        expect(diagnostics.filter(diagnostic => hasErrors([diagnostic]))).toEqual([])
      }),
      { numRuns: runs(300) },
    )
  })

  it('has a finding for every cell over several rows that cannot go on', () => {
    fc.assert(
      fc.property(anyTable(ODD_PEN, WILD), data => {
        const { value } = read(planWith(data))
        if (!value) throw new Error('not a plan')
        const { diagnostics } = validate(value, { final: false })
        const found = diagnostics.filter(({ code }) => code === 'merged-cell-above').length
        const asked = JSON.stringify(value.plan).match(/"merged":\[[^\]]*\]/g) ?? []
        const names = asked.flatMap(merged => merged.match(/"[^"]*"/g)?.slice(1) ?? [])
        const rows = tableBlocksIn(composedPlan(value)).flatMap(block =>
          block.type === 'table' ? block.rows : [],
        )
        const further = rows.flatMap(({ cells }) =>
          cells.map(({ colSpan, rowSpan }) => ({ colSpan, rowSpan })),
        )
        const goneOn = further.reduce((sum, { rowSpan }) => sum + rowSpan - 1, 0)
        expect(found + goneOn).toBeLessThanOrEqual(names.length)
        if (further.every(({ colSpan }) => colSpan === 1)) expect(found + goneOn).toBe(names.length)
      }),
      { numRuns: runs(200) },
    )
  })
})
