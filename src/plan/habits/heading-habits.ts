import type { Path } from '../../base/diagnostic.ts'
import { type PlanDate, parsePlanDate } from '../model/date.ts'
import { DECISIONS, type DecisionName, documentType, NAMED_TEXTS } from '../model/document-types/index.ts'
import type { IssuingBody, NamedText, Plan } from '../model/plan.ts'
import { dateStart } from '../phrases/dates.ts'
import { NUMBER_LEAD } from '../phrases/references.ts'
import type { Absorption } from './absorption.ts'
import { bodyFromCapitals } from './capital-names.ts'
import { cutBefore } from './typed-words.ts'

/** The letterhead without what kehoach writes around its parts. */
export function headingHabits(
  { issuer, issued }: Plan,
  absorption: Absorption,
): Pick<Plan, 'issuer' | 'issued'> {
  const { number } = issued
  return {
    issuer: {
      ...issuer,
      ...bodyHabits(issuer, ['issuer'], absorption),
      jointly: issuer.jointly.map((body, index) =>
        bodyHabits(body, ['issuer', 'jointly', index], absorption),
      ),
      place: placeHabit(issuer.place, issued.date, absorption),
    },
    issued: {
      ...issued,
      ...(typeof number === 'string' && {
        number: cutBefore(number, NUMBER_LEAD, ['issued', 'number'], absorption),
      }),
    },
  }
}

function bodyHabits<T extends IssuingBody>(body: T, at: Path, absorption: Absorption): T {
  return {
    ...body,
    name: namesFromCapitals(body.name, [...at, 'name'], absorption),
    symbol: symbolHabit(body, [...at, 'symbol'], absorption),
  }
}

/** Names that running text repeats, not in capitals. */
export function namesFromCapitals(lines: readonly string[], at: Path, absorption: Absorption): string[] {
  return lines.map((line, index) => {
    const name = bodyFromCapitals(line)
    return name === undefined ? line : absorption.respell('capitals', [...at, index], line, name)
  })
}

/** Those of PL III.I that plans may have, and some that they may not. */
const TYPES = [
  ...[...DECISIONS, ...NAMED_TEXTS].map(({ abbreviation }) => abbreviation).filter(short => short !== ''),
  'CV',
]
const TYPED_SYMBOL = new RegExp(`^/?(?:${TYPES.join('|')})-`, 'u')

/** `QĐ-UBND` of a body of which `UBND` are the first letters: kehoach writes “QĐ-” itself. */
function symbolHabit({ symbol, name }: IssuingBody, at: Path, absorption: Absorption): string {
  const typed = TYPED_SYMBOL.exec(symbol)?.[0] ?? ''
  const body = symbol.slice(typed.length)
  if (typed === '' || body === '' || !initials(name.join(' ')).startsWith(body)) return symbol
  return absorption.cut('symbol', at, symbol, [0, typed.length])
}

function initials(name: string): string {
  return name
    .split(/\s+/)
    .map(word => (/^(?:UBND|HĐND)$/.test(word) ? word : word.charAt(0)))
    .join('')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
}

/** “Chí Minh,” before a date, and that date itself: kehoach writes the comma and the date. */
function placeHabit(place: string, date: PlanDate | undefined, absorption: Absorption): string {
  const typed = typedDate(place)
  if (typed && isSameDate(typed.date, date))
    return absorption.cut('words', ['issuer', 'place'], place, [typed.start, place.length])
  const end = place.trimEnd().length
  if (place.charAt(end - 1) !== ',' || end < 2) return place
  return absorption.cut('words', ['issuer', 'place'], place, [end - 1, place.length])
}

function isSameDate(typed: PlanDate | undefined, date: PlanDate | undefined): boolean {
  if (!typed || !date) return false
  return typed.year === date.year && typed.month === date.month && typed.day === date.day
}

/** A date behind a place, from the comma before it: “, ngày 01 tháng 12 năm 2026”; no date where it is left open. */
export function typedDate(
  place: string,
): { readonly start: number; readonly date: PlanDate | undefined } | undefined {
  const start = dateStart(place)
  if (start === undefined) return undefined
  const before = place.slice(0, start).replace(/(?<![\s,;])[\s,;]+$/, '')
  const text = place.slice(start).trim()
  const date = parsePlanDate(text) ?? parsePlanDate(text.slice('ngày'.length).trim())
  return before === '' ? undefined : { start: before.length, date }
}

/** Behind these a type is a word of another meaning: “Kế hoạch hóa gia đình”, “Hướng dẫn viên”. */
const OTHER_MEANING = /^(?:hóa|hoá|viên|số|mục tiêu quốc gia)(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])/iu

/** The title of a text without its type, which is printed above it. */
export function titleHabit({ type, title }: NamedText, at: Path, absorption: Absorption): string {
  const { name, titled } = documentType(type)
  return titled ? withoutType(name, title, at, absorption, rest => !OTHER_MEANING.test(rest)) : title
}

/** A decision may be about what is decided: “Quyết định chủ trương đầu tư”. */
const ABOUT =
  /^(?:về|v\/v|ban hành|phê duyệt|thành lập|kiện toàn|công nhận|bổ nhiệm|điều động)(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])/iu

export function subjectHabit(type: DecisionName, subject: string, at: Path, absorption: Absorption): string {
  return withoutType(type, subject, at, absorption, rest => ABOUT.test(rest))
}

function withoutType(
  type: string,
  text: string,
  at: Path,
  absorption: Absorption,
  isMeant: (rest: string) => boolean,
): string {
  if (!text.toLowerCase().startsWith(type.toLowerCase())) return text
  const between = /^\s*:?\s*/.exec(text.slice(type.length))?.[0] ?? ''
  const start = type.length + between.length
  const rest = text.slice(start)
  if (between === '' || rest === '' || (!/[:\n]/.test(between) && !isMeant(rest))) return text
  return absorption.cutCapital('type', at, text, start)
}
