import fc from 'fast-check'
import { anyTable } from './any-table.ts'
import { linesOf, list, maybe, type Pen } from './any-text.ts'

/** A form to fill in, with entries of every kind. */
export function anyForm(pen: Pen): fc.Arbitrary<object> {
  const { line, text, form } = pen
  const head = fc.record({
    parent: maybe(linesOf(line)),
    name: maybe(linesOf(line)),
    symbol: maybe(line),
    date: maybe(line),
  })
  const several = fc.array(line, { minLength: 1, maxLength: 4 })
  const entry = fc.oneof(
    text,
    fc.record({ text }),
    fc.record({ center: linesOf(line) }),
    fc.record({ right: linesOf(line) }),
    fc.record({ fill: fc.oneof(line, several) }),
    fc.record({ ticks: several }),
    fc.record({ dots: fc.integer({ min: 1, max: 40 }) }),
    fc.record({ table: anyTable(pen) }),
  )
  const signer = fc.record({ title: linesOf(form), hint: form, name: maybe(form) })
  return fc.record({
    heading: maybe(linesOf(line)),
    label: line,
    labelAt: maybe(fc.constantFrom('right', 'center')),
    head: maybe(head),
    title: maybe(linesOf(line)),
    subject: maybe(linesOf(line)),
    body: list(entry),
    signature: maybe(fc.oneof(signer, fc.array(signer, { minLength: 1, maxLength: 4 }))),
    notes: maybe(fc.oneof(text, list(text))),
  })
}
