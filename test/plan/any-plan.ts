import fc from 'fast-check'
import { recordOf } from '../../src/base/record-of.ts'
import { type DocumentType, type FormLine, NAMED_TEXTS } from '../../src/plan/model/document-types/index.ts'
import { CIRCULATION, SECRECY, URGENCY } from '../../src/plan/model/marks.ts'
import { anyClosing } from './any-closing.ts'
import { anyForm } from './any-form.ts'
import { anyArticles, anyContent } from './any-prose.ts'
import { anyOrientation } from './any-table.ts'
import { GIVEN, linesOf, list, maybe, ODD_PEN, type Pen, WORDY_PEN, WRONG_PEN } from './any-text.ts'
import { withWords } from './any-words.ts'
import { damaged } from './damaged-plan.ts'

/** Choices within the Decree's ranges. */
const anyStyle = fc.record(
  {
    textSize: fc.constantFrom(13, 13.5, 14),
    tableTextSize: fc.constantFrom(11, 12, 13),
    firstLine: fc.constantFrom(10, 11.5, 12.7),
    paragraphSpacing: fc.constantFrom(6, 9),
    lineSpacing: fc.constantFrom(1, 1.15, 1.5),
    margins: fc.record({ top: fc.constantFrom(20, 25), left: fc.constantFrom(30, 35) }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
)

/** Data of the shape of a plan, whatever it says: it may break any rule. */
export const anyPlan: fc.Arbitrary<object> = damaged(fc.oneof(planOf(ODD_PEN), planOf(WRONG_PEN)))

/** Data of a plan that breaks no rule that is an error, as odd as its texts may be. */
export const soundPlan: fc.Arbitrary<object> = planOf(ODD_PEN)

/**
 * Data of a plan as its YAML holds it, of every form: decision, named text, appendices, alone and together.
 *
 * - It parses without a finding, and no rule has an error in it (warnings are possible).
 * - Its texts are made of words like `w12w` (`WORD` of any-words.ts); no word stands in it twice. Its other text is
 *   types and marks, `Như` and `Lưu: VT,` before recipients, `Ban` before the name of an agency, and ids.
 * - Every id it declares (agencies, signers, recipientLists, footnotes) is used, and once.
 * - A number given by hand is not another's: a word, empty, `-`, or an integer past all before it.
 *
 * So each word is printed once, but for those that the form repeats or leaves out: of `issuer`, `issued.number`,
 * `decision.authority`, `plan.title`, and of `marks` where there are appendices alone.
 */
export function anyPlanData(): fc.Arbitrary<unknown> {
  return planOf(WORDY_PEN)
}

/** The parts a bundle has. */
interface Shape {
  readonly decision: boolean
  readonly plan: boolean
  readonly appendices: boolean
}

function planOf(pen: Pen): fc.Arbitrary<object> {
  const yesNo = [true, false]
  const shapes = yesNo
    .flatMap(decision => yesNo.flatMap(plan => yesNo.map(appendices => ({ decision, plan, appendices }))))
    .filter(({ decision, plan, appendices }) => decision || plan || appendices)
  return fc.oneof(...shapes.map(shape => bundleOf(shape, pen))).map(withWords)
}

function bundleOf(shape: Shape, pen: Pen): fc.Arbitrary<object> {
  return fc.record({
    kehoach: fc.constant(1),
    issuer: issuerOf(pen),
    issued: maybe(issuedOf()),
    marks: maybe(marksOf(pen)),
    style: maybe(anyStyle),
    ...(shape.decision && { decision: decisionOf(shape, pen) }),
    ...(shape.plan && { plan: namedTextOf(shape, pen) }),
    ...(shape.appendices && { appendices: list(appendixOf(shape, pen)) }),
    // Forms name no one and nothing that a rule asks for, so that all kinds of plans may have some.
    ...(shape.plan && { forms: maybe(list(anyForm(pen), 2)) }),
    ...(pen !== WORDY_PEN && { footnotes: fc.record({ a: pen.form, b: pen.form }) }),
  })
}

function issuerOf({ form }: Pen) {
  const body = { parent: maybe(linesOf(form)), name: linesOf(form), symbol: form }
  return fc.record({ ...body, jointly: maybe(list(fc.record(body), 2)), place: form })
}

function issuedOf() {
  return fc.record({
    number: maybe(fc.oneof(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('05', `37/${GIVEN.word}`))),
    date: maybe(fc.constantFrom('2025-02-17', '17/2/2025', '2025-02', 2025)),
  })
}

function marksOf({ form }: Pen) {
  return fc.record({
    urgency: maybe(fc.constantFrom(...URGENCY)),
    secrecy: maybe(fc.constantFrom(...SECRECY)),
    circulation: maybe(fc.constantFrom(...CIRCULATION)),
    draft: maybe(form),
  })
}

function decisionOf({ plan }: Shape, pen: Pen): fc.Arbitrary<object> {
  const { line, text, form } = pen
  return fc
    .tuple(
      fc.record({
        subject: plan ? maybe(text) : text,
        authority: fc.oneof(linesOf(form), fc.constant([])),
        bases: list(line),
        proposer: maybe(line),
        enacting: maybe(text),
        articles: anyArticles(pen, plan),
        endMark: maybe(fc.boolean()),
      }),
      anyClosing(pen),
    )
    .map(([decision, closing]) => ({ ...decision, ...closing }))
}

function namedTextOf({ decision }: Shape, pen: Pen): fc.Arbitrary<object> {
  const { line, text, form } = pen
  const heading = maybe(fc.constantFrom(...NAMED_TEXTS)).chain(type =>
    fc.record({
      type: fc.constant(type?.name),
      ...(type?.subjectAt !== 'nowhere' && { title: text }),
      orientation: maybe(anyOrientation),
      ...addressedOf(type, pen),
      ...recordOf(
        linesOfForm(type).flatMap(({ key }) => key ?? []),
        () => maybe(linesOf(line)),
      ),
      bases: maybe(list(line)),
      ...(decision && { attachment: maybe(form) }),
    }),
  )
  const closing = decision ? fc.oneof(fc.constant({}), anyClosing(pen)) : anyClosing(pen)
  return fc.tuple(heading, anyContent(pen), closing).map(parts => Object.assign({}, ...parts))
}

function linesOfForm(type: DocumentType | undefined): readonly FormLine[] {
  return type ? [...type.opening, ...type.ending] : []
}

/** Who sends it is said to somebody. */
function addressedOf(type: DocumentType | undefined, { form }: Pen) {
  return type?.addressLine.includes('{issuer}')
    ? { addressees: linesOf(form), authority: maybe(linesOf(form)) }
    : { addressees: maybe(linesOf(form)) }
}

function appendixOf({ decision, plan }: Shape, pen: Pen): fc.Arbitrary<object> {
  const parents = [
    ...(decision ? ['decision', 'Quyết định'] : []),
    ...(plan ? ['plan'] : []),
    ...NAMED_TEXTS.map(type => type.name),
  ]
  const heading = fc.record({
    number: maybe(fc.constantFrom(GIVEN.divisionNumber, `${GIVEN.word}`, '')),
    title: pen.text,
    to: maybe(fc.constantFrom(...parents)),
    orientation: maybe(anyOrientation),
    attachment: maybe(pen.form),
  })
  return fc.tuple(heading, anyContent(pen)).map(parts => Object.assign({}, ...parts))
}
