import type { MarkRole, RuleRole } from '../../document/model.ts'
import type { Profile } from '../../profile/profile.ts'
import type { Differences } from '../difference.ts'
import type { ExpectedText } from '../expected-texts.ts'
import type { CellPlace } from '../text-place.ts'
import { pagePlace, WHAT } from '../wording.ts'
import { compareBlanks } from './compare-blanks.ts'
import type { DrawnLine, DrawnText } from './drawn-lines.ts'
import type { LineMetrics } from './fonts.ts'
import type { PdfPage } from './pdf-facts.ts'
import type { DrawnStroke } from './pen.ts'

const TOLERANCE = 0.15
/** How far below its text a rule may be drawn, beside the space the profile asks for. */
const BELOW = 3

export interface StrokesInput {
  readonly profile: Profile
  readonly pages: readonly PdfPage[]
  /** Every paragraph, mark and rule in reading order. */
  readonly wanted: readonly ExpectedText[]
  /** Where those with words are drawn. */
  readonly drawn: ReadonlyMap<ExpectedText, DrawnText>
  readonly metrics: (line: DrawnLine) => LineMetrics | undefined
}

/**
 * Compares the lines drawn on the pages: rules under text are as long as the profile's share of it and in its middle,
 * marks stand in boxes, every cell in borders, dots lead from the last word to their end; and no line belongs to nothing.
 */
export function compareStrokes(differences: Differences, input: StrokesInput): void {
  const left = input.pages.map(({ strokes }) => new Set(strokes))
  compareRules(differences, input, left)
  compareBlanks(differences, input, left)
  compareBoxes(differences, input, left)
  compareBorders(differences, input, left)
  for (const [index, strokes] of left.entries())
    for (const stroke of strokes)
      if (!isSeparator(stroke, input)) {
        const { x1, y1, x2, y2 } = stroke
        differences.same(
          pagePlace(index),
          WHAT.strokes,
          '',
          [x1, y1, x2, y2].map(at => Math.round(at)).join(' '),
        )
        break
      }
}

/** The line above footnotes is compared with them. */
function isSeparator(
  { x1, y1, x2, y2, weight, color }: DrawnStroke,
  { profile: { notes }, wanted }: StrokesInput,
): boolean {
  const isUsual =
    near(x2 - x1, notes.separator) || wanted.some(({ place }) => near(x2 - x1, place.right - place.left))
  return near(y1, y2) && near(weight, notes.weight) && isUsual && color === BLACK
}

const BLACK = '0 0 0'

function near(one: number, other: number): boolean {
  return Math.abs(one - other) < TOLERANCE
}

/** The last line of the text a rule stands under. */
interface Ruled {
  readonly rule: ExpectedText
  readonly line: DrawnLine
  /** Where that line ends below. */
  readonly foot: number
  /** How far below it the rule may be. */
  readonly lowest: number
}

function compareRules(
  differences: Differences,
  input: StrokesInput,
  left: readonly Set<DrawnStroke>[],
): void {
  for (const ruled of ruledLines(input)) {
    const { line, rule } = ruled
    const stroke = input.pages[line.page]?.strokes.find(one => isUnder(one, ruled))
    const { share, weight } = input.profile.rules[rule.role as RuleRole]
    const place = pagePlace(line.page)
    const length = share * (line.end - line.x)
    if (!stroke) {
      if (length > 1) differences.same(place, WHAT.rule, true, false)
      continue
    }
    left[line.page]?.delete(stroke)
    if (!near(length, stroke.x2 - stroke.x1))
      differences.same(place, WHAT.ruleLength, length, stroke.x2 - stroke.x1)
    if (!near(stroke.weight, weight) || stroke.color !== BLACK)
      differences.same(place, WHAT.rule, weight, stroke.weight)
    const middle = (rule.place.left + rule.place.right) / 2
    const found = (stroke.x1 + stroke.x2) / 2
    if (!near(middle, found)) differences.same(place, WHAT.middle, middle, found)
  }
}

function ruledLines({ profile, wanted, drawn, metrics }: StrokesInput): readonly Ruled[] {
  return wanted.flatMap((rule, index) => {
    const above = wanted[index - 1]
    const line = above && drawn.get(above)?.lines.at(-1)
    if (rule.type !== 'rule' || !line || above.place.left !== rule.place.left) return []
    const { weight, before } = profile.rules[rule.role as RuleRole]
    const { ascent = 0, height = 0 } = metrics(line) ?? {}
    const foot = line.baseline - (height * above.place.lines.lineSpacing - ascent) * above.size
    return [{ rule, line, foot, lowest: foot - Math.max(before, above.place.lines.after) - weight - BELOW }]
  })
}

function isUnder({ x1, x2, y1, y2 }: DrawnStroke, { line, foot, lowest }: Ruled): boolean {
  return near(y1, y2) && y1 < foot && y1 > lowest && x1 < line.end && x2 > line.x
}

/** A mark's words stand in the middle of four lines of its colour. */
function compareBoxes(
  differences: Differences,
  { wanted, drawn, pages, profile }: StrokesInput,
  left: readonly Set<DrawnStroke>[],
): void {
  for (const mark of wanted) {
    const lines = mark.type === 'mark' ? (drawn.get(mark)?.lines ?? []) : []
    const [first] = lines
    const last = lines.at(-1)
    if (!first || !last) continue
    const { box: width = 0 } = mark.place
    const { height, weight, color } = profile.marks[mark.role as MarkRole]
    const from = (mark.place.left + mark.place.right - width) / 2
    const strokes = (pages[first.page]?.strokes ?? []).filter(
      stroke =>
        stroke.y1 < first.baseline + height &&
        stroke.y2 > last.baseline - height &&
        Math.min(stroke.x1, stroke.x2) > from - 1 &&
        Math.max(stroke.x1, stroke.x2) < from + width + 1 &&
        stroke.color === rgb(color) &&
        near(stroke.weight, weight),
    )
    const isSide = (x: number) => strokes.some(({ x1, x2 }) => Math.abs(x1 - x) < 1 && Math.abs(x2 - x) < 1)
    const across = strokes.filter(({ x1, x2 }) => Math.abs(Math.abs(x2 - x1) - width) < 1)
    const isClosed =
      across.some(({ y1 }) => y1 > first.baseline) && across.some(({ y1 }) => y1 < last.baseline)
    if (!isClosed || !isSide(from) || !isSide(from + width))
      differences.same(pagePlace(first.page), WHAT.box, mark.text, '')
    for (const stroke of strokes) left[first.page]?.delete(stroke)
  }
}

/** A colour as `FF0000` as its parts from 0 to 1. */
export function rgb(color: string): string {
  return [0, 2, 4]
    .map(at => Math.round((Number.parseInt(color.slice(at, at + 2), 16) / 255) * 1000) / 1000)
    .join(' ')
}

/** The borders of tables on a page. */
interface Borders {
  readonly upright: DrawnStroke[]
  readonly level: DrawnStroke[]
}

/** Upright lines stand at the edges of cells, level ones reach from edge to edge, and each cell has them on all sides. */
function compareBorders(
  differences: Differences,
  input: StrokesInput,
  left: readonly Set<DrawnStroke>[],
): void {
  const borders = bordersOf(input, left)
  for (const wanted of input.wanted) {
    const { cell } = wanted.place
    if (!cell) continue
    const lines = input.drawn.get(wanted)?.lines ?? []
    const open = lines.find(line => !isClosed(line, cell, borders[line.page]))
    if (!open) continue
    differences.same(pagePlace(open.page), WHAT.borders, wanted.text.slice(0, 30), '')
    return
  }
}

function bordersOf(
  { profile, wanted, pages }: StrokesInput,
  left: readonly Set<DrawnStroke>[],
): readonly Borders[] {
  const { border } = profile.table
  const edges = new Set<number>()
  for (const { place } of wanted)
    for (const edge of place.cell ? [place.cell.left, place.cell.right] : []) edges.add(Math.round(edge * 10))
  const isEdge = (x: number) => [-2, -1, 0, 1, 2].some(by => edges.has(Math.round(x * 10) + by))
  return pages.map(({ strokes }, index) => {
    const own = strokes.filter(
      ({ x1, x2, weight, color }) => near(weight, border) && color === BLACK && isEdge(x1) && isEdge(x2),
    )
    const upright = own.filter(({ x1, x2 }) => near(x1, x2))
    const level = own.filter(({ y1, y2 }) => near(y1, y2))
    for (const stroke of [...upright, ...level]) left[index]?.delete(stroke)
    return { upright, level }
  })
}

/** Whether a line of a cell has borders on all sides. */
function isClosed(
  { baseline }: DrawnLine,
  { left, right }: CellPlace,
  borders: Borders | undefined,
): boolean {
  if (!borders) return false
  const middle = (left + right) / 2
  const isBeside = (x: number) =>
    borders.upright.some(
      ({ x1, y1, y2 }) => near(x1, x) && Math.max(y1, y2) > baseline && Math.min(y1, y2) < baseline,
    )
  const isAcross = ({ x1, x2 }: DrawnStroke) => x1 < middle && x2 > middle
  const isBetween =
    borders.level.some(stroke => stroke.y1 > baseline && isAcross(stroke)) &&
    borders.level.some(stroke => stroke.y1 < baseline && isAcross(stroke))
  return isBetween && isBeside(left) && isBeside(right)
}
