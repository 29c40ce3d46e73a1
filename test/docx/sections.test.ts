import { describe, expect, it } from 'vitest'
import type { FittedBlock, FittedSection } from '../../src/document/fitted.ts'
import { decree30 } from '../../src/profile/decree30.ts'
import { document, paragraph, row, section, table } from './builders.ts'
import { testProfile } from './profile.ts'
import { type DocxFile, found, rendered, styleNamed, styleOf, value, wordsOf } from './read-docx.ts'
import { all, at, type XmlNode } from './xml-tree.ts'

const text = paragraph('body', 'a')
const grid = table([100], [], [row(['x'])])

function twips(points: number): string {
  return String(Math.round(points * 20))
}

async function fileOf(...sections: readonly Partial<FittedSection>[]): Promise<DocxFile> {
  return rendered(document(sections.map(options => section(options.blocks ?? [text], options))))
}

function headersOf(file: DocxFile, properties: XmlNode): Readonly<Record<string, string>> {
  const targets = new Map(
    all(file.part('word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes.Id,
      attributes.Target,
    ]),
  )
  return Object.fromEntries(
    properties.children
      .filter(child => child.name === 'w:headerReference')
      .map(({ attributes }) => [attributes['w:type'], `word/${targets.get(attributes['r:id'])}`]),
  )
}

describe('sections of a DOCX', () => {
  it('have the size, orientation and margins of their pages', async () => {
    const file = await fileOf({}, { orientation: 'landscape' }, {})
    const pages = all(file.body, 'w:sectPr')
    const [short, long] = [twips(testProfile.page.width), twips(testProfile.page.height)]
    expect(pages.map(page => found(page, 'w:pgSz').attributes)).toEqual([
      { 'w:w': short, 'w:h': long, 'w:orient': 'portrait' },
      { 'w:w': long, 'w:h': short, 'w:orient': 'landscape' },
      { 'w:w': short, 'w:h': long, 'w:orient': 'portrait' },
    ])
    for (const [index, orientation] of (['portrait', 'landscape', 'portrait'] as const).entries()) {
      const margins = testProfile.page.margins[orientation]
      expect(found(pages[index], 'w:pgMar').attributes).toMatchObject({
        'w:top': twips(margins.top),
        'w:right': twips(margins.right),
        'w:bottom': twips(margins.bottom),
        'w:left': twips(margins.left),
        'w:header': twips(testProfile.pageNumber.fromTop),
        'w:gutter': '0',
      })
      expect(value(pages[index], 'w:type')).toBe('nextPage')
    }
  })

  it('number their pages from 1 where they restart, else go on', async () => {
    const file = await fileOf({}, { continues: true }, {})
    expect(all(file.body, 'w:pgNumType').map(node => node.attributes)).toEqual([
      { 'w:start': '1' },
      {},
      { 'w:start': '1' },
    ])
  })

  it('go on with the part before them: numbers go on, and the first page shows its own', async () => {
    const file = await fileOf({}, { orientation: 'landscape', continues: true })
    const [, page] = all(file.body, 'w:sectPr')
    expect(found(page, 'w:pgNumType').attributes).toEqual({})
    expect(value(page, 'w:titlePg')).not.toBe(true)
  })

  it('show a centred page number, but not on a page numbered 1', async () => {
    const file = await fileOf({ continues: true }, {}, { continues: true })
    const pages = all(file.body, 'w:sectPr')
    expect(pages.map(page => value(page, 'w:titlePg') === true)).toEqual([true, true, false])
    for (const page of pages) {
      const { default: shown = '', first: hidden = '' } = headersOf(file, page)
      const number = file.part(shown)
      expect(all(number, 'w:instrText').map(node => node.text)).toEqual(['PAGE'])
      expect(all(number, 'w:fldChar').map(node => node.attributes['w:fldCharType'])).toEqual([
        'begin',
        'separate',
        'end',
      ])
      expect(all(number, 'w:p').map(styleOf)).toEqual(['KHPageNumber'])
      expect(all(file.part(hidden), 'w:r')).toEqual([])
    }
    const style = styleNamed(file, 'KHPageNumber')
    expect(value(style, 'w:pPr', 'w:jc')).toBe('center')
    expect(value(style, 'w:rPr', 'w:sz')).toBe(String(testProfile.pageNumber.size * 2))
  })

  it('show it on every page where the profile does not hide it', async () => {
    const shown = { ...testProfile, pageNumber: { ...testProfile.pageNumber, hideOnFirst: false } }
    const file = await rendered(document([section([text]), section([text])]), shown)
    const pages = all(file.body, 'w:sectPr')
    expect(pages.map(page => value(page, 'w:titlePg'))).toEqual(['false', 'false'])
    expect(pages.map(page => Object.keys(headersOf(file, page)))).toEqual([['default'], ['default']])
    expect(file.paths.filter(path => path.includes('header'))).toEqual(['word/header1.xml'])
  })

  it('have room for the number above the text', () => {
    const { pageNumber, page } = decree30
    const foot = pageNumber.fromTop + pageNumber.size * 1.15
    for (const { top } of Object.values(page.margins)) expect(foot).toBeLessThan(top)
  })
})

describe('the end of a section', () => {
  /** The paragraphs of a document of two such sections that stand outside tables. */
  async function paragraphsOf(...blocks: readonly FittedBlock[]) {
    const { body } = await fileOf({ blocks }, { blocks })
    return body.children.filter(child => child.name === 'w:p')
  }

  it('is its last paragraph; nothing is added', async () => {
    const lines = await paragraphsOf(grid, text)
    expect(lines.map(line => [styleOf(line), at(line, 'w:pPr', 'w:sectPr') !== undefined])).toEqual([
      ['KHBody', true],
      ['KHBody', false],
    ])
  })

  it('is a paragraph of one point after a table, at the end of the document too', async () => {
    const lines = await paragraphsOf(text, grid)
    expect(lines.map(line => [styleOf(line), at(line, 'w:pPr', 'w:sectPr') !== undefined])).toEqual([
      ['KHBody', false],
      ['KHFiller', true],
      ['KHBody', false],
      ['KHFiller', false],
    ])
  })

  it('is such a paragraph where there are no blocks', async () => {
    expect((await paragraphsOf()).map(styleOf)).toEqual(['KHFiller', 'KHFiller'])
  })

  it('leaves the words of all sections in order', async () => {
    const { body } = await fileOf(
      {},
      { blocks: [paragraph('body', 'b')] },
      { blocks: [paragraph('body', 'c')] },
    )
    expect(wordsOf(body).map(([, words]) => words)).toEqual(['a', 'b', 'c'])
  })
})
