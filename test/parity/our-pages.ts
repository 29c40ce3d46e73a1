import type { FittedDocument } from '../../src/document/fitted.ts'
import { layOut } from '../../src/layout/layout.ts'
import { WORD } from '../../src/layout/line-model.ts'
import { measureOf } from '../../src/layout/measure.ts'
import { paginate } from '../../src/layout/paginate.ts'
import { setSection } from '../../src/layout/set-section.ts'
import { StructureIds } from '../../src/layout/structure.ts'
import { textArea } from '../../src/layout/text-area.ts'
import { decree30 } from '../../src/profile/decree30.ts'
import { tinosSet } from '../font/tinos.ts'

const fonts = tinosSet()

/** Our pages with the tops of all their table rows, bordered or not, of a document without footnotes. */
export function ourPages(document: FittedDocument) {
  const { pages } = layOut(document, decree30, fonts)
  const rowTops = document.sections.flatMap(section => {
    const { top, width, height } = textArea(decree30, section.orientation)
    const setting = { profile: decree30, ids: new StructureIds(), measure: measureOf(fonts), model: WORD }
    const { boxes } = setSection(section, width, setting)
    return paginate(boxes, { height, lineCount: () => 0, noteArea: () => 0 }).map(({ placed }) =>
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
