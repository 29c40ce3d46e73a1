/** Marks that stand on, under or across the letter before them, and signs that choose how it looks. */
const MARKS = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]/

/** Whether a character takes no room of its own. */
export function isMark(codePoint: number): boolean {
  return codePoint >= FIRST_MARK && MARKS.test(String.fromCodePoint(codePoint))
}

const FIRST_MARK = 0x300

/** Whether a character chooses the look of the one before it and has none itself: what a telephone puts behind ✔. */
export function isLookSelector(codePoint: number): boolean {
  return codePoint >= 0xfe00 && codePoint <= 0xfe0f
}

/** The letters of a text, each with the marks on it: what stands on one place, and is never parted. */
export function lettersOf(text: string): readonly string[] {
  const characters = [...text]
  if (!MARKS.test(text)) return characters
  const letters: string[] = []
  for (const character of characters) {
    const last = letters.length - 1
    const letter = letters[last]
    if (letter !== undefined && letter !== ' ' && MARKS.test(character)) letters[last] = letter + character
    else letters.push(character)
  }
  return letters
}
