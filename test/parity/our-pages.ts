import type { FittedDocument } from '../../src/document/fitted.ts'
import { layOut } from '../../src/layout/pages/layout.ts'
import { type PageFill, paginate } from '../../src/layout/pages/paginate.ts'
import { WORD } from '../../src/layout/set/line-model.ts'
import { measureOf } from '../../src/layout/set/measure.ts'
import { setSection } from '../../src/layout/set/set-section.ts'
import { StructureIds } from '../../src/layout/set/structure.ts'
import { textArea } from '../../src/layout/set/text-area.ts'
import { decree30 } from '../../src/profile/decree30.ts'
import { tinosSet } from '../font/tinos.ts'

const fonts = tinosSet()

/**
 * How many pages there are up to the first on which a cell over several rows goes on from the page before. The model of
 * Word sets the row that ends such a cell as tall as it was before it moved to the next page, and never shows its text
 * again: pages from there on cannot be compared. Infinite when there is none.
 */
export function pagesBeforeBrokenSpan(document: FittedDocument): number {
  const fills = fillsOf(document).flat()
  const broken = fills.findIndex(({ spans }, index) => {
    const before = new Set(fills[index - 1]?.spans.map(({ span }) => span))
    return spans.some(({ span, row }) => !row.header && before.has(span))
  })
  return broken === -1 ? Number.POSITIVE_INFINITY : broken
}

/** Our pages with the tops of all their table rows, bordered or not, of a document without footnotes. */
export function ourPages(document: FittedDocument) {
  const { pages } = layOut(document, decree30, fonts)
  const fills = fillsOf(document)
  const rowTops = document.sections.flatMap((section, index) => {
    const { top } = textArea(decree30, section)
    return (fills[index] ?? []).map(({ placed }) =>
      placed.flatMap(({ box, y }) => {
        if (box.type === 'row') return [top + y]
        if (box.type !== 'columns') return []
        return box.rows.map(
          (_, index) => top + y + box.rows.slice(0, index).reduce((sum, row) => sum + row.height, 0),
        )
      }),
    )
  })
  return pages.map((page, index) => ({ page, rowTops: rowTops[index] ?? [] }))
}

/** The pages of each section of a document without footnotes. */
function fillsOf(document: FittedDocument): readonly (readonly PageFill[])[] {
  return document.sections.map(section => {
    const { width, height } = textArea(decree30, section)
    const setting = { profile: decree30, ids: new StructureIds(), measure: measureOf(fonts), model: WORD }
    const { boxes } = setSection(section, width, setting)
    return paginate(boxes, { height, lineCount: () => 0, noteArea: () => 0 })
  })
}
