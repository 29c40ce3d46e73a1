import fc from 'fast-check'
import { NUMBER_FORMATS } from '../../src/plan/model/numbering.ts'
import { anyColumns, anyIndex, anyRemarks, underHeadings } from './any-columns.ts'
import { anyRows, type RowFreedom } from './any-rows.ts'
import { list, maybe, type Pen } from './any-text.ts'

export const anyNumbering = list(fc.constantFrom(...NUMBER_FORMATS, 1, 1.1), 4)
export const anyOrientation = fc.constantFrom('portrait', 'landscape')

/**
 * A table whose rows have only cells that it has columns for. With `spans`, headings and cells reach over several rows;
 * without, none does. A wild one may break the rules about cells.
 */
export function anyTable(pen: Pen, freedom: RowFreedom = { spans: true }): fc.Arbitrary<object> {
  return anyColumns(pen).chain(columns =>
    fc.record(
      {
        orientation: maybe(anyOrientation),
        title: maybe(pen.text),
        unit: maybe(pen.line),
        columns: freedom.spans ? underHeadings(columns, pen) : fc.constant(columns.map(({ data }) => data)),
        index: maybe(anyIndex(columns, pen)),
        numbering: maybe(anyNumbering),
        rows: anyRows(columns, pen, freedom),
        subtotals: maybe(fc.boolean()),
        repeatSpans: maybe(fc.boolean()),
        remarks: maybe(anyRemarks(pen)),
      },
      { noNullPrototype: true },
    ),
  )
}
