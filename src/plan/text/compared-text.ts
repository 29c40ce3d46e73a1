import { memoizeByObject } from '../../base/memoize.ts'
import type { PlainText } from './plain-text.ts'
import { withOneToneStyle } from './tone-marks.ts'

/**
 * A text in small letters with its tones in one style, letter for letter as long: so that words can be found in it.
 * Remembered, since many rules look for words in the same texts.
 */
export const comparedText = memoizeByObject((read: PlainText): string =>
  // The only letter that is longer when it is small.
  withOneToneStyle(read.text.replaceAll('İ', 'I')).toLowerCase(),
)

/** The words and numbers of `comparedText`, without what stands between them. */
export const comparedWords = memoizeByObject((read: PlainText): readonly string[] =>
  comparedText(read).split(/[^A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ\d]+/),
)
