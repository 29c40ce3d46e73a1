import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marksOf, paragraphsOf } from '../../../src/document/paragraphs.ts'
import type { PlacedLine } from '../../../src/layout/page.ts'
import { decree30 } from '../../../src/profile/decree30.ts'
import { anyPlanData } from '../../plan/any-plan.ts'
import { runs } from '../../runs.ts'
import {
  areaOf,
  bare,
  foot,
  isPageNumber,
  isWide,
  linesOf,
  low,
  type Made,
  made,
  NEAR,
  type PlacedTable,
  printed,
  repeatedOn,
  strokesOf,
  tables,
  tablesIn,
  textOf,
  textsByOwner,
  without,
} from '../table-pages.ts'

const RUNS = 60

/** Holds for tables on low pages, and for whole plans on the Decree's. */
function always(holds: (made: Made) => void): void {
  fc.assert(
    fc.property(tables, data => holds(made(data, low))),
    { numRuns: runs(RUNS) },
  )
  fc.assert(
    fc.property(anyPlanData(), data => holds(made(data, decree30))),
    { numRuns: runs(RUNS / 4) },
  )
}

/** Whether a table's header stands on each page but the first that it reaches, and half that page's height. */
function laterHeaders({ header, first, reached }: PlacedTable, whole: Made) {
  return reached.flatMap(index => {
    const page = whole.layout.pages[index]
    if (page === undefined || index === first) return []
    const isThere = without(repeatedOn(page, whole).map(textOf), header).length === 0
    return [{ index, half: areaOf(page, whole).height / 2 + NEAR, isThere }]
  })
}

describe('any table on pages', () => {
  it('has every word placed once, in its paragraph', () => {
    always(({ fitted, layout }) => {
      const blocks = fitted.sections.flatMap(section => section.blocks)
      const texts = [
        ...blocks.flatMap(paragraphsOf).map(({ children }) => printed(children)),
        ...blocks.flatMap(marksOf).map(mark => bare(mark.text)),
        ...fitted.notes.map(({ children }, index) => `${index + 1}${printed(children)}`),
      ]
      const placed = [...textsByOwner(layout.pages).values()]
      expect(placed.filter(found => found !== '').sort()).toEqual(texts.filter(found => found !== '').sort())
    })
  })

  it('has no text outside the margins', () => {
    always(whole => {
      for (const page of whole.layout.pages) {
        const { left, top, width, height } = areaOf(page, whole)
        const outside = linesOf(page).filter(
          line =>
            !isPageNumber(line, whole) &&
            ((isWide(line) && (line.x < left - NEAR || line.x + line.width > left + width + NEAR)) ||
              line.top < top - NEAR ||
              foot(line) > top + height + NEAR),
        )
        expect(outside).toEqual([])
      }
    })
  })

  it('has no text over other text, and none struck through', () => {
    always(whole => {
      for (const page of whole.layout.pages) {
        const lines = linesOf(page).filter(isWide)
        const beside = (one: PlacedLine, from: number, to: number) =>
          from < one.x + one.width - NEAR && one.x + NEAR < to
        const over = lines.flatMap((one, index) =>
          lines
            .slice(index + 1)
            .filter(
              other =>
                beside(one, other.x, other.x + other.width) &&
                other.top < foot(one) - NEAR &&
                one.top + NEAR < foot(other),
            )
            .map(other => [one, other]),
        )
        expect(over).toEqual([])
        const struck = lines.flatMap(one =>
          strokesOf(page)
            .filter(
              ({ x1, x2, y1, y2 }) =>
                beside(one, x1 - NEAR * 2, x2 + NEAR * 2) && y1 < foot(one) - NEAR && y2 > one.top + NEAR,
            )
            .map(stroke => [one, stroke]),
        )
        expect(struck).toEqual([])
      }
    })
  })

  it('has its header on every page it reaches, where that is no higher than half the page', () => {
    always(whole => {
      for (const table of tablesIn(whole)) {
        const { height, most } = table
        for (const { index, half, isThere } of laterHeaders(table, whole)) {
          if (most <= half) expect({ index, most, isThere }).toEqual({ index, most, isThere: true })
          if (height > half) expect({ index, height, isThere }).toEqual({ index, height, isThere: false })
        }
      }
    })
  })

  it('has each footnote on the page of its mark, or from there on', () => {
    always(({ fitted, layout: { pages, structure } }) => {
      const notes = structure.children.filter(({ tag }) => tag === 'Note')
      expect(notes).toHaveLength(fitted.notes.length)
      const texts = textsByOwner(pages)
      const paragraphs = fitted.sections.flatMap(section => section.blocks.flatMap(paragraphsOf))
      for (const [note, { id }] of notes.entries()) {
        const marking = paragraphs
          .filter(({ children }) => children.some(child => child.type === 'noteMark' && child.note === note))
          .map(({ children }) => printed(children))
        const isMark = ({ owner, runs }: PlacedLine) =>
          owner !== undefined &&
          marking.includes(texts.get(owner) ?? '') &&
          runs.some(run => run.rise > 0 && run.text.trim() === String(note + 1))
        const marked = pages.flatMap((page, index) => (linesOf(page).some(isMark) ? [index] : []))
        const noted = pages.flatMap((page, index) =>
          linesOf(page).some(({ owner }) => owner === id) ? [index] : [],
        )
        expect(marked).toContain(noted[0])
        expect(noted).toEqual(noted.map((_, offset) => (noted[0] ?? 0) + offset))
      }
    })
  })

  it('has its borders inside the margins', () => {
    always(whole => {
      for (const page of whole.layout.pages) {
        const { left, top, width, height } = areaOf(page, whole)
        const outside = strokesOf(page).filter(({ x1, x2, y1, y2, weight }) => {
          const half = weight / 2 + NEAR
          return x1 < left - half || x2 > left + width + half || y1 < top - NEAR || y2 > top + height + NEAR
        })
        expect(outside).toEqual([])
      }
    })
  })
})
