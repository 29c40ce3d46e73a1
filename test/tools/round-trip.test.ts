import { beforeAll, describe, expect, it } from 'vitest'
import { renderDocx } from '../../src/render/docx/render-docx.ts'
import { type DocxFile, readDocx, styleOf, value } from '../docx/read-docx.ts'
import { all, type XmlNode } from '../docx/xml-tree.ts'
import { convertedByLibreOffice } from '../parity/libreoffice.ts'
import { exampleSubjects } from '../parity/report/corpus.ts'

/** What an editor must keep of a file that it opens and writes again. */
interface Kept {
  /** Names of styles and words of every paragraph that has any; `[]` where a footnote is called. */
  readonly paragraphs: readonly string[]
  readonly notes: readonly string[]
  /** Of each table, which rows are header rows. */
  readonly headerRows: readonly string[]
  /** Width, height and orientation of pages. */
  readonly pages: readonly string[]
}

const subjects = await exampleSubjects()
const names = subjects.map(({ name }) => name)
let written: ReadonlyMap<string, Kept> = new Map()
let again: ReadonlyMap<string, Kept> = new Map()

beforeAll(async () => {
  const files = subjects.map(async ({ name, fitted, profile }) => {
    return [name, await renderDocx({ document: fitted, profile })] as const
  })
  const docx = new Map(await Promise.all(files))
  written = keptOf(docx)
  again = keptOf(await convertedByLibreOffice(docx, 'docx:MS Word 2007 XML'))
}, 240_000)

function keptOf(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Kept> {
  return new Map([...files].map(([name, bytes]) => [name, kept(readDocx(bytes))]))
}

function kept(file: DocxFile): Kept {
  const styles = new Map(
    all(file.part('word/styles.xml'), 'w:style').map(style => [
      style.attributes['w:styleId'],
      value(style, 'w:name'),
    ]),
  )
  const paragraphs = all(file.body, 'w:p').map(paragraph => {
    const style = styleOf(paragraph)
    return `${styles.get(style === true ? '' : style)}: ${wordsIn(paragraph)}`
  })
  return {
    paragraphs: paragraphs.filter(words => !words.endsWith(': ')),
    notes: notesIn(file),
    headerRows: all(file.body, 'w:tbl').map(flagsOf),
    pages: all(file.body, 'w:pgSz').map(({ attributes: { 'w:w': w, 'w:h': h, 'w:orient': turned } }) =>
      [w, h, turned ?? 'portrait'].join(' '),
    ),
  }
}

function wordsIn(paragraph: XmlNode): string {
  const pieces = all(paragraph, 'w:r').flatMap(run => run.children)
  return pieces.map(pieceText).join('').trim()
}

function pieceText(piece: XmlNode): string {
  if (piece.name === 'w:footnoteReference') return '[]'
  return piece.name === 'w:br' ? '\n' : piece.text
}

function notesIn(file: DocxFile): readonly string[] {
  if (!file.paths.includes('word/footnotes.xml')) return []
  const notes = all(file.part('word/footnotes.xml'), 'w:footnote').filter(note => !note.attributes['w:type'])
  return notes.map(note => note.text.trim())
}

function flagsOf(table: XmlNode): string {
  return all(table, 'w:tr')
    .map(row => (value(row, 'w:trPr', 'w:tblHeader') === undefined ? '.' : 'H'))
    .join('')
}

it('is asked of words in named styles, of notes and of header rows', () => {
  const all = [...written.values()]
  const paragraphs = all.flatMap(one => one.paragraphs)
  expect(paragraphs.length).toBeGreaterThan(3000)
  expect(paragraphs.filter(words => !words.startsWith('KH '))).toEqual([])
  expect(all.flatMap(one => one.notes).length).toBeGreaterThan(10)
  expect(all.flatMap(one => one.headerRows).filter(flags => flags.startsWith('H')).length).toBeGreaterThan(30)
})

describe.each(names)('%s, opened and written again by LibreOffice', name => {
  it.each(['paragraphs', 'notes', 'headerRows', 'pages'] as const)('keeps its %s', part => {
    expect(written.get(name)?.[part]).toBeDefined()
    expect(again.get(name)?.[part]).toEqual(written.get(name)?.[part])
  })
})
