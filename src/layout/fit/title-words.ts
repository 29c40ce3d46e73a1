import type { Inline } from '../../document/model.ts'
import type { ParagraphStyle } from '../../profile/profile.ts'
import type { Measure } from '../set/measure.ts'
import type { SolidWord, Word } from '../set/word.ts'
import { paragraphWords } from '../set/words.ts'

/** After a slash between words, as in “Kết quả/Sản phẩm”; not in a symbol such as “NQ/TW”. */
const AFTER_SLASH = /(?<=\p{Ll}\/)(?=\p{L}{2})/u

/** The words of a title, which may be broken after a slash too: where it is, fitting sets a line break. */
export function titleWords(
  inlines: readonly Inline[],
  style: ParagraphStyle,
  measure: Measure,
): readonly Word[] {
  const words = paragraphWords(inlines, style, measure)
  return words.some(hasSlash)
    ? words.flatMap((word): readonly Word[] => (hasSlash(word) ? cut(word, measure) : [word]))
    : words
}

function hasSlash(word: Word): word is SolidWord {
  return word.type === 'word' && word.pieces.some(({ text }) => AFTER_SLASH.test(text))
}

function cut(word: SolidWord, measure: Measure): readonly SolidWord[] {
  const parts: SolidWord[] = [{ type: 'word', pieces: [], width: 0 }]
  for (const piece of word.pieces) {
    const { face, size } = piece.appearance
    for (const [index, text] of piece.text.split(AFTER_SLASH).entries()) {
      const part = { ...piece, text, width: measure.width(text, face, size) }
      const last = parts.at(-1)
      if (index === 0 && last) parts[parts.length - 1] = joined(last, part)
      else parts.push({ type: 'word', pieces: [part], width: part.width })
    }
  }
  return parts
}

function joined({ pieces, width }: SolidWord, piece: SolidWord['pieces'][number]): SolidWord {
  return { type: 'word', pieces: [...pieces, piece], width: width + piece.width }
}
