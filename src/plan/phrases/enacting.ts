import type { Phrase } from './phrase.ts'

/** Longer lines are no such words. */
const LONGEST = 60

/** “QUYẾT ĐỊNH:” under the bases of a decision (Mẫu 1.2); letters set apart, as typewriters did, are known too. */
export const ENACTING: Phrase<string> = {
  write: type => `${type.toUpperCase()}:`,
  read(text) {
    const line = text.trim()
    const words = (line.endsWith(':') ? line.slice(0, -1) : line).trimEnd()
    const letters = words.replace(/\s+/gu, '')
    if (words.length > LONGEST || letters.length < 4 || !/^\p{Lu}+$/u.test(letters)) return undefined
    return isSpaced(words) ? joinedLetters(words) : words.replace(/\s+/gu, ' ')
  },
}

function isSpaced(words: string): boolean {
  return words.split(/\s+/u).every(part => [...part].length === 1)
}

/** Words whose letters stand apart by one space, and themselves by more. */
function joinedLetters(words: string): string {
  return words
    .split(/\s\s+/u)
    .map(word => word.replace(/\s/gu, ''))
    .join(' ')
}
