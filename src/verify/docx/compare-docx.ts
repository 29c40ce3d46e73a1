import type { FittedDocument } from '../../document/fitted.ts'
import { type ComparedText, compareTexts } from '../compare-texts.ts'
import type { Differences } from '../difference.ts'
import type { Expected } from '../expected.ts'
import type { ExpectedText, ExpectedTexts } from '../expected-texts.ts'
import { FILE, notePlace, paragraphPlace, sectionPlace, WHAT } from '../wording.ts'
import { writable } from '../writable.ts'
import { compareOwnPlaces } from './compare-own-places.ts'
import { comparePackage } from './compare-package.ts'
import { compareSections } from './compare-sections.ts'
import { compareStyles } from './compare-styles.ts'
import { compareTables } from './compare-tables.ts'
import type { DocxFacts } from './docx-facts.ts'
import { DocxTexts } from './docx-texts.ts'
import type { StoryParagraph } from './open-story.ts'
import { FILLER_STYLE, styleIdOf } from './role-styles.ts'

/** Compares a DOCX file with what it was made from. */
export function compareDocx(
  facts: DocxFacts,
  { document, profile }: Expected,
  texts: ExpectedTexts,
  differences: Differences,
): void {
  const docxTexts = new DocxTexts(facts.styles)
  compareStyles(differences, facts.styles, profile)
  compareSections(differences, facts, document, profile)
  comparePackage(differences, facts)
  compareBody(differences, facts, texts, docxTexts)
  compareOwnPlaces(
    differences,
    facts.body.paragraphs.filter(one => !isFiller(one)),
    texts.sections.flat(),
    profile,
  )
  compareTables(differences, facts.body.tables, texts.tables, profile)
  compareNotes(differences, facts, document, texts, docxTexts)
  compareProperties(differences, facts, document)
}

function compareBody(
  differences: Differences,
  { body }: DocxFacts,
  { sections }: ExpectedTexts,
  docxTexts: DocxTexts,
): void {
  const found: ComparedText[] = []
  const ends: number[] = []
  let section = 0
  for (const [index, paragraph] of body.paragraphs.entries()) {
    while (index === body.sections[section]?.end) {
      ends.push(found.length)
      section += 1
    }
    if (!isFiller(paragraph)) found.push(docxTexts.read(paragraph))
    const own = docxTexts.ownOf(paragraph)
    if (own.length > 0)
      differences.same(paragraphPlace(found.length - 1), WHAT.own, undefined, own.join(', '))
  }
  compareTexts(differences, paragraphPlace, sections.flat().map(compared), found)
  let count = 0
  for (const [index, { length }] of sections.slice(0, -1).entries()) {
    count += length
    differences.same(sectionPlace(index), WHAT.sectionEnd, count, ends[index])
  }
}

function compared(text: ExpectedText): ComparedText {
  // A tab leads to the end of the dots.
  const tab = text.place.blankEnd === undefined ? '' : '\t'
  return { text: `${text.text}${tab}`, looks: text.looks, style: styleIdOf(text) }
}

function isFiller({ style, runs }: StoryParagraph): boolean {
  return style === FILLER_STYLE && runs.every(({ text }) => text.trim() === '')
}

/** The notes in the order they are referred to, which is how Word numbers them. */
function compareNotes(
  differences: Differences,
  { body, notes: story }: DocxFacts,
  { notes }: FittedDocument,
  texts: ExpectedTexts,
  docxTexts: DocxTexts,
): void {
  const own = story.notes.filter(({ type }) => type === undefined)
  differences.same(FILE, WHAT.notes, notes.length, own.length)
  differences.same(FILE, WHAT.notes, notes.length, body.references.length)
  const found = body.references.map((id, index) => {
    const at = story.notes.findIndex(note => note.id === id)
    const paragraphs = story.paragraphs.slice(story.notes[at]?.first, story.notes[at + 1]?.first)
    return docxTexts.readNote(at < 0 ? [] : paragraphs, index + 1)
  })
  compareTexts(differences, notePlace, texts.notes.map(compared), found)
}

function compareProperties(
  differences: Differences,
  { properties, styles }: DocxFacts,
  document: FittedDocument,
): void {
  differences.same(FILE, WHAT.title, writable(document.title), properties.get('dc:title'))
  differences.same(FILE, WHAT.author, writable(document.author), properties.get('dc:creator'))
  differences.same(FILE, WHAT.language, 'vi-VN', styles.value('Normal', 'w:lang', 'w:val'))
}
