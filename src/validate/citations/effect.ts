import type { Plan } from '../../plan/model/plan.ts'
import { citationsOf, isBasis, type PlacedCitation } from '../../plan/reading/citations/placed-citations.ts'
import { findText } from '../../register/find-text.ts'
import { isKnown, type Register, type RegisteredText } from '../../register/register.ts'
import { registeredName } from './cited-text.ts'
import { knownText } from './known-text.ts'

/** A text that a plan relies on, as the register knows it. */
export interface ReliedOn {
  readonly placed: PlacedCitation
  readonly entry: RegisteredText
}

/** Texts that look back on what was done, under what was in force then. */
const LOOKS_BACK: ReadonlySet<string> = new Set([
  'Báo cáo',
  'Thông báo',
  'Thông cáo',
  'Tờ trình',
  'Đề án',
  'Dự án',
])
/** What stands before a text that is named because it ends. */
const ENDED = /(?:thay thế|thay cho|bãi bỏ|hủy bỏ|hết hiệu lực)(?:\s(?:cho|của))?\s$/iu

/** The cited texts the register knows that a plan relies on: its bases, and what it has carried out. */
export function reliedOn(plan: Plan, register: Register): readonly ReliedOn[] {
  const looksBack = plan.plan !== undefined && LOOKS_BACK.has(plan.plan.type)
  return citationsOf(plan).flatMap(placed => {
    const { citation, read } = placed
    const isBefore = !isBasis(read.at) && looksBack
    const isEnded = ENDED.test(read.text.slice(Math.max(0, citation.start - 24), citation.start))
    const entry = citation.inTitle || isBefore || isEnded ? undefined : knownText(citation, register)
    return entry ? [{ placed, entry }] : []
  })
}

/** The first day a text is no longer in force, when that is well known. */
export function endOf({ expired, confidence }: RegisteredText): string | undefined {
  return isKnown(confidence.expired) ? expired : undefined
}

/**
 * The texts that replaced another and are in force on a day, as messages name them: what replaced those where they
 * have ended too. Undefined when none is well known.
 */
export function successors(entry: RegisteredText, day: string, register: Register): string | undefined {
  const names = [...new Set(namesOfSuccessors(entry, day, register, LONGEST_CHAIN))]
  return names.length === 0 ? undefined : names.join(', ')
}

const LONGEST_CHAIN = 5

function namesOfSuccessors(
  { replacedBy, confidence }: RegisteredText,
  day: string,
  register: Register,
  steps: number,
): readonly string[] {
  if (!isKnown(confidence.replacedBy)) return []
  return replacedBy.flatMap(number => {
    const entry = findText(register, { number })
    const end = entry && endOf(entry)
    const later =
      entry && steps > 0 && end !== undefined && end <= day
        ? namesOfSuccessors(entry, day, register, steps - 1)
        : []
    return later.length > 0 ? later : [entry ? registeredName(entry) : number]
  })
}
