import fc from 'fast-check'
import { COLUMN_KINDS } from '../../src/plan/columns/index.ts'
import { NUMBER_FORMATS } from '../../src/plan/numbering.ts'
import { GIVEN, list, maybe, type Pen } from './any-text.ts'

export const anyNumbering = list(fc.constantFrom(...NUMBER_FORMATS, 1, 1.1), 4)
export const anyOrientation = fc.constantFrom('portrait', 'landscape')

const kinds = Object.keys(COLUMN_KINDS)
const chosenKinds = fc
  .shuffledSubarray(kinds, { minLength: 1 })
  .map(chosen =>
    chosen.includes('content') || chosen.includes('activity') ? chosen : [...chosen, 'content'],
  )

/** A table whose rows have only cells that it has columns for. */
export function anyTable(pen: Pen): fc.Arbitrary<object> {
  return chosenKinds.chain(chosen =>
    fc.record(
      {
        orientation: maybe(anyOrientation),
        columns: fc.tuple(...chosen.map(kind => column(kind, pen))),
        numbering: maybe(anyNumbering),
        rows: list(row(chosen, pen)),
      },
      { noNullPrototype: true },
    ),
  )
}

function column(kind: string, { form }: Pen): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(kind) },
    fc.record({
      kind: fc.constant(kind),
      heading: maybe(form),
      width: maybe(fc.integer({ min: 20, max: 40 })),
    }),
  )
}

function row(chosen: readonly string[], pen: Pen): fc.Arbitrary<unknown> {
  const { text } = pen
  const cells = cellsOf(chosen, pen)
  // Only a number that no other row has breaks no rule.
  const number = chosen.includes('number') ? { number: maybe(fc.constant(`${GIVEN.word}.`)) } : {}
  return fc.letrec(tie => ({
    row: fc.oneof(
      { maxDepth: 2, depthSize: 'small' },
      cells,
      fc.record({ group: text, ...number, rows: maybe(list(tie('row'), 2)) }),
      fc.tuple(cells, list(tie('row'), 2)).map(([own, rows]) => ({ ...own, rows })),
    ),
  })).row
}

function cellsOf(chosen: readonly string[], { text }: Pen): fc.Arbitrary<object> {
  const cell = fc.oneof(text, fc.constantFrom(null, ''), fc.integer(), fc.array(text, { maxLength: 3 }))
  // A capital: nothing but an id begins with a small letter and holds no space.
  const agencyName = text.map(name => `Ban ${name}`)
  const agency = fc.oneof(agencyName, fc.constant(GIVEN.agency))
  const agencies = fc.oneof(agency, list(agency), fc.constant(null))
  const named = chosen.filter(kind => kind !== 'number')
  const cells = named.map(kind => {
    const kindOfCell = kind === 'lead' || kind === 'support' ? agencies : cell
    return [kind, kind === 'content' || kind === 'activity' ? text : maybe(kindOfCell)] as const
  })
  const number = chosen.includes('number') ? { number: maybe(fc.constant(`${GIVEN.word}.`)) } : {}
  return fc.record({ ...Object.fromEntries(cells), ...number })
}
