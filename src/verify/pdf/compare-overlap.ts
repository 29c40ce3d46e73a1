import type { Differences } from '../difference.ts'
import { pagePlace, WHAT } from '../wording.ts'
import type { ShownText } from './content.ts'
import { isOneLetter } from './drawn-lines.ts'
import type { PdfPage } from './pdf-facts.ts'

/** Of the letters of a line, what must stand alone: between these shares of their size from the baseline. */
const LOWEST = 0
const HIGHEST = 0.62
/** How far neighbours may reach into one another: slanted letters, rounded numbers. */
const TOLERANCE = 0.6

/** No text stands over other text, page furniture included, and no line is drawn through it; single letters may. */
export function compareOverlap(differences: Differences, pages: readonly PdfPage[]): void {
  for (const [index, page] of pages.entries()) {
    const texts = page.texts
      .filter(text => text.end > text.x && !isOneLetter([text]))
      .sort((one, other) => other.y - one.y)
    const over = texts.find((text, at) => isOver(text, texts, at))
    if (over) differences.same(pagePlace(index), WHAT.overlap, '', over.text)
    const struck = texts.find(text =>
      page.strokes.some(({ x1, x2, y1, y2 }) => isThrough(text, x1, x2, y1, y2)),
    )
    if (struck) differences.same(pagePlace(index), WHAT.struck, '', struck.text)
  }
}

/** Whether text stands over any of those below it, by the height of their baselines. */
function isOver(text: ShownText, texts: readonly ShownText[], at: number): boolean {
  for (let next = at + 1; next < texts.length; next += 1) {
    const other = texts[next]
    if (!other || other.y + HIGHEST * LARGEST < text.y) return false
    const isBelow = other.y + HIGHEST * other.size > text.y + LOWEST * text.size
    if (isBelow && other.x < text.end - TOLERANCE && text.x < other.end - TOLERANCE) return true
  }
  return false
}

/** No type is larger. */
const LARGEST = 40

function isThrough({ x, end, y, size }: ShownText, x1: number, x2: number, y1: number, y2: number): boolean {
  const isBeside = Math.max(x1, x2) < x + TOLERANCE * 2 || Math.min(x1, x2) > end - TOLERANCE * 2
  return !isBeside && Math.max(y1, y2) > y + LOWEST + 0.1 * size && Math.min(y1, y2) < y + HIGHEST * size
}
