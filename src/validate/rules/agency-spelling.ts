import { groupBy } from '../../base/group-by.ts'
import {
  isAbbreviated,
  isAllCapitals,
  spellingOf,
  withoutPlace,
} from '../../plan/reading/agencies/name-spelling.ts'
import { agenciesOf, type PlanAgencies } from '../../plan/reading/agencies/plan-agencies.ts'
import { type UnitMention, unitMentions } from '../../plan/reading/agencies/unit-mentions.ts'
import { inOfficialForm } from '../agencies/official-forms.ts'
import type { Finding, Rule } from '../rule.ts'

export const agencySpelling: Rule = {
  id: 'agency-spelling',
  level: 'consistency',
  severity: 'warning',
  title: {
    vi: 'Mỗi cơ quan, đơn vị được gọi và viết theo một cách trong cả kế hoạch.',
    en: 'Each body is called and spelled in one way throughout a plan.',
  },
  why: {
    vi: 'Một đơn vị mang hai tên làm người đọc tưởng là hai đơn vị.',
    en: 'A unit with two names is taken for two units.',
  },
  help: {
    vi: 'Viết thống nhất một tên; khai tên ấy trong “agencies” rồi dùng mã thì không bao giờ lệch.',
    en: 'Keep to one name; declared under “agencies” and called by its id it never differs.',
  },
  *check({ plan, knownAgencies }) {
    const agencies = agenciesOf(plan, knownAgencies)
    const forms = new Map<string, Form>()
    const mentions: Mention[] = []
    for (const { name: written, ...place } of unitMentions(plan, agencies)) {
      const form = forms.get(written) ?? formOf(written)
      forms.set(written, form)
      if (!isAllCapitals(written)) mentions.push({ ...place, form })
    }
    const units = groupBy(mentions, ({ body }) => body)
    for (const unit of units.values()) yield* checkUnit(unit, agencies)
  },
}

/** One way a unit is called; the same few are met again and again. */
interface Form {
  readonly written: string
  /** Capitals and dashes put right: those are for other rules to report. */
  readonly name: string
  readonly spelling: string
  readonly isShort: boolean
}

function formOf(written: string): Form {
  const name = inOfficialForm(written)
  return { written, name, spelling: spellingOf(name), isShort: isAbbreviated(name) }
}

/** A place that names a unit. */
interface Mention extends Omit<UnitMention, 'name'> {
  readonly form: Form
}

/** Abbreviations are compared in cells alone: running text introduces its own. */
function* checkUnit(mentions: readonly Mention[], agencies: PlanAgencies): Generator<Finding> {
  const inFull = mentions.filter(({ form }) => !form.isShort)
  yield* rarer(inFull, commonest(inFull, agencies), agencies)
  const cells = mentions.filter(({ isCell }) => isCell)
  const most = commonest(cells, agencies, 'abbreviated')
  // What is in full has been compared already, unless most cells have the abbreviation.
  if (most !== undefined)
    yield* rarer(isAbbreviated(most) ? cells : cells.filter(({ form }) => form.isShort), most, agencies)
}

/** The mentions that are spelled otherwise than what is right. */
function* rarer(
  mentions: readonly Mention[],
  right: string | undefined,
  agencies: PlanAgencies,
): Generator<Finding> {
  if (right === undefined) return
  const allowed = new Set([right, ...(agencies.find(right)?.names ?? [])].map(spellingOf))
  const meant = withoutPlace(right)
  for (const { form, at, range } of mentions) {
    if (range === undefined || allowed.has(form.spelling)) continue
    const shown = beginningLike(form.name, meant)
    const { written } = form
    yield {
      at,
      range,
      message: {
        vi: `“${written}” ở chỗ khác được viết là “${shown}”.`,
        en: `“${written}” is written “${shown}” elsewhere.`,
      },
    }
  }
}

/** A name whose first word is the same with or without a capital begins as it does in another place. */
function beginningLike(place: string, name: string): string {
  const [first = ''] = place.split(' ')
  return name.toLowerCase().startsWith(`${first.toLowerCase()} `) ? first + name.slice(first.length) : name
}

/** How most mentions are spelled, of equals the longest; the name declared for them where it will do. */
function commonest(
  mentions: readonly Mention[],
  agencies: PlanAgencies,
  form: 'in full' | 'abbreviated' = 'in full',
): string | undefined {
  const [first] = mentions
  const declared = first && agencies.find(first.form.name)?.name
  if (declared !== undefined && (form === 'abbreviated' || !isAbbreviated(declared))) return declared
  const counts = new Map<string, { readonly name: string; count: number }>()
  for (const {
    form: { name, spelling },
  } of mentions) {
    const entry = counts.get(spelling) ?? { name, count: 0 }
    entry.count += 1
    counts.set(spelling, entry)
  }
  return [...counts.values()].toSorted((one, other) => rank(other) - rank(one))[0]?.name
}

/** A name of two words, such as “văn phòng”, is rather a part of the others, however often it is used. */
function rank({ name, count }: { readonly name: string; readonly count: number }): number {
  const isShort = withoutPlace(name).split(' ').length < 3
  return (isShort ? count / 1e6 : count) + withoutPlace(name).length / 1e9
}
