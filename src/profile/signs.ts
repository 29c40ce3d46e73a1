import type { Pt } from '../base/units.ts'

/**
 * The typeface, as Word knows it, of signs that Times New Roman lacks. Every Windows since 7 has it, with
 * boxes, ticks, arrows and circled numbers. Where it is missing, LibreOffice takes DejaVu Sans, as the PDF does.
 */
export const SIGN_FONT = 'Segoe UI Symbol'

/**
 * Size of signs as a share of that of their text. In Word the tallest run makes the height of a line: Segoe UI Symbol
 * rises 1.079 of its size above the baseline, Times New Roman 0.891, so that signs of the text's own size would push
 * lines apart. At this share they never do, and a box to tick is about as tall as a capital.
 */
const SHARE = 0.825

/** Size of signs in a text of this size, in whole half points, as Word stores them. */
export function signSize(size: Pt): Pt {
  return Math.floor(size * SHARE * 2) / 2
}

/**
 * Widths of signs in Segoe UI Symbol, in thousandths of an em, for those officials use most: in the PDF they take the room
 * they take in Word, so that both break lines alike.
 */
export const SIGN_WIDTHS: ReadonlyMap<string, number> = new Map([
  ...alike(861, '☐☑☒◆◇◉◎'),
  ...alike(749, '✓'),
  ...alike(817, '✗✘✕'),
  ...alike(833, '★☆'),
  ...alike(816, '✪✦'),
  ...alike(850, '☛☞'),
  ...alike(888, '❖'),
  ...alike(960, '➢'),
  ...alike(1000, '➤➔➜'),
])

function alike(width: number, signs: string): [string, number][] {
  return [...signs].map(sign => [sign, width])
}
