import { LEGAL_REGISTER } from './legal-register.ts'
import type { RegisteredText } from './register.ts'

/** What is known of the texts of one number, kept by hand or by what public copies agree on, and up to which day. */
export async function textsOfNumber(
  number: string,
): Promise<{ readonly texts: readonly RegisteredText[]; readonly cutOff: string }> {
  const { cutOff, texts } = LEGAL_REGISTER
  const byHand = texts.filter(text => text.number === number)
  if (byHand.length > 0) return { texts: byHand, cutOff }
  const { PUBLISHED } = await import('./published-layer.ts')
  const published = PUBLISHED.find(number)
  return { texts: published ? [published] : [], cutOff }
}
