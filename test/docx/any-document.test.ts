import { layoutDocument } from 'docx/layout'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FittedBlock, FittedDocument, FittedMark } from '../../src/document/fitted.ts'
import type { Inline, Paragraph } from '../../src/document/model.ts'
import { paragraphsOf } from '../../src/document/paragraphs.ts'
import { decree30 } from '../../src/profile/decree30.ts'
import { buildDocx } from '../../src/render/docx/build-docx.ts'
import { renderDocx } from '../../src/render/docx/render-docx.ts'
import { markStyleId, roleStyleId } from '../../src/render/docx/style-names.ts'
import { runs } from '../runs.ts'
import { documents } from './arbitraries.ts'
import { testProfile } from './profile.ts'
import { readDocx, styleOf, value, wordsOf } from './read-docx.ts'
import { all, type XmlNode } from './xml-tree.ts'

const LETTERS = ['a', 'ệ', 'Ữ', 'đ', ' ', '  ', '-', '63/2010', '“', '…']
const anyWords = fc.string({
  unit: fc.constantFrom(...LETTERS, '&', '<', '>', '"', "'", ']]>', '𝔸', '\t', '\u00a0'),
})
const plainWords = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 60 })

/** The words of a document in order, as `wordsOf` reads them. */
function wordsIn(content: FittedDocument): readonly (readonly [string, string])[] {
  const marked = new Set<number>()
  const words = (child: Inline) => {
    if (child.type === 'text') return child.text
    if (child.type === 'lineBreak') return '\n'
    const again = marked.has(child.note)
    marked.add(child.note)
    return again ? String(child.note + 1) : `[${child.note + 1}]`
  }
  return content.sections.flatMap(section =>
    section.blocks
      .flatMap(wordedIn)
      .map(item =>
        item.type === 'mark'
          ? [markStyleId(item.role), item.text]
          : [roleStyleId(item.role), item.children.map(words).join('')],
      ),
  )
}

/** What has words in a block, in order: paragraphs, and marks beside them. */
function wordedIn(block: FittedBlock): readonly (Paragraph | FittedMark)[] {
  if (block.type !== 'columns') return paragraphsOf(block)
  const items = block.rows.flat(2)
  return items.filter(item => item.type === 'paragraph' || item.type === 'mark')
}

/** Every row of a table as the column each of its cells starts in, its width in columns and its merge. */
function gridOf(table: XmlNode) {
  return all(table, 'w:tr').map(row => {
    let column = 0
    return all(row, 'w:tc').map(cell => {
      const start = column
      const width = Number(value(cell, 'w:tcPr', 'w:gridSpan') ?? 1)
      column += width
      return { start, width, merge: value(cell, 'w:tcPr', 'w:vMerge') }
    })
  })
}

describe('any fitted document', () => {
  it('is written whole and in order, the same at each writing', async () => {
    await fc.assert(
      fc.asyncProperty(documents(anyWords), async content => {
        const bytes = await renderDocx({ document: content, profile: testProfile })
        const file = readDocx(bytes)
        const own = wordsOf(file.body).filter(([style]) => !/^KH(Filler|Rule)/.test(String(style)))
        expect(own).toEqual(wordsIn(content))
        const notes = all(file.part('word/footnotes.xml'), 'w:footnote').slice(2)
        expect(notes.flatMap(wordsOf).map(([, words]) => words)).toEqual(
          content.notes.map(({ children }) =>
            [' ', ...children.map(child => (child.type === 'text' ? child.text : '\n'))].join(''),
          ),
        )
        expect(Buffer.compare(bytes, await renderDocx({ document: content, profile: testProfile }))).toBe(0)
      }),
      { numRuns: runs(150) },
    )
  })

  it('has tables whose rows all cover the grid and whose merged cells continue one above', async () => {
    await fc.assert(
      fc.asyncProperty(documents(anyWords), async content => {
        const { body } = readDocx(await renderDocx({ document: content, profile: testProfile }))
        for (const table of all(body, 'w:tbl')) {
          const columns = all(table, 'w:gridCol').length
          const grid = gridOf(table)
          for (const [line, cells] of grid.entries()) {
            expect(cells.reduce((sum, cell) => sum + cell.width, 0)).toBe(columns)
            for (const { start, width, merge } of cells) {
              if (merge !== 'continue') continue
              const above = grid[line - 1]?.find(cell => cell.start === start)
              expect(above).toMatchObject({ width, merge: expect.stringMatching(/restart|continue/) })
            }
          }
        }
      }),
      { numRuns: runs(150) },
    )
  })

  it('parts tables from each other and from the end of a section by a paragraph', async () => {
    await fc.assert(
      fc.asyncProperty(documents(anyWords), async content => {
        const { body } = readDocx(await renderDocx({ document: content, profile: testProfile }))
        for (const [index, child] of body.children.entries()) {
          if (child.name === 'w:tbl') expect(body.children[index + 1]?.name).toBe('w:p')
        }
        const fillers = body.children.filter(child => child.name === 'w:p' && styleOf(child) === 'KHFiller')
        const blocks = content.sections.map(section => section.blocks)
        // Blocks side by side that follow one another are one table.
        const kindOf = (block: FittedBlock | undefined) =>
          block === undefined ? 'end' : block.type === 'rule' ? 'paragraph' : block.type
        const pairs = ['table table', 'table columns', 'columns table', 'table end', 'columns end']
        const needed = blocks.flatMap(list =>
          list.length === 0
            ? [true]
            : list.map((block, at) => pairs.includes(`${kindOf(block)} ${kindOf(list[at + 1])}`)),
        )
        expect(fillers).toHaveLength(needed.filter(Boolean).length)
      }),
      { numRuns: runs(150) },
    )
  })

  it('can be laid out by docx’s model of Word to its end', () => {
    fc.assert(
      fc.property(documents(plainWords), content => {
        const { pages, stoppedAt } = layoutDocument(buildDocx({ document: content, profile: decree30 }))
        expect(stoppedAt).toBeUndefined()
        expect(pages.length).toBeGreaterThanOrEqual(content.sections.length)
      }),
      { numRuns: runs(40) },
    )
  })
})
