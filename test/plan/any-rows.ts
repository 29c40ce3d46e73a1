import fc from 'fast-check'
import { isTooLongNumber } from '../../src/plan/model/amount.ts'
import type { AnyColumn } from './any-columns.ts'
import { GIVEN, list, maybe, type Pen } from './any-text.ts'
import { type AnyRow, RowWriter } from './row-writer.ts'

/** How freely a table's rows are made. */
export interface RowFreedom {
  /** Whether cells reach over several rows. */
  readonly spans: boolean
  /** Whether rows may break the rules about cells: reach over each other, go on from nowhere. */
  readonly isWild?: boolean
}

/** The rows of a table with these columns: groups to six levels and more, items, totals, remarks. */
export function anyRows(
  columns: readonly AnyColumn[],
  pen: Pen,
  freedom: RowFreedom,
): fc.Arbitrary<readonly object[]> {
  const { item, group, total, remark } = anyRow(columns, pen)
  const { row } = fc.letrec<{ row: AnyRow }>(tie => {
    const below = list(tie('row'), 2)
    const around = (rows: readonly AnyRow[], groups: readonly AnyRow[]) =>
      groups.reduceRight((inner, outer) => [{ ...outer, rows: inner }], rows)[0]
    const groups = fc
      .tuple(below, list(group, 6))
      .map(([rows, heads]) => around(rows, heads))
      .filter(found => found !== undefined)
    return {
      row: fc.oneof(
        { maxDepth: 2, depthSize: 'small' },
        { weight: 4, arbitrary: item },
        { weight: 2, arbitrary: fc.oneof(group, total, remark) },
        groups,
        fc.tuple(fc.oneof(item, total), below).map(([own, rows]): AnyRow => ({ ...own, rows })),
      ),
    }
  })
  return list(row, 4).map(rows => new RowWriter(columns, freedom).write(rows))
}

function anyRow(columns: readonly AnyColumn[], pen: Pen) {
  const count = columns.length
  const cells = fc.tuple(...columns.map(column => anyCell(column, pen)))
  const each = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: count, maxLength: count })
  // Only a number that no other row has breaks no rule.
  const number = maybe(fc.constant(`${GIVEN.word}.`))
  const shared = {
    emphasis: maybe(fc.constantFrom('bold', 'italic', 'none')),
    widths: each(fc.constantFrom(1, 1, 1, 2, 3)),
    goesOn: each(fc.boolean()),
    must: pen.text,
    cells,
  }
  const row = (kind: AnyRow['kind'], more: object = {}) =>
    fc.record({ ...shared, ...more }).map((made): AnyRow => ({ ...made, kind }))
  return {
    item: row('item', { number }),
    group: row('group', { number }),
    total: row('total'),
    remark: row('remark'),
  }
}

function anyCell({ kind, sum }: AnyColumn, { text }: Pen): fc.Arbitrary<unknown> {
  const empty = fc.constantFrom(undefined, undefined, null, '')
  if (kind === 'number') return fc.constant(undefined)
  if (kind === 'lead' || kind === 'support') {
    // A capital: nothing but an id begins with a small letter and holds no space.
    const agencyName = text.map(name => `Ban ${name}`)
    const agency = fc.oneof(agencyName, fc.constant(GIVEN.agency))
    return fc.oneof(agency, list(agency), empty)
  }
  const amount = fc.oneof(
    fc.integer(),
    fc
      .double({ min: -1e6, max: 1e6, noNaN: true })
      .filter(value => !Object.is(value, -0) && !isTooLongNumber(value)),
    fc.constantFrom('1.500.000', '10.522,6', '-'),
  )
  // Words would leave a part out of the sum.
  if (sum) return fc.oneof(amount, empty)
  const words = fc.oneof(text, fc.array(text, { maxLength: 3 }))
  return kind === 'amount' || kind === 'budget'
    ? fc.oneof({ weight: 3, arbitrary: amount }, words, empty)
    : fc.oneof({ weight: 3, arbitrary: words }, fc.integer(), empty)
}
