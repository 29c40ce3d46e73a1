/** The two ways to write a tone on oa, oe and uy at the end of a syllable: “hòa” and “hoà”. Both are accepted. */
export type ToneStyle = 'first' | 'second'

const ON_SECOND = 'oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ'.split(' ')
const ON_FIRST = 'òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy'.split(' ')

const TO_FIRST = pairs(ON_SECOND, ON_FIRST)
const TO_SECOND = pairs(ON_FIRST, ON_SECOND)

// Behind q the u belongs to the consonant: “quý” has but one way.
const EITHER =
  /(?<![Qq])(?:[oòóỏõọOÒÓỎÕỌ][aàáảãạeèéẻẽẹAÀÁẢÃẠEÈÉẺẼẸ]|[uùúủũụUÙÚỦŨỤ][yỳýỷỹỵYỲÝỶỸỴ])(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])/g

/** A syllable whose tone could stand on the other letter. */
export interface TonedSyllable {
  /** UTF-16 offset of its two vowels in the text. */
  readonly index: number
  readonly vowels: string
  readonly style: ToneStyle
}

/** The syllables of a text that have two ways of writing. */
export function tonedSyllables(text: string): readonly TonedSyllable[] {
  return [...text.matchAll(EITHER)].flatMap(({ index, 0: vowels }): readonly TonedSyllable[] => {
    if (TO_FIRST.has(vowels)) return [{ index, vowels, style: 'second' }]
    return TO_SECOND.has(vowels) ? [{ index, vowels, style: 'first' }] : []
  })
}

/** The two vowels written in a style; letters stay as large as they are. */
export function inToneStyle(vowels: string, style: ToneStyle): string {
  return (style === 'first' ? TO_FIRST : TO_SECOND).get(vowels) ?? vowels
}

/** A text with all tones on the first vowel, letter for letter as long: so that words can be compared. */
export function withOneToneStyle(text: string): string {
  return text.replace(EITHER, vowels => inToneStyle(vowels, 'first'))
}

/** In small, large and mixed letters. */
function pairs(from: readonly string[], to: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [index, vowels] of from.entries()) {
    const other = to[index] ?? vowels
    for (const write of [small, capital, large]) found.set(write(vowels), write(other))
  }
  return found
}

function small(text: string): string {
  return text
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

function large(text: string): string {
  return text.toUpperCase()
}
