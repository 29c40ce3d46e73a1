/** A text without the marks and spaces at its end; in one pass, however many there are. */
export function withoutEnd(text: string, marks: string): string {
  let end = text.length
  while (end > 0 && (marks.includes(text.charAt(end - 1)) || text.charAt(end - 1).trim() === '')) end -= 1
  return text.slice(0, end)
}

/** A word without the marks around it. */
export function bareWord(word: string): string {
  const letters = [...word.matchAll(/[\p{L}\p{N}]/gu)]
  const [first] = letters
  const last = letters.at(-1)
  return first && last ? word.slice(first.index, last.index + last[0].length) : ''
}
