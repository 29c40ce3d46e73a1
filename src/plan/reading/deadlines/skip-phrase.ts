import type { Cursor } from './cursor.ts'

const ENDS = [';', '\n', '(', ')', 'hoặc']

/** Passes over words up to the end of their phrase, or to a comma behind which `goesOn` finds something else. */
export function skipPhrase(cursor: Cursor, goesOn: () => boolean): void {
  while (!endsPhrase(cursor)) {
    if (isComma(cursor) && cursor.sees(() => behindComma(cursor, goesOn))) return
    cursor.advance()
  }
}

/** Whether a phrase ends here: at the end of the text or a line, a semicolon, a bracket, a full stop, “hoặc”. */
export function endsPhrase(cursor: Cursor): boolean {
  const token = cursor.peek()
  if (token === undefined || ENDS.includes(token.text)) return true
  return token.text === '.' && cursor.peek(1)?.kind !== 'number'
}

function isComma(cursor: Cursor): boolean {
  const text = cursor.peek()?.text
  return text === ',' || text === 'và'
}

function behindComma(cursor: Cursor, goesOn: () => boolean): true | undefined {
  cursor.advance()
  return goesOn() ? true : undefined
}
