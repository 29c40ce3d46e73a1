import type { Citation, Part } from '../../plan/reading/citations/citation.ts'
import type { PlacedCitation } from '../../plan/reading/citations/placed-citations.ts'
import { isLaw } from '../../plan/reading/citations/text-kinds.ts'
import { isKnown, type RegisteredText } from '../../register/register.ts'
import type { Finding } from '../rule.ts'

/** How a message calls a cited text: `Nghị định số 61/2018/NĐ-CP`, `Luật Lưu trữ ngày 21/6/2024`. */
export function nameOf({ type, number, date, title, text }: Citation): string {
  if (number?.right !== undefined) return `${capital(type.text)} số ${number.right}`
  if (isLaw(type.text) && title) return [type.text, title.text, date?.text].filter(Boolean).join(' ')
  return text
}

/** How a message calls a text of the register. */
export function registeredName({ type, number }: RegisteredText): string {
  return `${type} số ${number}`
}

/** A citation in full as PL I-I.II.6 wants it; undefined when the register is not sure of all of it. */
export function fullForm(text: RegisteredText): string | undefined {
  const { type, number, title, issuer, issued, confidence } = text
  const isSure = isKnown(confidence.title) && isKnown(confidence.issued)
  if (title === undefined || issued === undefined || !isSure) return undefined
  if (isLaw(type)) return `${type} ${title} ngày ${shownDate(issued)}`
  return `${type} số ${number} ngày ${shownDate(issued)} của ${issuer} ${title}`
}

/** `2025-07-01` as such texts write it: `01/7/2025`. */
export function shownDate(iso: string): string {
  const [year, month = '', day] = iso.split('-')
  return [day, Number(month) < 3 ? month : Number(month), year].join('/')
}

/** The part of a citation that names the text: without issuer and title. */
export function namePart({ start, number, date, title, type }: Citation): Part {
  const end = number?.end ?? date?.end ?? title?.end ?? type.end
  return { text: '', start, end }
}

/** A finding at a part of a citation. */
export function citedFinding(
  { read, citation }: PlacedCitation,
  finding: Omit<Finding, 'at' | 'range'>,
  { start, end }: Omit<Part, 'text'> = namePart(citation),
): Finding {
  return { at: read.at, range: read.written(start, end), ...finding }
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
