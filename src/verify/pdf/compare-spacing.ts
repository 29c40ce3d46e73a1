import type { Differences } from '../difference.ts'
import type { ExpectedText } from '../expected-texts.ts'
import { pagePlace, WHAT } from '../wording.ts'
import type { DrawnLine, DrawnText } from './drawn-lines.ts'
import type { LineMetrics } from './fonts.ts'

const TOLERANCE = 0.15

/** Paragraphs of the running text stand below one another in their order, page after page. */
export function compareOrder(differences: Differences, texts: readonly DrawnText[]): void {
  let last: DrawnLine | undefined
  for (const { wanted, lines } of texts)
    for (const line of wanted.place.kind === 'flow' ? lines : []) {
      const isBelow =
        !last || line.page > last.page || (line.page === last.page && line.baseline < last.baseline)
      if (!isBelow) {
        differences.same(pagePlace(line.page), WHAT.order, '', wanted.text.slice(0, SHOWN))
        return
      }
      last = line
    }
}

/** Letters of a paragraph that are told. */
const SHOWN = 30

/** Paragraphs below one another on a page are as far apart as the larger of the spaces they ask for. */
export function compareSpacing(
  differences: Differences,
  texts: readonly DrawnText[],
  metrics: (line: DrawnLine) => LineMetrics | undefined,
): void {
  for (const [index, lower] of texts.entries()) {
    const upper = texts[index - 1]
    const first = lower.lines[0]
    const last = upper?.lines.at(-1)
    if (!upper || !first || !last || first.page !== last.page || !areNeighbours(upper.wanted, lower.wanted))
      continue
    const above = metrics(last)
    const below = metrics(first)
    if (!above || !below) continue
    const { size, place } = upper.wanted
    const foot = last.baseline - (above.height * place.lines.lineSpacing - above.ascent) * size
    const top = first.baseline + below.ascent * lower.wanted.size
    const space = Math.max(place.lines.after, lower.wanted.place.lines.before)
    if (Math.abs(foot - top - space) <= TOLERANCE) continue
    const found = Math.round((foot - top) * 100) / 100
    if (!differences.same(pagePlace(first.page), WHAT.space, space, found)) return
  }
}

function areNeighbours(upper: ExpectedText, lower: ExpectedText): boolean {
  const isFlow = upper.place.kind === 'flow' && lower.place.kind === 'flow'
  const isNext = upper.place.section === lower.place.section && lower.place.block === upper.place.block + 1
  return isFlow && isNext && !upper.text.endsWith('\n') && !lower.text.startsWith('\n')
}
