import type { Localized } from '../../base/diagnostic.ts'
import { signSize } from '../../profile/signs.ts'
import type { Differences } from '../difference.ts'
import { pagePlace, WHAT } from '../wording.ts'
import { type DrawnLine, type DrawnText, isOneLetter } from './drawn-lines.ts'
import type { LineMetrics } from './fonts.ts'
import { RISE, scriptSize } from './raised-letters.ts'

/** Lengths that differ by less are the same: numbers in the file are rounded. */
const TOLERANCE = 0.1

/** What lines are measured by. */
export interface LineRuler {
  /** Of the typeface of a line. */
  readonly metrics: (line: DrawnLine) => LineMetrics | undefined
  /** Names of faces of signs, which have sizes of their own. */
  readonly signs: ReadonlySet<string>
  /** Colour of the letters of a text. */
  readonly colorOf: (text: DrawnText) => string
}

/**
 * Compares where each line of each paragraph stands with what the profile says of its role: its indents, how it is
 * aligned, how far it is below the line before, the size and colour of its letters.
 */
export function compareLines(differences: Differences, texts: readonly DrawnText[], ruler: LineRuler): void {
  for (const text of texts)
    for (const [index, line] of text.lines.entries()) {
      const fault =
        pieceFault(line, text, ruler) ?? sideFault(line, index, text) ?? heightFault(line, index, text, ruler)
      if (!fault) continue
      const { vi, en } = pagePlace(line.page)
      const words = line.pieces
        .map(piece => piece.text)
        .join('')
        .slice(0, SHOWN)
      differences.same({ vi: `${vi}, “${words}”`, en: `${en}, “${words}”` }, ...fault)
      break
    }
}

/** Letters of a line that are told. */
const SHOWN = 30

type Fault = readonly [what: Localized, expected: string | number, found: string | number]

function differs(one: number, other: number): boolean {
  return Math.abs(one - other) > TOLERANCE
}

function rounded(length: number): number {
  return Math.round(length * 100) / 100
}

/** Letters of another size or colour, not upright, out of their line or over one another. */
function pieceFault(line: DrawnLine, text: DrawnText, { signs, colorOf }: LineRuler): Fault | undefined {
  const { size } = text.wanted
  const color = colorOf(text)
  let next: number | undefined
  for (const piece of line.pieces) {
    if (!piece.isUpright) return [WHAT.upright, 'true', 'false']
    if (piece.color !== color) return [WHAT.color, color, piece.color]
    if (next !== undefined && differs(piece.x, next)) return [WHAT.gap, rounded(next), rounded(piece.x)]
    next = piece.next
    const full = signs.has(piece.font.name) ? signSize(size) : size
    const isScript = piece.size < full
    const wanted = isScript ? scriptSize(full) : full
    if (piece.size !== wanted) return [WHAT.size, wanted, piece.size]
    const rise = piece.y - line.baseline
    const rises: readonly number[] = isScript ? [RISE.super * full, RISE.sub * full] : [0]
    if (rises.every(one => differs(one, rise))) return [WHAT.rise, rounded(rises[0] ?? 0), rounded(rise)]
  }
  return undefined
}

/** A line that does not begin or end where its alignment and indents put it. */
function sideFault(line: DrawnLine, index: number, { wanted, lines }: DrawnText): Fault | undefined {
  const { text, place } = wanted
  const { align, left, firstLine } = place.lines
  const isFirst = index === 0 && !text.startsWith('\n')
  const begin = place.left + left + (isFirst ? firstLine : 0)
  if (align === 'center') {
    const middle = (begin + place.right) / 2
    const found = (line.x + line.end) / 2
    return differs(middle, found) ? [WHAT.middle, rounded(middle), rounded(found)] : undefined
  }
  const isEnded = index === lines.length - 1 || text[line.offset - 1] === '\n'
  const isFull = align === 'right' || (align === 'justify' && !isEnded && hasSpaces(line))
  if (isFull && differs(line.end, place.right)) return [WHAT.lineEnd, rounded(place.right), rounded(line.end)]
  if (align !== 'right' && differs(line.x, begin)) return [WHAT.lineStart, rounded(begin), rounded(line.x)]
  if (
    line.end > place.right + TOLERANCE &&
    line.end - line.x > place.right - begin + TOLERANCE &&
    !isOneLetter(line.pieces)
  )
    return [WHAT.lineEnd, rounded(place.right), rounded(line.end)]
  return undefined
}

function hasSpaces({ pieces }: DrawnLine): boolean {
  return pieces
    .map(({ text }) => text)
    .join('')
    .trim()
    .includes(' ')
}

/** A line that is not as far below the one before as its size and spacing ask. */
function heightFault(
  line: DrawnLine,
  index: number,
  { wanted, lines }: DrawnText,
  ruler: LineRuler,
): Fault | undefined {
  const above = lines[index - 1]
  // The box of a mark has lines of its own.
  if (wanted.type === 'mark' || above === undefined || above.page !== line.page) return undefined
  const upper = ruler.metrics(above)
  const lower = ruler.metrics(line)
  if (!upper || !lower) return undefined
  const { size, place } = wanted
  const height = upper.height * place.lines.lineSpacing
  const step = size * (height - upper.ascent + lower.ascent)
  const found = above.baseline - line.baseline
  return differs(step, found) ? [WHAT.lineStep, rounded(step), rounded(found)] : undefined
}
