import { ALWAYS_WRONG, ODD_SPACE, UNSEEN, WRONG_AMONG_LATIN } from '../vocabulary/look-alikes.ts'

/** A piece of text without spaces in the letters Vietnamese is written in; the same piece when it has no others. */
export function inRightLetters(word: string): string {
  const latin = [...word.replace(UNSEEN, '').replace(ODD_SPACE, ' ')]
    .map(letter => ALWAYS_WRONG.get(letter) ?? letter)
    .join('')
  const isLatin = /\p{Script=Latin}/u.test(latin)
  const oneScript = isLatin
    ? [...latin].map(letter => WRONG_AMONG_LATIN.get(letter) ?? letter).join('')
    : latin
  return oneScript.replace(LOOSE_MARKS, composed)
}

/** A letter with marks that are still apart: they were typed in an order that does not compose. */
const LOOSE_MARKS = /[A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ][\u0300-\u036f]+/gu

const SHAPES = '\u0302\u0306\u031B'

/** The marks that make a letter go before its tone; whatever does not compose then stays as it is. */
function composed(written: string): string {
  const [letter = '', ...marks] = written.normalize('NFD')
  const shape = marks.filter(mark => SHAPES.includes(mark))
  const tone = marks.filter(mark => !SHAPES.includes(mark))
  const right = [letter, ...shape, ...tone].join('').normalize('NFC')
  return [...right].length === 1 ? right : written
}
