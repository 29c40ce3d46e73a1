import { describe, expect, it } from 'vitest'
import type { FittedBlock, FittedDocument } from '../../src/document/fitted.ts'
import { layOut } from '../../src/layout/pages/layout.ts'
import { decree30 } from '../../src/profile/decree30.ts'
import { cell, document, headerRow, mark, paragraph, row, section, table, text } from '../docx/builders.ts'
import { syllables } from '../docx/decision.ts'
import { tinosSet } from '../font/tinos.ts'
import { nearestLine, wordPages } from './word-pages.ts'

const fonts = tinosSet()
const TOLERANCE = 0.05

/** Lines and notes that Word’s model sets elsewhere than we do, and pages only one of both has. */
function differences(blocks: readonly FittedBlock[], noteLengths: readonly number[]): readonly unknown[] {
  const notes = noteLengths.map((length, index) => ({ children: [text(syllables(length, index))] }))
  return differencesIn(document([section(blocks)], { notes }))
}

function differencesIn(content: FittedDocument): readonly unknown[] {
  const ours = layOut(content, decree30, fonts).pages
  const word = wordPages(content, decree30)
  const moved = word.flatMap(({ lines, notes: below }, page) =>
    [...lines, ...below].filter(line => {
      const same = nearestLine(ours[page], line.text, line.top)
      return !same || Math.abs(same.top - line.top) > TOLERANCE
    }),
  )
  return word.length === ours.length ? moved : [{ pages: [word.length, ours.length] }, ...moved]
}

function linesAbove(count: number): readonly FittedBlock[] {
  return Array.from({ length: count }, (_, index) => paragraph('body', `dòng ${index}.`))
}

describe('footnotes that go on on the next page, as a model of Word sets them', () => {
  const counts = Array.from({ length: 6 }, (_, index) => 20 + 2 * index)

  it.each([40, 120, 700, 3000])('of %i syllables, marked in a paragraph', length => {
    const marked = paragraph('body', syllables(20, 1), mark(0), syllables(60, 3))
    for (const count of counts) {
      const blocks = [...linesAbove(count), marked, paragraph('body', syllables(30, 9))]
      expect({ count, found: differences(blocks, [length]) }).toEqual({ count, found: [] })
    }
  })

  it('two of them on one page', () => {
    const marked = paragraph('body', syllables(20, 1), mark(0), syllables(20, 3), mark(1), syllables(30, 4))
    for (const count of counts) {
      const blocks = [...linesAbove(count), marked, paragraph('body', syllables(30, 9))]
      expect({ count, found: differences(blocks, [60, 150]) }).toEqual({ count, found: [] })
    }
  })

  it('marked in a row that stays whole', () => {
    const cells = [cell('1'), cell(paragraph('tableText', syllables(12, 2), mark(0), syllables(9, 4)))]
    for (const count of counts) {
      const rows = [row(cells), row(['2', syllables(20, 7)])]
      const blocks = [...linesAbove(count), table([60, 300], [headerRow('A', 'B')], rows)]
      expect({ count, found: differences(blocks, [150]) }).toEqual({ count, found: [] })
    }
  })
})

describe('what is left of a footnote at the end of a section, as a model of Word sets it', () => {
  it.each(['portrait', 'landscape'] as const)('stands on a page of its own before the next (%s)', turned => {
    const notes = [{ children: [text(syllables(900, 1))] }]
    const marked = paragraph('body', syllables(20, 1), mark(0), syllables(10, 3))
    const next = section([paragraph('body', syllables(30, 9))], { orientation: turned })
    const content = document([section([...linesAbove(20), marked]), next], { notes })
    expect(layOut(content, decree30, fonts).pages).toHaveLength(3)
    expect(differencesIn(content)).toEqual([])
  })
})
