import type { Citation } from '../../plan/reading/citations/citation.ts'
import { isLaw } from '../../plan/reading/citations/text-kinds.ts'
import { findText, lawsNamed } from '../../register/find-text.ts'
import { isKnown, type Register, type RegisteredText } from '../../register/register.ts'
import { shownDate } from './cited-text.ts'

/** What the register knows of a cited text: by number and date, a law without number by name and date. */
export function knownText(
  { type, number, date, title }: Citation,
  register: Register,
): RegisteredText | undefined {
  if (number)
    return number.right === undefined
      ? undefined
      : findText(register, { number: number.right, issued: date?.iso, type: type.text })
  if (!isLaw(type.text) || !title || date?.iso === undefined) return undefined
  return lawsNamed(register, title.text).find(({ issued }) => issued === date.iso)
}

/** How messages say up to when the register knows: `(sổ văn bản đến 22/8/2026)`. */
export function upTo(
  { cutOff }: Register,
  entry?: RegisteredText,
): { readonly vi: string; readonly en: string } {
  if (entry?.witness) return saidBy(entry.witness)
  return { vi: `(sổ văn bản đến ${shownDate(cutOff)})`, en: `(register up to ${shownDate(cutOff)})` }
}

function saidBy({ isCodification, cutOff }: NonNullable<RegisteredText['witness']>) {
  const day = shownDate(cutOff)
  return isCodification
    ? { vi: `(theo Bộ pháp điển, đến ${day})`, en: `(the official codification, up to ${day})` }
    : { vi: `(theo các văn bản đã công bố, đến ${day})`, en: `(published texts, up to ${day})` }
}

/**
 * When a cited text was issued, as far as the register is sure. A law is told by its name and year: other years may
 * have had a law of the same name that the register does not have.
 */
export function publishedDate(
  citation: Citation,
  register: Register,
): (RegisteredText & { readonly issued: string }) | undefined {
  const { type, number, date, title } = citation
  const isNamedLaw = !number && isLaw(type.text) && title !== undefined
  const laws = isNamedLaw ? lawsNamed(register, title.text) : []
  const ofYear = laws.filter(({ issued }) => issued?.startsWith(`${date?.year}-`))
  const entry = knownText(citation, register) ?? (ofYear.length === 1 ? ofYear[0] : undefined)
  return entry?.issued !== undefined && isKnown(entry.confidence.issued)
    ? { ...entry, issued: entry.issued }
    : undefined
}
