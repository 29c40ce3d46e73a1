import fc from 'fast-check'
import { DIVISION_KINDS } from '../../src/plan/model/block.ts'
import { anyNumbering, anyTable } from './any-table.ts'
import { GIVEN, list, maybe, type Pen } from './any-text.ts'

const written = fc.constantFrom(`${GIVEN.word}.`, '', '-')
const itemNumber = maybe(fc.oneof(fc.constant(GIVEN.itemNumber), written))
const divisionNumber = maybe(fc.oneof(fc.constant(GIVEN.divisionNumber), written))

/** Blocks of prose, of every kind and level. */
export function anyBody(pen: Pen): fc.Arbitrary<unknown> {
  const { line, text } = pen
  const { block } = fc.letrec(tie => {
    const blocks = list(tie('block'), 2)
    const inner = { numbering: maybe(anyNumbering), body: maybe(blocks), items: maybe(blocks) }
    const numbered = { number: itemNumber, ...inner }
    const divisions = DIVISION_KINDS.map(kind => {
      const title = kind === 'article' ? fc.oneof(line, fc.constant('')) : line
      return fc.record({ [kind]: title, number: divisionNumber, ...inner })
    })
    return {
      block: fc.oneof(
        { maxDepth: 3, depthSize: 'small' },
        text,
        fc.record({ heading: line, ...numbered }),
        fc.record({ item: text, ...numbered }),
        fc.record({ heading: line, item: text, ...numbered }),
        fc.record({ text, ...inner }),
        fc.record({ numbering: maybe(anyNumbering), items: blocks }),
        fc.record({ table: anyTable(pen) }),
        ...divisions,
      ),
    }
  })
  return list(block)
}

/** What holds prose or a table, or both. */
export function anyContent(pen: Pen): fc.Arbitrary<object> {
  const body = anyBody(pen)
  const table = anyTable(pen)
  const numbering = maybe(anyNumbering)
  const endMark = maybe(fc.boolean())
  return fc.oneof(
    fc.record({ numbering, body, table: maybe(table), endMark }),
    fc.record({ numbering, table }),
  )
}

/** Articles of a decision; those that issue an attached text only where there is one. */
export function anyArticles(pen: Pen, hasPlan: boolean): fc.Arbitrary<unknown> {
  const { line, text } = pen
  const body = anyBody(pen)
  const full = {
    number: divisionNumber,
    title: maybe(line),
    text,
    ...(hasPlan && { issues: maybe(fc.constant('plan')) }),
    clauses: maybe(body),
    body: maybe(body),
  }
  const article = fc.oneof(
    text,
    fc.record(full),
    fc.record({ title: line, clauses: body }),
    fc.record({ number: divisionNumber, body }),
    ...(hasPlan ? [fc.constant({ issues: 'plan' })] : []),
  )
  return list(article)
}
