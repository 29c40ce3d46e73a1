import type { BlankStyle, Profile } from '../../profile/profile.ts'
import type { Differences } from '../difference.ts'
import type { ExpectedText } from '../expected-texts.ts'
import { pagePlace, WHAT } from '../wording.ts'
import type { DrawnLine, DrawnText } from './drawn-lines.ts'
import type { DrawnStroke } from './pen.ts'

const TOLERANCE = 0.15
const BLACK = '0 0 0'

interface BlanksInput {
  readonly profile: Profile
  /** Every paragraph in reading order, and where those with words are drawn. */
  readonly wanted: readonly ExpectedText[]
  readonly drawn: ReadonlyMap<ExpectedText, DrawnText>
}

/** A text that ends in dots, from where and to where. */
interface Blank {
  readonly line: DrawnLine | undefined
  readonly begin: number
  readonly end: number
}

/**
 * Compares the rows of dots on the pages and takes what belongs to a text out of `left`: on the baseline of its last
 * line, from there to where the dots are to end. Texts without words take what the others leave, from the top down.
 */
export function compareBlanks(
  differences: Differences,
  input: BlanksInput,
  left: readonly Set<DrawnStroke>[],
): void {
  const { blank: style } = input.profile
  const blanks = blanksIn(input)
  for (const blank of [...blanks.filter(({ line }) => line), ...blanks.filter(({ line }) => !line)]) {
    const found = strokeOf(blank, left, style)
    const page = found?.page ?? blank.line?.page ?? 0
    if (!found) {
      differences.same(pagePlace(page), WHAT.dots, true, false)
      continue
    }
    left[page]?.delete(found.stroke)
    if (!isFull(found.stroke, blank, style))
      differences.same(pagePlace(page), WHAT.dots, Math.round(blank.begin), Math.round(found.stroke.x1))
  }
}

function blanksIn({ profile: { blank }, wanted, drawn }: BlanksInput): readonly Blank[] {
  return wanted.flatMap(text => {
    const { blankEnd: end, left, lines } = text.place
    if (end === undefined) return []
    const line = drawn.get(text)?.lines.at(-1)
    const begin = line ? line.end : left + lines.left + lines.firstLine
    // Where no two dots have room, there are none.
    return end - begin < blank.gap + blank.step + blank.weight ? [] : [{ line, begin, end }]
  })
}

function strokeOf({ line, end }: Blank, left: readonly Set<DrawnStroke>[], { weight }: BlankStyle) {
  const ending = left.flatMap((strokes, page) =>
    [...strokes]
      .filter(({ dots, x2, y1, y2 }) => dots !== undefined && near(y1, y2) && near(x2, end - weight / 2))
      .map(stroke => ({ page, stroke })),
  )
  if (!line)
    return ending.toSorted((one, other) => one.page - other.page || other.stroke.y1 - one.stroke.y1)[0]
  return ending.find(({ page, stroke }) => page === line.page && Math.abs(stroke.y1 - line.baseline) < 1)
}

function isFull({ x1, weight, dots = 0, color }: DrawnStroke, { begin }: Blank, style: BlankStyle): boolean {
  const gap = x1 - begin - style.gap
  return (
    gap > -TOLERANCE &&
    gap < style.step + style.weight &&
    near(weight, style.weight) &&
    near(dots, style.step) &&
    color === BLACK
  )
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) < TOLERANCE
}
