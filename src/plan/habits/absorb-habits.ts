import type { Path } from '../../base/diagnostic.ts'
import type { PlanSource } from '../language/sources/plan-source.ts'
import { type NumberedAppendix, numberAppendices } from '../model/appendices.ts'
import { documentType } from '../model/document-types/index.ts'
import type { Appendix, Decision, NamedText, Plan } from '../model/plan.ts'
import { appendixLabel, appendixNameStart, positionWritten, typedAppendix } from '../phrases/labels.ts'
import { leadPattern } from '../phrases/phrase.ts'
import { AbsorbedSource } from './absorbed-source.ts'
import { Absorption } from './absorption.ts'
import { closingHabits, recipientListHabits, signerHabits, withoutHeading } from './closing-habits.ts'
import type { Habit } from './habit.ts'
import { headingHabits, namesFromCapitals, subjectHabit, titleHabit } from './heading-habits.ts'
import { articleHabits, proseHabits } from './prose-habits.ts'
import { cutBefore } from './typed-words.ts'

/** A plan as it is printed, the source that finds its parts, and what its author typed though kehoach writes it. */
export interface Absorbed {
  readonly plan: Plan
  readonly source: PlanSource
  readonly habits: readonly Habit[]
}

/**
 * Takes out of a plan what its author typed by habit and kehoach writes itself, where it is certain that this was meant:
 * so nothing is printed twice. Everything behind reads the plan as it is printed.
 */
export function absorbHabits(given: Plan, source: PlanSource): Absorbed {
  const absorption = new Absorption(Object.keys(given.agencies))
  const plan = absorbed(given, absorption)
  const { habits } = absorption
  if (habits.length === 0 && absorption.kept.size === 0) return { plan: given, source, habits }
  return { plan, source: new AbsorbedSource(source, absorption), habits }
}

function absorbed(plan: Plan, absorption: Absorption): Plan {
  const { decision, plan: text, signers, recipientLists } = plan
  const appendices = numberAppendices(plan)
  return {
    ...plan,
    ...headingHabits(plan, absorption),
    signers: mapped(signers, (signer, id) => signerHabits(signer, ['signers', id], absorption)),
    recipientLists: mapped(recipientLists, (names, id) =>
      recipientListHabits(names, ['recipientLists', id], absorption),
    ),
    ...(decision && { decision: decisionHabits(decision, absorption) }),
    ...(text && { plan: namedTextHabits(text, absorption) }),
    appendices: appendices.map(appendix => appendixHabits(appendix, absorption)),
  }
}

function mapped<T, U>(
  record: Readonly<Record<string, T>>,
  map: (value: T, key: string) => U,
): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]))
}

function decisionHabits(decision: Decision, absorption: Absorption): Decision {
  const at = ['decision']
  const { enacting, ...others } = decision
  const { subject, authority, proposer, bases, articles } = decision
  return {
    ...closingHabits(others, at, absorption),
    ...(enacting !== undefined && enactingHabit(enacting, [...at, 'enacting'], absorption)),
    ...(subject !== undefined && {
      subject: subjectHabit(decision.type, subject, [...at, 'subject'], absorption),
    }),
    authority: namesFromCapitals(authority, [...at, 'authority'], absorption),
    bases: basesHabits(bases, [...at, 'bases'], absorption),
    ...(proposer !== undefined && {
      proposer: cutBefore(proposer, PROPOSED, [...at, 'proposer'], absorption),
    }),
    articles: articleHabits(articles, [...at, 'articles'], absorption),
  }
}

/** “Theo đề nghị của của Văn phòng”. */
const PROPOSED = /^(?:đề\s+nghị\s+)?của\s+/iu
const DASH = /^[-–—•+]\s+/u
/** “căn cứ”, “CĂN CỨ” before a basis: kehoach writes “Căn cứ” where it is not written so. */
const BASIS_ANYHOW = /^căn cứ\s{1,9}(?=\S)/iu
/** What stands behind the bases, typed as the last of them. */
const ENACTING = /^quyết (?:định|nghị)\s*:?\s*/iu

/** “QUYẾT ĐỊNH:” is what kehoach writes where no sentence is given: only one of the author's own makes a normative text. */
const FORM_OWN = /^\*{0,3}\s{0,9}quyết\s{1,9}(?:định|nghị)\s{0,9}[:.]?\s{0,9}\*{0,3}$/iu

function enactingHabit(given: string, at: Path, absorption: Absorption): Pick<Decision, 'enacting'> {
  if (!FORM_OWN.test(given.trim())) return { enacting: given }
  absorption.note({ kind: 'words', at, given, range: [0, given.length], printed: given })
  return {}
}

function basesHabits(bases: readonly string[], at: Path, absorption: Absorption): string[] {
  return withoutHeading(bases, ENACTING, at, absorption).map((basis, index) => {
    const place = [...at, index]
    const isSpelt = basis.startsWith('Căn cứ ') || !BASIS_ANYHOW.test(basis)
    return cutBefore(basis, isSpelt ? DASH : BASIS_ANYHOW, place, absorption)
  })
}

function namedTextHabits(text: NamedText, absorption: Absorption): NamedText {
  const at = ['plan']
  const { addressees, bases } = text
  const addressed = leadPattern(documentType(text.type).addressLine)
  const to = [...at, 'addressees']
  return {
    ...closingHabits(proseHabits(text, at, absorption), at, absorption),
    title: titleHabit(text, [...at, 'title'], absorption),
    ...(addressees && {
      addressees: withoutHeading(addressees, addressed, to, absorption).map((name, index) =>
        cutBefore(name, addressed, [...to, index], absorption),
      ),
    }),
    ...(bases && { bases: basesHabits(bases, [...at, 'bases'], absorption) }),
  }
}

function appendixHabits({ appendix, source, number }: NumberedAppendix, absorption: Absorption): Appendix {
  const text = proseHabits(appendix, source, absorption)
  const { title } = appendix
  const typed = typedAppendix(title)
  const at = [...source, 'title']
  if (!typed) {
    const start = appendixNameStart(title)
    return start === undefined ? text : { ...text, title: absorption.cutCapital('type', at, title, start) }
  }
  const isKnown = typed.position === undefined || typed.position === positionWritten(number)
  if (isKnown) {
    const label = appendixLabel(number)
    const printed = `${label} / ${title.slice(typed.range[1])}`
    return { ...text, title: absorption.cut('number', at, title, typed.range, printed) }
  }
  if (appendix.number !== undefined) return text
  absorption.move([...source, 'number'], at)
  return { ...text, number: typed.number, title: absorption.cut('own-number', at, title, typed.range, title) }
}
