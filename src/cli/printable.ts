/** What a terminal, a log or a reader's eyes would obey: controls, ends of lines, directions of text, hidden tags. */
const OBEYED =
  /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u206F\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu

/**
 * Text on one line that steers nothing, whatever names and texts of authors stand in it: `\n` is ␊, an escape is ␛,
 * what has no picture is written by its code, `\u{202E}`.
 */
export function printable(text: string): string {
  return text.replace(OBEYED, pictureOf)
}

/** A whole line: logs of GitHub read one that begins with `::` as a command, wherever its text came from. */
export function printableLine(text: string): string {
  return printable(text).replace(/^\s*(?=::|##\[)/, '$&./')
}

/** JSON, in which nothing stands as it is that would steer who reads it. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(OBEYED, character => {
    // JSON has none of its own but the ends of its lines.
    if (character === '\n') return character
    const units = character.split('').map(unit => unit.charCodeAt(0).toString(16).padStart(4, '0'))
    return units.map(unit => `\\u${unit}`).join('')
  })
}

function pictureOf(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '\u2421' : `\\u{${code.toString(16).toUpperCase()}}`
}
