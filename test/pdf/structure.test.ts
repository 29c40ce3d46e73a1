import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Layout, PageItem, StructureNode, StructureTag } from '../../src/layout/page.ts'
import { renderPdf } from '../../src/render/pdf/render-pdf.ts'
import { tinosSet } from '../font/tinos.ts'
import { LETTERS } from '../font/vietnamese.ts'
import { runs } from '../runs.ts'
import { layout, line, page, run, stroke } from './layouts.ts'
import { readPdf } from './read-pdf.ts'
import { readStructure } from './read-structure.ts'

const fonts = tinosSet()

function render(drawn: Layout): Promise<Uint8Array> {
  return renderPdf({
    layout: drawn,
    fonts,
    metadata: { title: 'Kế hoạch', author: 'Ủy ban', language: 'vi' },
  })
}

function node(id: number, tag: StructureTag, children: readonly StructureNode[] = []): StructureNode {
  return { id, tag, children }
}

function owned(owner: number, baseline: number, text: string): PageItem {
  return line(baseline, [run(90, text)], { owner })
}

const table = node(4, 'Table', [
  node(5, 'THead', [node(6, 'TR', [{ ...node(7, 'TH'), colSpan: 2 }])]),
  node(8, 'TBody', [
    node(9, 'TR', [{ ...node(10, 'TH'), rowSpan: 3 }, node(11, 'TD', [node(12, 'P')])]),
    node(13, 'TR', [{ ...node(14, 'TD'), rowSpan: 2, colSpan: 4 }]),
  ]),
])
const structure = node(0, 'Document', [
  { ...node(1, 'Part', [node(2, 'H1'), node(3, 'P'), table]), title: 'Quyết định' },
  node(20, 'Note'),
])
const pages = [
  page([
    line(40, [run(300, '2')]),
    owned(2, 80, 'Quyết định '),
    owned(3, 100, 'Căn cứ Luật '),
    owned(3, 120, 'Tổ chức '),
    stroke(90, 130, 200, 130, 0.5),
    owned(7, 140, 'Đầu'),
    owned(12, 160, 'Ô'),
    owned(20, 700, '1 Chú thích'),
  ]),
  page([owned(3, 90, 'chính quyền'), line(40, [run(300, '3')])]),
]

describe('a tagged file', () => {
  it('has the structure of the layout, and each text at its leaf', async () => {
    expect(await readStructure(await render(layout(pages, structure)))).toEqual([
      'Document(Part(H1(“Quyết định ”) P(“Căn cứ Luật Tổ chức ”) Table(THead(TR(TH(“Đầu”))) ' +
        'TBody(TR(TH() TD(P(“Ô”))) TR(TD())))) Note(“1 Chú thích”))',
      'Document(Part(P(“chính quyền”)))',
    ])
  })

  it('has everything else marked as an artifact', async () => {
    const read = await readPdf(await render(layout(pages, structure)))
    const drawn = read.flatMap(({ runs, strokes }) => [...runs, ...strokes])
    expect(drawn.filter(({ isArtifact }) => isArtifact)).toMatchObject([
      { text: '2' },
      { weight: 0.5 },
      { text: '3' },
    ])
    const untagged = read
      .flatMap(({ runs }) => runs)
      .filter(({ mcid, isArtifact }) => mcid === undefined && !isArtifact)
    expect(untagged).toEqual([])
  })

  it('tells the spans of cells, and the direction of header cells', async () => {
    const source = latin1(await render(layout(pages, structure)))
    expect(elementsOf(source, 'TH')).toEqual([
      { Scope: '/Column', ColSpan: '2' },
      { Scope: '/Row', RowSpan: '3' },
    ])
    expect(elementsOf(source, 'TD')).toEqual([{}, { RowSpan: '2', ColSpan: '4' }])
  })

  it('names its notes and its parts', async () => {
    const source = latin1(await render(layout(pages, structure)))
    expect(source).toMatch(/\/S \/Note\n[^>]*\/ID \(note-20\)/)
    expect(source).toMatch(/\/IDTree <<\n\/Names \[\(note-20\) \d+ 0 R\]/)
    const title = Buffer.from('\ufeffQuyết định', 'utf16le').swap16().toString('latin1')
    expect(source).toContain(`/T (${title})`)
  })

  it('has every text in document order, whatever the structure', async () => {
    const word = fc
      .array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 6 })
      .map(letters => letters.join(''))
    const paragraphs = fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 12,
    })
    await fc.assert(
      fc.asyncProperty(paragraphs, fc.nat({ max: 12 }), async (texts, turn) => {
        const root = node(
          0,
          'Document',
          texts.map((_, index) => node(index + 1, 'P')),
        )
        const lines = texts.flatMap((words, index) =>
          words.map((text, row) => owned(index + 1, 50 + row * 15, `${text} `)),
        )
        const drawn = layout([page(lines.slice(0, turn)), page(lines.slice(turn))], root)
        const read = await readStructure(await render(drawn))
        const placed = [lines.slice(0, turn), lines.slice(turn)]
        expect(read.map(wholeText)).toEqual(placed.map(part => part.flatMap(textsOf).join('')))
      }),
      { numRuns: runs(25) },
    )
  })

  it('throws on a line of an unknown owner', async () => {
    await expect(render(layout([page([owned(99, 80, 'x')])], structure))).rejects.toThrow(
      'no structure node 99',
    )
  })

  it('throws on two nodes of one number', async () => {
    const twice = node(0, 'Document', [node(1, 'P'), node(1, 'P')])
    await expect(render(layout([page([])], twice))).rejects.toThrow('two structure nodes 1')
  })
})

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}

/** Attributes of the elements with a tag, in the order of the file; all but the owner of the attributes. */
function elementsOf(source: string, tag: string): Record<string, string>[] {
  const elements = source.split('endobj').filter(object => object.includes(`/S /${tag}\n`))
  return elements.map(object => {
    const attributes = /\/A <<\n\/O \/Table\n([^>]*)>>/.exec(object)?.[1] ?? ''
    return Object.fromEntries(
      [...attributes.matchAll(/\/(\w+) (\S+)\n/g)].map(([, name = '', value = '']) => [name, value]),
    )
  })
}

function textsOf(item: PageItem): string[] {
  return item.type === 'line' ? item.runs.map(({ text }) => text) : []
}

/** The texts of an outline one after the other. */
function wholeText(outline: string): string {
  return [...outline.matchAll(/“([^”]*)”/g)].map(([, text]) => text).join('')
}
