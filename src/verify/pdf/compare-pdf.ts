import { compareTexts } from '../compare-texts.ts'
import type { Differences } from '../difference.ts'
import type { Expected } from '../expected.ts'
import type { ExpectedText, ExpectedTexts } from '../expected-texts.ts'
import { FILE, notePlace, paragraphPlace, tablePlace, WHAT } from '../wording.ts'
import { writable } from '../writable.ts'
import { comparePages } from './compare-pages.ts'
import type { PdfFacts } from './pdf-facts.ts'
import { PdfTexts } from './pdf-texts.ts'

/** Compares a PDF file with what it was made from. */
export function comparePdf(
  facts: PdfFacts,
  expected: Expected,
  texts: ExpectedTexts,
  differences: Differences,
): void {
  compareStatements(differences, facts, expected)
  compareFonts(differences, facts, expected)
  comparePages(differences, facts.pages, expected)
  compareStructure(differences, facts, expected, texts)
}

/** What the file says about itself: what it is called, and what it conforms to. */
function compareStatements(differences: Differences, facts: PdfFacts, { document }: Expected): void {
  const { metadata } = facts
  const about = (name: string) => ({ vi: name, en: name })
  differences.same(FILE, WHAT.title, document.title, facts.title)
  differences.same(FILE, WHAT.author, document.author, facts.author)
  differences.same(FILE, about('dc:title'), writable(document.title), metadata.get('dc:title') ?? '')
  differences.same(FILE, WHAT.language, 'vi-VN', facts.language)
  differences.same(FILE, about('pdfaid:part'), '2', metadata.get('pdfaid:part'))
  differences.same(FILE, about('pdfaid:conformance'), 'A', metadata.get('pdfaid:conformance'))
  differences.same(FILE, about('pdfuaid:part'), '1', metadata.get('pdfuaid:part'))
  differences.same(FILE, about('OutputIntent'), 'GTS_PDFA1', facts.outputIntent)
  differences.same(FILE, about('Marked'), true, facts.isTagged)
  differences.same(FILE, about('DisplayDocTitle'), true, facts.showsTitle)
}

function compareFonts(differences: Differences, { fonts }: PdfFacts, { typeface, signs }: Expected): void {
  const names = new Set([...Object.values(typeface), ...signs])
  for (const { name, isEmbedded } of fonts) {
    if (!names.has(name)) differences.same(FILE, WHAT.font, [...names].join(', '), name)
    const about = { vi: `${WHAT.embedded.vi} ${name}`, en: `${WHAT.embedded.en} ${name}` }
    differences.same(FILE, about, true, isEmbedded)
  }
}

/** What is expected where there should be nothing. */
const NOTHING: ExpectedText = { type: 'paragraph', role: 'body', size: 0, text: '', looks: '' }

/** Words in reading order, by the structure; and the rows of tables. */
function compareStructure(
  differences: Differences,
  facts: PdfFacts,
  expected: Expected,
  { sections, notes, tables }: ExpectedTexts,
): void {
  const pdfTexts = new PdfTexts(facts.pages, expected)
  const found = facts.structure.texts.map(text => ({ ...text, shown: pdfTexts.shownIn(text.stretches) }))
  const told = found.filter(({ shown }) => shown.some(({ text }) => text !== ''))
  const body = sections.flat().filter(({ text }) => text !== '')
  const compare = (place: typeof notePlace, wanted: readonly ExpectedText[], isNote: boolean): void => {
    const own = told.filter(text => text.isNote === isNote)
    const read = own.map(({ shown }, index) => pdfTexts.read(shown, wanted[index] ?? NOTHING))
    const must = wanted.map(text => pdfTexts.expected(text))
    compareTexts(differences, place, must, read)
  }
  compare(paragraphPlace, body, false)
  compare(notePlace, notes, true)
  const bordered = tables.filter(table => table.isBordered)
  differences.same(FILE, WHAT.tables, bordered.length, facts.structure.tables.length)
  for (const [index, table] of facts.structure.tables.entries()) {
    const rows = bordered[index]?.rows ?? []
    differences.same(tablePlace(index), WHAT.rows, rows.length, table.rows)
    const headers = rows.filter(({ isHeader }) => isHeader).length
    differences.same(tablePlace(index), WHAT.header, headers, table.headerRows)
  }
}
