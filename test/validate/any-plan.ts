import fc from 'fast-check'
import { COLUMN_KINDS } from '../../src/plan/columns/index.ts'

const words = fc.constantFrom('kế hoạch', 'A', 'Ủy ban', 'năm 2025', 'TTHC', ' ', ' và ', ', ', '. ')
const oddities = fc.constantFrom(
  ...['không\u00A0rời', 'Đ'.repeat(90), ';', './.', '(*)', '5*10', 'm^2^', '“', '”', '\n', '\t', '- '],
)
const marks = fc.constantFrom('**', '*', '^', '~', '[', '\\', '\\\\')
const notes = fc.constantFrom('[^a]', '[^b]', '[^')

/** Text as people write it; only some places may hold footnote marks. */
function textOf(...pieces: fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc
    .array(fc.oneof({ weight: 5, arbitrary: words }, ...pieces), { minLength: 1, maxLength: 12 })
    .map(parts => parts.join(''))
    .filter(value => value.trim() !== '')
}

const bare = textOf(oddities, marks)
const noted = textOf(oddities, marks, notes)

const linesOf = (text: fc.Arbitrary<string>) => fc.oneof(text, list(text))
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 })
const list = <T>(arbitrary: fc.Arbitrary<T>, maxLength = 3) =>
  fc.array(arbitrary, { minLength: 1, maxLength })

const clause = fc.oneof(noted, fc.record({ text: noted, points: maybe(list(noted)) }))
const article = fc.oneof(
  noted,
  fc.record({ title: noted, text: maybe(noted), clauses: maybe(list(clause)) }),
  fc.constant({ issues: 'plan' }),
)

const kinds = Object.keys(COLUMN_KINDS)
const anyColumns = fc
  .shuffledSubarray(kinds, { minLength: 1 })
  .map(chosen => (chosen.includes('content') ? chosen : [...chosen, 'content']))
const allColumns = fc.shuffledSubarray(kinds, { minLength: kinds.length })

const anyNumber = fc.oneof(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('5', '37/QĐ-UBND', '3 7'))
const anyRecipient = fc.constantFrom('Như Điều 2', '- Như Điều 9', 'Lưu: VT')

/** The places in which a plan of the right shape can still be wrong. */
interface Parts {
  readonly form: fc.Arbitrary<string>
  readonly number: fc.Arbitrary<string | number>
  readonly recipient: fc.Arbitrary<string>
  readonly agencies: fc.Arbitrary<object | undefined>
  readonly columns: fc.Arbitrary<string[]>
  readonly agency: fc.Arbitrary<string>
  readonly rowNumber: fc.Arbitrary<string | undefined>
  readonly footnotes: fc.Arbitrary<object | undefined>
  readonly attached: <T>(plan: fc.Arbitrary<T>) => fc.Arbitrary<T | undefined>
}

/** Data of the shape of a plan, whatever it says. */
export const anyPlan = planOf({
  form: noted,
  number: anyNumber,
  recipient: fc.oneof(noted, anyRecipient),
  agencies: maybe(fc.record({ 'van-phong': noted })),
  columns: anyColumns,
  agency: fc.constantFrom('van-phong', 'khong-khai'),
  rowNumber: maybe(fc.constantFrom('1', 'II', 'x')),
  footnotes: maybe(fc.record({ a: noted })),
  attached: maybe,
})

/** Data of a plan that breaks no rule, as odd as its texts may be. */
export const soundPlan = planOf({
  form: bare,
  number: fc.integer({ min: 1, max: 9999 }),
  recipient: fc.oneof(bare, fc.constantFrom('Như Điều 1', 'Lưu: VT')),
  agencies: fc.record({ 'van-phong': bare }),
  columns: allColumns,
  agency: fc.constant('van-phong'),
  rowNumber: fc.constant(undefined),
  footnotes: fc.record({ a: bare, b: bare }),
  attached: plan => plan,
})

function planOf(parts: Parts) {
  const { form, number, recipient, agencies, footnotes, attached } = parts
  return fc.record({
    kehoach: fc.constant(1),
    issuer: fc.record({ parent: maybe(linesOf(form)), name: linesOf(form), symbol: form, place: form }),
    issued: maybe(
      fc.record({
        number: maybe(number),
        date: maybe(fc.constantFrom('2025-02-17', '17/2/2025', '2025-02', 2025)),
      }),
    ),
    agencies,
    decision: fc.record({
      subject: maybe(noted),
      authority: form,
      bases: list(noted),
      proposer: maybe(noted),
      articles: list(article),
      recipients: list(recipient),
      filing: maybe(form),
      signature: fc.record({ title: linesOf(form), name: maybe(form) }),
    }),
    plan: attached(
      fc.record({
        title: noted,
        orientation: maybe(fc.constantFrom('portrait', 'landscape')),
        table: tableOf(parts),
      }),
    ),
    footnotes,
  })
}

function tableOf({ columns, agency, rowNumber }: Parts) {
  const cell = fc.oneof(
    noted,
    fc.constantFrom(null, ''),
    agency,
    fc.integer(),
    fc.array(noted, { maxLength: 3 }),
  )
  const cells = fc.record({ content: noted, lead: maybe(cell), deadline: maybe(cell), number: rowNumber })
  const { row } = fc.letrec(tie => ({
    row: fc.oneof(
      { maxDepth: 3 },
      cells,
      fc.record({ group: noted, rows: list(tie('row')) }),
      fc.tuple(cells, list(tie('row'))).map(([own, rows]) => ({ ...own, rows })),
    ),
  }))
  return fc.record({
    columns,
    numbering: maybe(list(fc.constantFrom('I', 'I.', 'A', '1', '1.', 'a)', '-', ''), 4)),
    rows: list(row, 4),
  })
}
