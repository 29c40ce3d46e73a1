import { describe, expect, it } from 'vitest'
import type { Document, Table } from '../../../src/document/model.ts'
import { layoutFindings } from '../../../src/layout/findings/findings.ts'
import { fitDocument } from '../../../src/layout/fit/fit.ts'
import { decree30 } from '../../../src/profile/decree30.ts'
import { cell } from '../../docx/builders.ts'
import { tinosSet } from '../../font/tinos.ts'

const fonts = tinosSet()

/** A table whose cells come from their places in a plan. */
function grid(widths: readonly (number | undefined)[], ...rows: readonly (readonly string[])[]): Table {
  const source = ['plan', 'body', 0]
  return {
    type: 'table',
    columns: widths.map((width, index) => ({ kind: `c${index}`, ...(width !== undefined && { width }) })),
    header: [],
    rows: rows.map((texts, row) => ({
      kind: 'item',
      cells: texts.map((words, column) => {
        const { paragraphs, ...shape } = cell(words)
        const at = [...source, 'rows', row, column]
        return { ...shape, paragraphs: paragraphs.map(paragraph => ({ ...paragraph, source: at })) }
      }),
    })),
    source,
  }
}

function findingsIn(table: Table) {
  const section = {
    part: 'plan',
    title: '',
    orientation: 'asNeeded',
    blocks: [table],
  } as const
  const document: Document = { title: '', author: '', notes: [], sections: [section] }
  return layoutFindings(fitDocument(document, decree30, fonts), decree30, fonts)
}

describe('what has too little room', () => {
  it('is nothing in a table that fits', () => {
    expect(findingsIn(grid([undefined, 200, undefined], ['1', 'Nội dung', 'Thường xuyên']))).toEqual([])
    expect(findingsIn(grid([200, 200, 314], ['1', '2', '3']))).toEqual([])
  })

  it('are columns of a table wider than a turned page, each at its place', () => {
    const findings = findingsIn(grid([400, undefined, 500], ['1', '2', '3']))
    expect(findings.map(({ code, at }) => [code, at.join('.')])).toEqual([
      ['column-narrowed', 'plan.body.0.columns.0'],
      ['column-narrowed', 'plan.body.0.columns.2'],
    ])
  })

  it('is the widest word broken in a column, once', () => {
    const long = 'x'.repeat(60)
    const findings = findingsIn(grid([80, undefined], [`a ${long}`, 'b'], ['y'.repeat(50), 'b'], ['c', 'd']))
    expect(
      findings.map(finding => (finding.code === 'word-broken' ? [finding.word, finding.at.join('.')] : [])),
    ).toEqual([[long, 'plan.body.0.rows.0.0']])
  })

  it('are words that together ask for more than a page', () => {
    const findings = findingsIn(grid([undefined, undefined], ['x'.repeat(90), 'y'.repeat(90)]))
    expect(findings.map(({ code, at }) => [code, at.at(-1)])).toEqual([
      ['word-broken', 0],
      ['word-broken', 1],
    ])
  })
})
