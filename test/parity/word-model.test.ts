import { Document, Paragraph, TextRun } from 'docx'
import { layoutDocument } from 'docx/layout'
import { describe, expect, it } from 'vitest'
import { compose } from '../../src/compose/compose.ts'
import { fitDocument } from '../../src/layout/fit/fit.ts'
import { layOut } from '../../src/layout/pages/layout.ts'
import { decree30 } from '../../src/profile/decree30.ts'
import { SIGN_WIDTHS, signSize } from '../../src/profile/signs.ts'
import { tinosSet } from '../font/tinos.ts'
import { EXAMPLE_PLANS, examplePlan } from '../golden/example-plans.ts'
import { pagesBeforeBrokenSpan } from './our-pages.ts'
import { borderTops, nearestLine, wordPages } from './word-pages.ts'

/** Places that differ by less are the same, in points. */
const TOLERANCE = 0.05

const fonts = tinosSet()

/** The model knows no widths of the typeface of signs, where it stops, and no dots up to the margin. */
const UNKNOWN = ['forms/ke-hoach-chu-cac-dan-toc', 'forms/mau-de-dien']
const PLANS = EXAMPLE_PLANS.filter(name => !UNKNOWN.includes(name))

describe.each(PLANS)('%s, laid out as a model of Word lays out its DOCX', async name => {
  const document = fitDocument(compose(await examplePlan(name)), decree30, fonts)
  const comparable = pagesBeforeBrokenSpan(document)
  const pages = layOut(document, decree30, fonts).pages.slice(0, comparable)
  const word = wordPages(document, decree30).slice(0, comparable)

  it('has as many pages', () => {
    expect(pages.length).toBe(word.length)
  })

  it('breaks every line of the text alike and sets it at the same height', () => {
    const compared = word.flatMap((page, index) =>
      page.lines.map(line => ({ line, ours: nearestLine(pages[index], line.text, line.top) })),
    )
    expect(compared.length).toBeGreaterThan(0)
    const off = compared.filter(({ line, ours }) => !ours || Math.abs(ours.top - line.top) > TOLERANCE)
    expect(off).toEqual([])
  })

  it('begins every table row on the same page at the same height', () => {
    const tableRows = word.map(({ rowTops }, index) => {
      const tops = borderTops(
        pages[index] ?? { width: 0, height: 0, section: 0, number: 0, items: [] },
        decree30.table.border,
      )
      const bordered = rowTops.filter(top => top > 0)
      return { missing: bordered.filter(top => !tops.some(own => Math.abs(own - top) < TOLERANCE)) }
    })
    // Only the letterheads and the closing are rows without borders.
    expect(tableRows.flatMap(({ missing }) => missing).length).toBe(borderlessRows(document))
  })

  it('sets every footnote on the same page at the same height', () => {
    const least = Number.isFinite(comparable) ? 0 : document.notes.length
    expect(word.flatMap(page => page.notes).length).toBeGreaterThanOrEqual(least)
    const off = word.flatMap((page, index) =>
      page.notes.filter(note => {
        const ours = nearestLine(pages[index], note.text, note.top)
        return !ours || Math.abs(ours.top - note.top) > TOLERANCE
      }),
    )
    expect(off).toEqual([])
  })
})

describe('text with marks that have no letter of their own', () => {
  const words = ['ê\u0306', 'ô\u0306', 'ơ\u0306', 'ư\u0306'].flatMap(letter => [
    `Čr${letter}ng`,
    `h${letter}t`,
    `M’n${letter}k`,
  ])
  const text = Array.from({ length: 60 }, (_, index) => words[(index * 7) % words.length]).join(' ')

  it('breaks its lines as the model does: marks take no room', async () => {
    const example = compose(await examplePlan('forms/thong-cao'))
    const [section] = example.sections
    if (!section) throw new Error('no section')
    const paragraph = { type: 'paragraph', role: 'body', children: [{ type: 'text', text }] } as const
    const sections = [{ ...section, blocks: [paragraph] }]
    const document = fitDocument({ ...example, sections, notes: [] }, decree30, fonts)
    const [page] = layOut(document, decree30, fonts).pages
    const [model] = wordPages(document, decree30)
    expect(model?.lines.length).toBeGreaterThan(4)
    for (const line of model?.lines ?? [])
      expect(nearestLine(page, line.text, line.top)?.top).toBeCloseTo(line.top)
  })
})

describe('signs', () => {
  it('take the room they take in the model, and never make a line taller', () => {
    // Where Times New Roman is named, Word takes this one from a face of pictures.
    const known = [...SIGN_WIDTHS].filter(([sign]) => sign !== '☑')
    for (const [sign, width] of known) {
      const { textWidth, height } = modelLine(sign, 1000)
      expect([sign, Math.round(textWidth)]).toEqual([sign, width])
      const tall = modelLine('x', 1000).height
      expect(height * (signSize(14) / 14)).toBeLessThan(tall)
    }
  })
})

/** A line of Times New Roman in the model, which takes signs from Segoe UI Symbol; in points. */
function modelLine(text: string, size: number): { textWidth: number; height: number } {
  const children = [
    new Paragraph({ children: [new TextRun({ text, font: 'Times New Roman', size: size * 2 })] }),
  ]
  const [block] = layoutDocument(new Document({ sections: [{ children }] })).pages[0]?.body ?? []
  const line = block?.type === 'paragraph' ? block.lines[0] : undefined
  if (!line) throw new Error(`no line of ${text}`)
  return { textWidth: line.textWidth * 0.75, height: line.height * 0.75 }
}

function borderlessRows(document: ReturnType<typeof fitDocument>): number {
  return document.sections
    .flatMap(section => section.blocks)
    .reduce((sum, block) => sum + (block.type === 'columns' ? block.rows.length : 0), 0)
}
