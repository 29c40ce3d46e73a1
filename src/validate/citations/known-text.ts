import type { Citation } from '../../plan/citations/citation.ts'
import { isLaw } from '../../plan/citations/text-kinds.ts'
import { findText, lawsNamed } from '../../register/find-text.ts'
import type { Register, RegisteredText } from '../../register/register.ts'
import { shownDate } from './cited-text.ts'

/** What the register knows of a cited text: by number and date, a law without number by name and date. */
export function knownText(
  { type, number, date, title }: Citation,
  register: Register,
): RegisteredText | undefined {
  if (number)
    return number.right === undefined
      ? undefined
      : findText(register, { number: number.right, issued: date?.iso })
  if (!isLaw(type.text) || !title || date?.iso === undefined) return undefined
  return lawsNamed(register, title.text).find(({ issued }) => issued === date.iso)
}

/** How messages say up to when the register knows: `(sổ văn bản đến 22/8/2026)`. */
export function upTo({ cutOff }: Register): { readonly vi: string; readonly en: string } {
  return { vi: `(sổ văn bản đến ${shownDate(cutOff)})`, en: `(register up to ${shownDate(cutOff)})` }
}
