import { describe, expect, it } from 'vitest'
import type { FittedDocument } from '../../src/document/fitted.ts'
import type { Block, Document } from '../../src/document/model.ts'
import { fitDocument } from '../../src/layout/fit/fit.ts'
import { paginate } from '../../src/layout/pages/paginate.ts'
import { WORD } from '../../src/layout/set/line-model.ts'
import { measureOf } from '../../src/layout/set/measure.ts'
import { setSection } from '../../src/layout/set/set-section.ts'
import { StructureIds } from '../../src/layout/set/structure.ts'
import { textArea } from '../../src/layout/set/text-area.ts'
import { decree30 } from '../../src/profile/decree30.ts'
import { paragraph } from '../docx/builders.ts'
import { tinosSet } from '../font/tinos.ts'
import { everyForm, grid, signatures, spannedGrid, tallRow } from './every-form.ts'
import { ourPages } from './our-pages.ts'
import { nearestLine, wordPages } from './word-pages.ts'

/** Places that differ by less are the same, in points. */
const TOLERANCE = 0.05

const fonts = tinosSet()

function sectionOf(...blocks: readonly Block[]): Document {
  const [first] = everyForm.sections
  if (first === undefined) throw new Error('no section')
  return { ...everyForm, sections: [{ ...first, blocks }] }
}

/** Lines and rows that Word’s model sets elsewhere than we do, page by page. */
function differences(document: FittedDocument): readonly object[] {
  const ours = ourPages(document)
  const word = wordPages(document, decree30)
  const pages = Array.from({ length: Math.max(ours.length, word.length) }, (_, index) => index)
  return pages.flatMap((index): readonly object[] => {
    const [own, its] = [ours[index], word[index]]
    if (!own || !its) return [{ page: index, missing: own ? 'in Word' : 'in ours' }]
    const lines = its.lines.filter(({ text, top }) => {
      const same = nearestLine(own.page, text, top)
      return !same || Math.abs(same.top - top) > TOLERANCE
    })
    const rows: readonly number[] = own.rowTops.map((top, row) => top - (its.rowTops[row] ?? Number.NaN))
    const isOff = own.rowTops.length !== its.rowTops.length || rows.some(off => !(Math.abs(off) <= TOLERANCE))
    return [...lines.map(line => ({ page: index, ...line })), ...(isOff ? [{ page: index, rows }] : [])]
  })
}

describe('what no example has, laid out as a model of Word lays out its DOCX', () => {
  it('has every line and row at the same place', () => {
    expect(differences(fitDocument(everyForm, decree30, fonts))).toEqual([])
  })

  /** Lines that leave less than a point of the page below them and the blocks after them. */
  function fillers(blocks: readonly Block[]): readonly Block[] {
    const { width, height } = textArea(decree30, { part: 'plan', orientation: 'portrait' })
    const setting = { profile: decree30, ids: new StructureIds(), measure: measureOf(fonts), model: WORD }
    const heightOf = (document: Document) => {
      const [section] = fitDocument(document, decree30, fonts).sections
      if (section === undefined) throw new Error('no section')
      const { boxes } = setSection(section, width, setting)
      const [page] = paginate(boxes, { height: 2000, lineCount: () => 0, noteArea: () => 0 })
      const filled = (page?.placed ?? []).filter(
        ({ box }) => box.type !== 'stack' || box.item.type !== 'space',
      )
      return filled.reduce((end, { box, y }) => Math.max(end, y + box.height), 0)
    }
    const [tall, low] = [paragraph('recipient', 'x'), paragraph('footnote', 'x')]
    const rest = height - heightOf(sectionOf(...blocks))
    const [tallHeight, lowHeight] = [heightOf(sectionOf(tall)), heightOf(sectionOf(low))]
    for (let count = 0; count < 40; count += 1) {
      const left = rest - count * tallHeight
      const more = Math.floor(left / lowHeight)
      const spare = left - more * lowHeight
      if (more >= 0 && spare > 0.1 && spare < 0.9)
        return [...Array(count).fill(tall), ...Array(more).fill(low)]
    }
    throw new Error('no such lines')
  }

  it.each([
    ['signatures', signatures],
    ['a table', [grid(2, 1, 12)]],
  ])('turns no page for the paragraph Word needs at the end of a section after %s', (_, end) => {
    const document = sectionOf(...fillers(end), ...end)
    const twice = { ...document, sections: [...document.sections, ...document.sections] }
    const fitted = fitDocument(twice, decree30, fonts)
    expect(differences(fitted)).toEqual([])
    expect(ourPages(fitted).every(({ page }) => page.items.some(item => item.type === 'line'))).toBe(true)
  })

  // A page holds 33 such lines: the blocks after them meet its end at every height.
  const counts = Array.from({ length: 16 }, (_, index) => 18 + index)

  it.each([
    ['text and several signatures', [paragraph('body', 'Nội dung'), ...signatures]],
    ['a table and several signatures', [grid(3, 1, 12, 8), ...signatures]],
    ['a table, a heading and text', [grid(2, 1, 12), paragraph('heading', 'Mục'), paragraph('item', 'Ý')]],
    ['cells over several rows', [spannedGrid([6, 9, 12, 3]), paragraph('body', 'Nội dung')]],
    ['two tables', [grid(2, 1, 12), grid(2, 12, 1)]],
  ])('breaks pages alike around %s', (_, blocks) => {
    for (const count of counts) {
      const above = Array.from({ length: count }, (_line, index) => paragraph('addressee', `- ${index}.`))
      const document = fitDocument(sectionOf(...above, ...blocks), decree30, fonts)
      expect({ count, differences: differences(document) }).toEqual({ count, differences: [] })
    }
  })

  it('ends no part of a row with a paragraph whose space below does not fit', () => {
    const lines = Array.from({ length: 90 }, () => 5)
    for (const count of [0, 1, 2, 3, 4, 5, 6, 7]) {
      const above = Array.from({ length: count }, () => paragraph('footnote', 'x'))
      const blocks = [...above, tallRow(lines), paragraph('body', 'Sau')]
      const document = fitDocument(sectionOf(...blocks), decree30, fonts)
      expect({ count, differences: differences(document) }).toEqual({ count, differences: [] })
    }
  })
})
