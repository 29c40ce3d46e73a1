import type { Localized, Path, Span } from '../../../base/diagnostic.ts'
import { vietnameseKey } from '../keys/key-names.ts'
import type { PlanSource } from '../sources/plan-source.ts'
import { wordIn } from './field.ts'

/** A key in quotes, alone or as the head of an example, or in front of a colon. */
const MENTION =
  /(?<=“(?:- )?)[a-z][a-zA-Z]*(?=[”:])|(?<![a-zA-Z-])[a-z][a-zA-Z]*(?=: )|(?<=“- [a-z]+: )[a-z]+(?=”)/g

/** A message about a place with the keys it names called as in the author's file; what the author wrote there stays. */
export function inAuthorsWords(message: Localized, at: Path, span: Span, source: PlanSource): Localized {
  if (source.keyLanguage(at) === 'en') return message
  const written = source.textAt(span)
  const renamed = (text: string) =>
    text.replace(MENTION, word => (written.includes(word) ? word : vietnameseWord(word, at, source)))
  return { vi: renamed(message.vi), en: renamed(message.en) }
}

/** A key has the name it has nearest around a place. */
function vietnameseWord(word: string, at: Path, { grammar }: PlanSource): string {
  for (let length = at.length; length >= 0; length--) {
    const field = grammar.field().at(at.slice(0, length))
    const around = [field, field.inner(0)].find(({ keys }) => keys.includes(word))
    if (around) return around.keyIn('vi', word)
  }
  return vietnameseKey('', word) ?? wordIn('vi', word)
}
