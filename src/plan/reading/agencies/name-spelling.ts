import { ABBREVIATIONS, writtenOut } from './abbreviations.ts'
import { bareName } from './name-words.ts'

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
/** The commune at the end of a name says where a body is, not how it is called. */
const PLACE =
  / (?:(?:của|thuộc) )?(?:[Pp]hường|[Xx]ã|[Tt]hị trấn|[Đđ]ặc khu)(?: \p{Lu}[A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ]*){0,4}$/u

/** What differs between two spellings of a name that are not the same, leaving aside what never matters. */
export function spellingOf(name: string): string {
  const bare = withoutPlace(name)
  const [first = '', ...rest] = writtenOut(bare).trim().normalize('NFC')
  return (first.toLowerCase() + rest.join('')).replace(/[A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ]+/gu, tonesLast)
}

/** Without its commune, as it stands. */
export function withoutPlace(name: string): string {
  return bareName(name).replace(PLACE, '')
}

/** Whether a name is written with an abbreviation that a text has to introduce. */
export function isAbbreviated(name: string): boolean {
  return [...writtenOut(name).matchAll(/\p{Lu}{2,}/gu)].some(([word]) => ABBREVIATIONS.has(word))
}

/** Whether a name stands in capitals, as in a title. */
export function isAllCapitals(name: string): boolean {
  return name === name.toUpperCase()
}

/** `hoà` and `hòa` alike: the tone of a word behind its letters. */
function tonesLast(word: string): string {
  const letters = word.normalize('NFD')
  const tones = letters.match(TONES)?.join('') ?? ''
  return letters.replace(TONES, '').normalize('NFC') + tones
}
