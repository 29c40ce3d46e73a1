import type { Phrase } from './phrase.ts'

/** “QUYẾT ĐỊNH:” under the bases of a decision (Mẫu 1.2); letters set apart, as typewriters did, are known too. */
export const ENACTING: Phrase<string> = {
  write: type => `${type.toUpperCase()}:`,
  read(text) {
    const line = text.trim()
    const words = /^(?:\p{Lu}\s{0,3}){4,40}:?$/u.test(line) ? line.replace(/\s*:$/u, '') : ''
    if (words === '') return undefined
    const isSpaced = /^\p{Lu}(?:\s+\p{Lu})+$/u.test(words)
    return (
      isSpaced
        ? words
            .split(/\s{2,}/u)
            .map(word => word.replace(/\s/gu, ''))
            .join(' ')
        : words
    ).toUpperCase()
  },
}
