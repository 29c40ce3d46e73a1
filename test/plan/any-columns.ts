import fc from 'fast-check'
import {
  COLUMN_KIND_NAMES,
  type ColumnKindName,
  isOwnKind,
  type OwnKindName,
} from '../../src/plan/model/columns/index.ts'
import { list, maybe, type Pen } from './any-text.ts'

/** A column of a random table that holds cells. */
export interface AnyColumn {
  readonly kind: ColumnKindName
  /** The id of a free column. */
  readonly id?: string
  readonly sum?: boolean
  /** As its plan has it. */
  readonly data: unknown
}

/** Columns of every kind, at least one of which is not for numbers; no kind or id stands there twice. */
export function anyColumns(pen: Pen): fc.Arbitrary<readonly AnyColumn[]> {
  const own = fc
    .shuffledSubarray(COLUMN_KIND_NAMES.filter(isOwnKind), { minLength: 1, maxLength: 7 })
    .map((kinds): readonly OwnKindName[] => (kinds.join() === 'number' ? ['number', 'content'] : kinds))
    .chain(kinds => fc.tuple(...kinds.map(kind => ownColumn(kind, pen))))
  const free = fc
    .shuffledSubarray(['cot-1', 'cot 2', 'type', 'signature'], { maxLength: 3 })
    .chain(ids => fc.tuple(...ids.map(id => freeColumn(id, pen))))
  return fc.tuple(own, free, fc.nat()).map(([named, added, place]) => {
    const at = place % (named.length + 1)
    return [...named.slice(0, at), ...added, ...named.slice(at)]
  })
}

const width = maybe(fc.integer({ min: 20, max: 40 }))

function ownColumn(kind: OwnKindName, { line }: Pen): fc.Arbitrary<AnyColumn> {
  return fc
    .oneof(
      { weight: 3, arbitrary: fc.constant(kind) },
      fc.record({ kind: fc.constant(kind), heading: maybe(line), width }),
    )
    .map(data => ({ kind, data }))
}

function freeColumn(id: string, { text }: Pen): fc.Arbitrary<AnyColumn> {
  const amount = fc.record({
    id: fc.constant(id),
    heading: text,
    sum: fc.constant(true),
    decimals: maybe(fc.nat({ max: 3 })),
  })
  const kind = fc.constantFrom<ColumnKindName[]>(
    'text',
    'fact',
    'short',
    'amount',
    'content',
    'lead',
    'deadline',
  )
  const other = fc.record({ id: fc.constant(id), kind: maybe(kind), heading: text, width })
  return fc.oneof(
    amount.map((data): AnyColumn => ({ kind: 'amount', id, sum: true, data })),
    other.map((data): AnyColumn => ({ kind: data.kind ?? 'text', id, data })),
  )
}

/** The same columns under headings, some of which stand under others. */
export function underHeadings(
  columns: readonly AnyColumn[],
  { line }: Pen,
): fc.Arbitrary<readonly unknown[]> {
  const headings = fc.array(fc.record({ heading: line, at: fc.nat(), count: fc.nat({ max: 2 }) }), {
    maxLength: 3,
  })
  return headings.map(groups =>
    groups.reduce<readonly unknown[]>(
      (row, { heading, at, count }) => {
        const start = at % row.length
        const end = start + count + 1
        return [...row.slice(0, start), { heading, columns: row.slice(start, end) }, ...row.slice(end)]
      },
      columns.map(({ data }) => data),
    ),
  )
}

/** What a row without a number under the header says of each column. */
export function anyIndex(columns: readonly AnyColumn[], { line }: Pen): fc.Arbitrary<unknown> {
  const entry = fc.oneof(line, fc.constantFrom('', 'A', 3))
  const entries = fc.array(entry, { minLength: columns.length, maxLength: columns.length })
  return fc.oneof(fc.constant(true), entries)
}

/** Paragraphs under a table. */
export const anyRemarks = ({ text }: Pen) => fc.oneof(text, list(text, 2))
