import { parentOf } from '../../model/bundle.ts'
import type { DocumentTypeName } from '../../model/document-types/index.ts'
import type { Plan } from '../../model/plan.ts'

/** The years a plan is for, as its title says: `năm 2025`, `giai đoạn 2022-2025`. */
export interface PlanPeriod {
  readonly first: number
  readonly last: number
}

/** Texts that say what is to be done; others may tell of the past. */
const AHEAD: ReadonlySet<string> = new Set<DocumentTypeName>([
  'Quyết định',
  'Kế hoạch',
  'Chương trình',
  'Phương án',
  'Đề án',
  'Dự án',
])

/** Whether a plan speaks of what is to come, so that its deadlines lie behind its date. */
export function looksAhead(plan: Plan): boolean {
  if (plan.plan) return AHEAD.has(plan.plan.type)
  return (
    plan.decision !== undefined || plan.appendices.every(appendix => AHEAD.has(parentOf(appendix, plan).type))
  )
}

/** The years a plan is for; undefined when its title does not say, or speaks of years that were over when it was issued. */
export function planPeriod(plan: Plan): PlanPeriod | undefined {
  if (!looksAhead(plan)) return undefined
  const years = titlesOf(plan).flatMap(yearsIn)
  if (years.length === 0) return undefined
  const last = Math.max(...years)
  const issued = plan.issued.date?.year
  return issued !== undefined && issued > last ? undefined : { first: Math.min(...years), last }
}

/** The year that is meant where a deadline gives none: the plan's, else that of its date of issue. */
export function planYear(plan: Plan): number | undefined {
  const period = planPeriod(plan)
  if (!period) return plan.issued.date?.year
  return period.first === period.last ? period.first : undefined
}

function titlesOf({ plan, decision, appendices }: Plan): readonly string[] {
  if (plan) return [plan.title]
  return decision?.subject === undefined ? appendices.map(({ title }) => title) : [decision.subject]
}

const YEARS =
  /(?<![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])(?:năm(?: học)?|giai đoạn|nhiệm kỳ)\s+(?<first>20\d{2})(?:\s*[-–]\s*(?<last>20\d{2}))?(?!\d)/giu

/** Before a year that is not the plan's: a law's, or that of a date. */
const OTHERS = /(?:(?:Luật|Pháp lệnh|Hiến pháp)\s[^,;]*|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+)$/u

/** So much of a title before a year says whose it is. */
const LEAD = 120

function yearsIn(title: string): readonly number[] {
  const text = title.normalize('NFC')
  return [...text.matchAll(YEARS)].flatMap(({ index, groups }) => {
    if (OTHERS.test(text.slice(Math.max(0, index - LEAD), index))) return []
    return [groups?.first, groups?.last].flatMap(year => (year === undefined ? [] : [Number(year)]))
  })
}
