const SINGLE = { vi: 'nháy đơn', en: 'single quotes' }
const DOUBLE = { vi: 'nháy kép', en: 'double quotes' }

/** Text in quotes it does not hold itself, if there are such. */
export function quoted(text: string): readonly [quotes: typeof SINGLE, quoted: string] {
  if (text.includes("'") && !/["\\]/.test(text)) return [DOUBLE, `"${text}"`]
  return [SINGLE, `'${text.replaceAll("'", "''")}'`]
}

/** Longer text is not repeated in a message. */
const LONGEST_REPEATED = 60

export function shortened(text: string): string {
  return text.length > LONGEST_REPEATED ? `${text.slice(0, LONGEST_REPEATED)}…` : text
}
