import { beforeAll, describe, expect, it } from 'vitest'
import type { Layout, Page, PageItem, PlacedLine, StructureNode } from '../../src/layout/page.ts'
import { examplePlan } from '../golden/example-plans.ts'
import { drawPdf, found, type MadeFiles, makeFiles } from './made-files.ts'

let made: MadeFiles

beforeAll(async () => {
  made = await makeFiles(await examplePlan('chi-minh-2025'))
})

/** What is found in a PDF that was drawn from another layout than the one it should show. */
async function foundDrawn(change: (layout: Layout) => Layout): Promise<string> {
  const bytes = await drawPdf(made.expected, { ...made.layout, ...change(made.layout) })
  return found('pdf', bytes, made.expected).join('\n')
}

function onPage(index: number, change: (page: Page) => Page): (layout: Layout) => Layout {
  return layout => ({
    ...layout,
    pages: layout.pages.map((page, at) => (at === index ? change(page) : page)),
  })
}

/** Changes the first line of a page that is its own, or the furniture of a repeated header. */
function inLine(isOwn: boolean, change: (line: PlacedLine) => readonly PageItem[]): (page: Page) => Page {
  return page => {
    const at = page.items.findLastIndex(item => item.type === 'line' && (item.owner !== undefined) === isOwn)
    const items = page.items.flatMap((item, index) =>
      index === at && item.type === 'line' ? change(item) : [item],
    )
    return { ...page, items }
  }
}

function withRuns(line: PlacedLine, change: (run: PlacedLine['runs'][number]) => PlacedLine['runs'][number]) {
  return [{ ...line, runs: line.runs.map(change) }]
}

describe('a PDF drawn wrongly', () => {
  it.each<[string, (layout: Layout) => Layout, RegExp]>([
    [
      'a page left out',
      layout => ({ ...layout, pages: layout.pages.slice(0, -1), bookmarks: [] }),
      /number of pages: “8” expected, “7” found/,
    ],
    [
      'a line left out',
      onPage(
        0,
        inLine(true, () => []),
      ),
      /page 1, words: /,
    ],
    [
      'another word',
      onPage(
        1,
        inLine(true, line => withRuns(line, run => ({ ...run, text: run.text.replace(/\p{L}+/u, 'sai') }))),
      ),
      /(paragraph|footnote) \d+, words: “.*” expected, “.*sai/,
    ],
    [
      'another size',
      onPage(
        0,
        inLine(true, line => withRuns(line, run => ({ ...run, size: run.size + 1 }))),
      ),
      /paragraph style: “\d+ pt” expected, “(\d+ pt, )?\d+ pt” found/,
    ],
    [
      'another face',
      onPage(
        0,
        inLine(true, line => withRuns(line, run => ({ ...run, face: 'boldItalic' }))),
      ),
      /bold and italic letters: “.*” expected, “.*bold italic/,
    ],
    [
      'text in the margin',
      onPage(
        0,
        inLine(true, line => withRuns(line, run => ({ ...run, x: run.x - 300 }))),
      ),
      /page 1, left margin: /,
    ],
    [
      'text below the margin',
      onPage(
        0,
        inLine(true, line => [{ ...line, baseline: 830 }]),
      ),
      /page 1, bottom margin: /,
    ],
    [
      'a header row that is not repeated',
      onPage(
        3,
        inLine(false, () => []),
      ),
      /page 4, repeated table headers: /,
    ],
    [
      'another page number',
      onPage(3, page => ({
        ...page,
        items: page.items.map(item =>
          item.type === 'line' && item.owner === undefined && item.baseline < 56
            ? { ...item, runs: item.runs.map(run => ({ ...run, text: '77' })) }
            : item,
        ),
      })),
      /page 4, page number: “\d” expected, “77” found/,
    ],
    [
      'a page that is not turned',
      onPage(2, page => ({ ...page, width: page.height, height: page.width })),
      /page 3, width of the page: /,
    ],
    [
      'pages that changed places',
      layout => ({ ...layout, pages: [...layout.pages].reverse() }),
      /page 1, words: /,
    ],
    [
      'paragraphs read in another order',
      layout => ({ ...layout, structure: reversed(layout.structure) }),
      /paragraph 1, words: /,
    ],
  ])('is noticed: %s', async (_, change, message) => {
    expect(await foundDrawn(change)).toMatch(message)
  })
})

function reversed(node: StructureNode): StructureNode {
  return { ...node, children: node.children.map(reversed).reverse() }
}

describe('a PDF with changed bytes', () => {
  it.each([
    ['/Lang (vi-VN)', '/Lang (en-VN)', 'language: “vi-VN” expected, “en-VN” found'],
    ['<pdfaid:part>2<', '<pdfaid:part>1<', 'pdfaid:part: “2” expected, “1” found'],
    ['<pdfaid:conformance>A<', '<pdfaid:conformance>B<', 'pdfaid:conformance: “A” expected, “B” found'],
    ['<pdfuaid:part>1<', '<pdfuaid:part>2<', 'pdfuaid:part: “1” expected, “2” found'],
    [
      '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">',
      '<dc:title><rdf:Alt><rdf:li xml:lang="x-defaulT">',
      undefined,
    ],
    ['/FontFile2', '/FontFileX', 'embedded font '],
    ['/ToUnicode', '/ToUnicodX', 'has no ToUnicode map'],
    ['/Marked true', '/Marked null', 'Marked: “true” expected, “false” found'],
    ['/DisplayDocTitle true', '/DisplayDocTitle null', 'DisplayDocTitle: “true” expected, “false” found'],
    ['/DestOutputProfile', '/DestOutputProfilX', 'OutputIntent: “GTS_PDFA1” expected, “–” found'],
    ['/S /THead', '/S /TBody', 'table 1, repeated header row: “1” expected, “0” found'],
    ['/S /Note', '/S /NotX', 'number of paragraphs: '],
    ['/StructTreeRoot', '/StructTreeRooX', 'without a structure'],
    ['startxref', 'startxxxx', 'no PDF file'],
    ['+Tinos', '+Tanos', 'typeface: '],
  ])('is noticed: %s', (from, to, message) => {
    const text = Buffer.from(made.pdf).toString('latin1')
    expect(text).toContain(from)
    const bytes = new Uint8Array(Buffer.from(text.replaceAll(from, to), 'latin1'))
    const messages = found('pdf', bytes, made.expected)
    if (message === undefined) expect(messages).toEqual([])
    else expect(messages.join('\n')).toContain(message)
  })

  it('is noticed wherever a byte of a page’s content is lost', () => {
    const text = Buffer.from(made.pdf).toString('latin1')
    const stream = text.indexOf('stream', text.indexOf('/Length'))
    const bytes = Uint8Array.from(made.pdf)
    bytes.fill(0, stream + 40, stream + 60)
    expect(found('pdf', bytes, made.expected)).not.toEqual([])
  })
})
