import { printable } from '../printable.ts'

/** What a reader sees as one letter, and the columns it takes on a terminal. */
export interface DisplayCell {
  readonly shown: string
  readonly width: number
  /** UTF-16 offset in the line. */
  readonly start: number
  readonly end: number
}

const TAB_STOP = 4
/** Made when the first line is shown: it reads the rules of the language, and most runs show none. */
let letters: Intl.Segmenter | undefined

/** Letters that take two columns: East Asian ones and pictures. */
const WIDE =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u
const INVISIBLE = /^[\p{Mn}\p{Me}\u200B-\u200F\u2060\uFEFF]+$/u

/** A line as letters with their columns: combining marks join their letter, tabs become spaces. */
export function displayCells(line: string, offset = 0): readonly DisplayCell[] {
  const cells: DisplayCell[] = []
  let column = 0
  letters ??= new Intl.Segmenter('vi')
  for (const { segment, index } of letters.segment(line)) {
    const shown = segment === '\t' ? ' '.repeat(TAB_STOP - (column % TAB_STOP)) : printable(segment)
    const width = shown === segment ? widthOf(segment) : shown.length
    cells.push({ shown, width, start: offset + index, end: offset + index + segment.length })
    column += width
  }
  return cells
}

function widthOf(letter: string): number {
  if (INVISIBLE.test(letter)) return 0
  return WIDE.test(letter) ? 2 : 1
}
