import type { FittedDocument, FittedSection } from '../../../src/document/fitted.ts'
import { NoteSetter } from '../../../src/layout/pages/notes.ts'
import { type PageFill, paginate } from '../../../src/layout/pages/paginate.ts'
import type { RowBox } from '../../../src/layout/set/flow.ts'
import { WORD } from '../../../src/layout/set/line-model.ts'
import { measureOf } from '../../../src/layout/set/measure.ts'
import { setSection } from '../../../src/layout/set/set-section.ts'
import { StructureIds } from '../../../src/layout/set/structure.ts'
import { textArea } from '../../../src/layout/set/text-area.ts'
import type { Profile } from '../../../src/profile/profile.ts'
import { FONTS, type Subject } from './corpus.ts'

/** A row of a table, bordered or not, or the part of one on a page. */
export interface RowPart {
  /** Which row of its table it is, from 0, header rows counted; absent without borders: Word joins such tables. */
  readonly index?: number
  /** In points from the top of the page. */
  readonly top: number
  /** Whether it is one of the table's header rows. */
  readonly header: boolean
}

/** What our layout sets on a page, which Word’s model tells of too. */
export interface RowPage {
  readonly rows: readonly RowPart[]
  /** Whether a cell over several rows goes on on this page from the one before. */
  readonly goesOn: boolean
}

/** The table rows of each page, those without borders included. */
export function ownRows({ fitted, profile }: Subject): readonly RowPage[] {
  return fitted.sections.flatMap(section => {
    const { top } = textArea(profile, section)
    const indexOf = rowIndex()
    const fills = fillsOf(fitted, section, profile)
    return fills.map((fill, page) => ({ rows: partsOn(fill, top, indexOf), goesOn: goesOn(fills, page) }))
  })
}

function fillsOf(fitted: FittedDocument, section: FittedSection, profile: Profile): readonly PageFill[] {
  const { width, height } = textArea(profile, section)
  const setting = { profile, ids: new StructureIds(), measure: measureOf(FONTS), model: WORD }
  const { boxes } = setSection(section, width, setting)
  const notes = new NoteSetter(fitted.notes, width, setting, new Map())
  const room = {
    height,
    lineCount: (note: number) => notes.lineCount(note),
    noteArea: (list: PageFill['notes']) => notes.area(list),
  }
  return paginate(boxes, room)
}

function partsOn({ placed }: PageFill, areaTop: number, indexOf: RowIndex): readonly RowPart[] {
  return placed.flatMap(({ box, y, repeated }, order): readonly RowPart[] => {
    // Header rows set again are the first on their page.
    if (box.type === 'row')
      return [{ index: repeated === true ? order : indexOf(box), top: areaTop + y, header: box.header }]
    if (box.type !== 'columns') return []
    return box.rows.map((_, index) => {
      const above = box.rows.slice(0, index).reduce((sum, row) => sum + row.height, 0)
      return { top: areaTop + y + above, header: false }
    })
  })
}

type RowIndex = (row: RowBox) => number

/** Tells which row of its table each row is, in the order in which they are placed. */
function rowIndex(): RowIndex {
  let last: { readonly row: RowBox; readonly index: number } | undefined
  return row => {
    const goesOn = last && !last.row.last && (last.row.header || !row.header)
    const index = goesOn && last ? last.index + (last.row.cut ? 0 : 1) : 0
    last = { row, index }
    return index
  }
}

function goesOn(fills: readonly PageFill[], page: number): boolean {
  const before = new Set(fills[page - 1]?.spans.map(({ span }) => span))
  return (fills[page]?.spans ?? []).some(({ span, row }) => !row.header && before.has(span))
}
