import { beforeAll, describe, expect, it } from 'vitest'
import type {
  Layout,
  Page,
  PageItem,
  PlacedField,
  PlacedLine,
  PlacedRun,
  PlacedStroke,
  StructureNode,
  StructureTag,
} from '../../src/layout/page.ts'
import { decree30 } from '../../src/profile/decree30.ts'
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

/** Changes every line of a page for which something holds. */
function lines(
  change: (line: PlacedLine, page: Page) => readonly PageItem[],
  isMeant: (line: PlacedLine, page: Page) => boolean = isOwn,
): (page: Page) => Page {
  return page => ({
    ...page,
    items: page.items.flatMap(item =>
      item.type === 'line' && isMeant(item, page) ? change(item, page) : [item],
    ),
  })
}

function isOwn({ owner }: PlacedLine): boolean {
  return owner !== undefined
}

function saying(words: string) {
  return (line: PlacedLine) => isOwn(line) && textIn(line).startsWith(words)
}

function textIn({ runs }: PlacedLine): string {
  return runs.map(({ text }) => text).join('')
}

function moved(line: PlacedLine, by: number): readonly PageItem[] {
  return [{ ...line, x: line.x + by, runs: line.runs.map(run => ({ ...run, x: run.x + by })) }]
}

/** The first run of a line changed. */
function first(line: PlacedLine, change: (run: PlacedRun) => PlacedRun): readonly PageItem[] {
  return [{ ...line, runs: line.runs.map((run, index) => (index === 0 ? change(run) : run)) }]
}

function strokes(
  change: (stroke: PlacedStroke) => readonly PageItem[],
  isMeant: (stroke: PlacedStroke) => boolean,
): (page: Page) => Page {
  return page => ({
    ...page,
    items: page.items.flatMap(item => (item.type === 'stroke' && isMeant(item) ? change(item) : [item])),
  })
}

const isLevel = ({ y1, y2 }: PlacedStroke) => y1 === y2
const isUpright = ({ x1, x2 }: PlacedStroke) => x1 === x2
const isSeparator = ({ x1, x2, y1, weight }: PlacedStroke) =>
  Math.abs(x2 - x1 - decree30.notes.separator) < 0.1 && weight === decree30.notes.weight && y1 > 300
const isRule = (stroke: PlacedStroke) => isLevel(stroke) && stroke.weight > 0.6 && stroke.y1 < 300

function field(change: (field: PlacedField) => readonly PageItem[]): (page: Page) => Page {
  return page => ({
    ...page,
    items: page.items.flatMap(item => (item.type === 'field' ? change(item) : [item])),
  })
}

/** Two words of a text, one in the place of the other. */
function swapped(text: string): string {
  const words = text.split(' ')
  return [words[1], words[0], ...words.slice(2)].join(' ')
}

function everyPage(change: (page: Page) => Page): (layout: Layout) => Layout {
  return layout => ({ ...layout, pages: layout.pages.map(change) })
}

/** Page 3 is the first with the table’s header, 4 repeats it; notes stand on pages 5 and 8. */
const PAGE_OF_TABLE = 3
const LEADS = 'Căn cứ Luật'

describe('a PDF drawn wrongly', () => {
  it.each<[string, (layout: Layout) => Layout, RegExp]>([
    [
      'all text 20 pt further left',
      everyPage(lines(line => moved(line, -20))),
      /left margin: “85.05” expected, “65.05” found/,
    ],
    ['all text 20 pt further right', everyPage(lines(line => moved(line, 20))), /right margin: /],
    ['all text half a point aside', everyPage(lines(line => moved(line, 0.5))), /start of the line: /],
    [
      'one line 20 pt further right',
      onPage(
        0,
        lines(line => moved(line, 20), saying('Điều 2')),
      ),
      /start of the line: /,
    ],
    [
      'a heading off its middle',
      onPage(
        0,
        lines(line => moved(line, 3), saying('QUYẾT ĐỊNH:')),
      ),
      /middle of the line: /,
    ],
    [
      'a line that ends too early',
      onPage(
        0,
        lines(line => [{ ...line, wordSpacing: line.wordSpacing - 1 }], saying(LEADS)),
      ),
      /end of the line: |place of the next letters: /,
    ],
    [
      'all text 20 pt higher',
      everyPage(lines(line => [{ ...line, baseline: line.baseline - 20 }])),
      /top margin: /,
    ],
    [
      'all text 20 pt lower',
      everyPage(lines(line => [{ ...line, baseline: line.baseline + 20 }])),
      /bottom margin: |foot of the footnotes: |rule under text: /,
    ],
    [
      'text outside of the paper',
      onPage(
        0,
        lines(line => [{ ...line, baseline: 1200 }], saying('Điều 2')),
      ),
      /bottom margin: /,
    ],
    [
      'one page only',
      layout => ({ ...layout, pages: layout.pages.slice(0, 1), bookmarks: [] }),
      /words: |number of paragraphs: /,
    ],
    [
      'a page left out',
      layout => ({ ...layout, pages: layout.pages.slice(0, -1), bookmarks: [] }),
      /words: |number of paragraphs: /,
    ],
    [
      'a blank page',
      layout => ({ ...layout, pages: [...layout.pages, { ...page(layout, -1), items: [] }] }),
      /blank page: /,
    ],
    [
      'pages that changed places',
      layout => ({ ...layout, pages: [...layout.pages].reverse() }),
      /number of sections: |order on the page: /,
    ],
    [
      'a line left out',
      onPage(
        0,
        inLine(true, () => []),
      ),
      /words: /,
    ],
    [
      'a line twice',
      onPage(
        0,
        inLine(true, line => [line, line]),
      ),
      /words: /,
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
      'two words that changed places',
      onPage(
        0,
        lines(line => first(line, run => ({ ...run, text: swapped(run.text) })), saying(LEADS)),
      ),
      /words: /,
    ],
    [
      'a letter left out',
      onPage(
        0,
        lines(line => first(line, run => ({ ...run, text: run.text.slice(1) })), saying(LEADS)),
      ),
      /words: /,
    ],
    [
      'a letter twice',
      onPage(
        0,
        lines(line => first(line, run => ({ ...run, text: `${run.text[0]}${run.text}` })), saying(LEADS)),
      ),
      /words: /,
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
      'letters of no size',
      onPage(
        0,
        lines(line => first(line, run => ({ ...run, size: 0.01 })), saying(LEADS)),
      ),
      /bold and italic letters: |size of type: /,
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
      'white letters',
      onPage(
        0,
        lines(line => withRuns(line, run => ({ ...run, color: 'FFFFFF' })), saying(LEADS)),
      ),
      /colour of letters: “0 0 0” expected, “1 1 1” found/,
    ],
    [
      'text over other text',
      onPage(
        0,
        lines(line => [{ ...line, baseline: line.baseline - 16 }], saying('Điều 2')),
      ),
      /text over other text: |space between paragraphs: /,
    ],
    [
      'lines too close',
      onPage(
        0,
        lines((line, page) => [
          { ...line, baseline: page.height / 2 + (line.baseline - page.height / 2) * 0.9 },
        ]),
      ),
      /distance of lines: /,
    ],
    [
      'a paragraph too far from that above',
      onPage(
        0,
        lines(line => [{ ...line, baseline: line.baseline + 3 }], saying('Điều 2')),
      ),
      /space between paragraphs: |distance of lines: /,
    ],
    [
      'a header row that is not repeated',
      onPage(
        PAGE_OF_TABLE,
        inLine(false, () => []),
      ),
      /page 4, repeated table headers: /,
    ],
    [
      'a header row repeated elsewhere',
      onPage(
        PAGE_OF_TABLE,
        lines(
          line => moved(line, 5),
          line => !isOwn(line) && line.baseline > 60,
        ),
      ),
      /page 4, repeated table headers: /,
    ],
    [
      'no page number',
      onPage(
        3,
        lines(
          () => [],
          line => !isOwn(line) && line.baseline < 56,
        ),
      ),
      /page 4, page number: “2” expected, “” found/,
    ],
    [
      'another page number',
      onPage(
        3,
        lines(
          line => withRuns(line, run => ({ ...run, text: '77' })),
          line => !isOwn(line) && line.baseline < 56,
        ),
      ),
      /page 4, page number: “\d” expected, “77” found/,
    ],
    [
      'a page number aside',
      onPage(
        3,
        lines(
          line => moved(line, 40),
          line => !isOwn(line) && line.baseline < 56,
        ),
      ),
      /page 4, place of the page number: /,
    ],
    [
      'a page number too high',
      onPage(
        3,
        lines(
          line => [{ ...line, baseline: line.baseline - 5 }],
          line => !isOwn(line) && line.baseline < 56,
        ),
      ),
      /page 4, place of the page number: /,
    ],
    [
      'a number on the first page',
      layout => withItem(layout, 0, numberOf(layout)),
      /page 1, page number: “” expected, “2” found/,
    ],
    [
      'a page that is not turned',
      onPage(2, page => ({ ...page, width: page.height, height: page.width })),
      /page 3, width of the page: /,
    ],
    [
      'paper of another size',
      everyPage(page => ({ ...page, height: page.height - 50 })),
      /height of the page: /,
    ],
    ['a note on the next page', noteOnNextPage, /page of the footnote: /],
    [
      'a note above its place',
      everyPage(
        lines(
          line => [{ ...line, baseline: line.baseline - 60 }],
          line => line.runs.some(({ size }) => size === 10),
        ),
      ),
      /foot of the footnotes: |order on the page: /,
    ],
    ['no line above the notes', everyPage(strokes(() => [], isSeparator)), /line above the footnotes: /],
    [
      'a shorter rule',
      onPage(
        0,
        strokes(stroke => [{ ...stroke, x2: stroke.x2 - 5 }], isRule),
      ),
      /length of the rule: /,
    ],
    [
      'no rule',
      onPage(
        0,
        strokes(() => [], isRule),
      ),
      /rule under text: /,
    ],
    [
      'a rule aside',
      onPage(
        0,
        strokes(stroke => [{ ...stroke, x1: stroke.x1 + 4, x2: stroke.x2 + 4 }], isRule),
      ),
      /middle of the line: /,
    ],
    [
      'a rule too thick',
      onPage(
        0,
        strokes(stroke => [{ ...stroke, weight: 2 }], isRule),
      ),
      /rule under text: /,
    ],
    [
      'a line through text',
      layout => withItem(layout, 0, { type: 'stroke', x1: 100, x2: 500, y1: 400, y2: 420, weight: 1 }),
      /lines that belong to nothing: /,
    ],
    [
      'no upright borders',
      onPage(
        PAGE_OF_TABLE,
        strokes(() => [], isUpright),
      ),
      /borders: /,
    ],
    [
      'no level borders',
      onPage(
        PAGE_OF_TABLE,
        strokes(() => [], isLevel),
      ),
      /borders: /,
    ],
    [
      'white borders',
      onPage(
        PAGE_OF_TABLE,
        strokes(
          stroke => [{ ...stroke, color: 'FFFFFF' }],
          () => true,
        ),
      ),
      /borders: /,
    ],
    ['a signature field left out', everyPage(field(() => [])), /signature fields: /],
    [
      'a signature field aside',
      everyPage(field(one => [{ ...one, x: one.x - 30 }])),
      /place of a signature field/,
    ],
    [
      'a signature field too low',
      everyPage(field(one => [{ ...one, y: one.y + 30 }])),
      /place of a signature field/,
    ],
    [
      'a smaller signature field',
      everyPage(field(one => [{ ...one, width: one.width / 2 }])),
      /place of a signature field/,
    ],
    [
      'a signature field of another',
      everyPage(field(one => [{ ...one, label: 'Ai đó' }])),
      /signature fields: /,
    ],
    ['no bookmarks', layout => ({ ...layout, bookmarks: [] }), /bookmarks: /],
    ['a bookmark left out', layout => ({ ...layout, bookmarks: layout.bookmarks.slice(1) }), /bookmarks: /],
    [
      'a bookmark to another page',
      layout => ({
        ...layout,
        bookmarks: layout.bookmarks.map(one => ({
          ...one,
          children: one.children.map(child => ({ ...child, page: 0, top: 300 })),
        })),
      }),
      /bookmarks: /,
    ],
    [
      'a bookmark of another name',
      layout => ({ ...layout, bookmarks: layout.bookmarks.map(one => ({ ...one, title: 'Khác' })) }),
      /bookmarks: /,
    ],
    [
      'paragraphs read in another order',
      layout => ({ ...layout, structure: reversed(layout.structure) }),
      /paragraph 1, words: /,
    ],
    [
      'headings that are none',
      layout => ({ ...layout, structure: retagged(layout.structure, 'H1', 'P') }),
      /structure tag: /,
    ],
    [
      'paragraphs that are headings',
      layout => ({ ...layout, structure: retagged(layout.structure, 'P', 'H2') }),
      /structure tag: /,
    ],
    [
      'header cells that are none',
      layout => ({ ...layout, structure: retagged(layout.structure, 'TH', 'TD') }),
      /cells of the row: /,
    ],
    [
      'cells over fewer columns',
      layout => ({ ...layout, structure: withoutSpans(layout.structure) }),
      /cells of the row: /,
    ],
  ])('is noticed: %s', async (_, change, message) => {
    expect(await foundDrawn(change)).toMatch(message)
  })
})

function page(layout: Layout, index: number): Page {
  const found = layout.pages.at(index)
  if (!found) throw new Error(`no page ${index}`)
  return found
}

function withItem(layout: Layout, index: number, item: PageItem): Layout {
  return onPage(index, one => ({ ...one, items: [...one.items, item] }))(layout)
}

function numberOf(layout: Layout): PageItem {
  const found = page(layout, 3).items.find(item => item.type === 'line' && !isOwn(item))
  if (!found) throw new Error('no page number')
  return found
}

/** The notes of a page at the foot of the next, or of the one before the last. */
function noteOnNextPage(layout: Layout): Layout {
  const isNote = (item: PageItem) =>
    item.type === 'line' && item.owner !== undefined && item.runs.some(({ size }) => size === 10)
  const from = layout.pages.findIndex(({ items }) => items.some(isNote))
  const to = from + (from + 1 < layout.pages.length ? 1 : -1)
  const notes = page(layout, from).items.filter(isNote)
  const pages = layout.pages.map((one, index) => {
    if (index === from) return { ...one, items: one.items.filter(item => !isNote(item)) }
    return index === to ? { ...one, items: [...one.items, ...notes] } : one
  })
  return { ...layout, pages }
}

function retagged(node: StructureNode, from: StructureTag, to: StructureTag): StructureNode {
  const children = node.children.map(child => retagged(child, from, to))
  return { ...node, tag: node.tag === from ? to : node.tag, children }
}

function withoutSpans({ colSpan, ...node }: StructureNode): StructureNode {
  return { ...node, children: node.children.map(withoutSpans) }
}

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
