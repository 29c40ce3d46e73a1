import type { Table } from './table.ts'

const POSTSCRIPT_NAME = 6
const MACINTOSH = 1
const MAX_LENGTH = 63

/** The font's PostScript name from its `name` table, kept to the characters such a name may have; '' when it has none. */
export function readPostScriptName(names: Table | undefined): string {
  if (names === undefined) return ''
  const storage = names.u16(4)
  for (let index = 0; index < names.u16(2); index++) {
    const record = 6 + index * 12
    if (names.u16(record + 6) !== POSTSCRIPT_NAME) continue
    const start = storage + names.u16(record + 10)
    const encoded = names.slice(start, start + names.u16(record + 8))
    const name = printableName(encoded, names.u16(record) === MACINTOSH ? 1 : 2)
    if (name !== '') return name
  }
  return ''
}

/** Reads the low byte of each character: a PostScript name is ASCII in every encoding. */
function printableName(encoded: Uint8Array, bytesPerCharacter: 1 | 2): string {
  let name = ''
  for (
    let at = bytesPerCharacter - 1;
    at < encoded.length && name.length < MAX_LENGTH;
    at += bytesPerCharacter
  ) {
    const character = String.fromCharCode(encoded[at] ?? 0)
    if (/[A-Za-z0-9._+-]/.test(character)) name += character
  }
  return name
}
