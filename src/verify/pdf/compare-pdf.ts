import type { MarkRole } from '../../document/model.ts'
import { pageGeometry } from '../../profile/page-geometry.ts'
import type { Profile } from '../../profile/profile.ts'
import { compareTexts } from '../compare-texts.ts'
import type { Differences } from '../difference.ts'
import type { Expected } from '../expected.ts'
import type { ExpectedText, ExpectedTexts } from '../expected-texts.ts'
import { sectionAt } from '../section-at.ts'
import { FILE, notePlace, pagePlace, paragraphPlace, WHAT } from '../wording.ts'
import { writable } from '../writable.ts'
import { compareFields } from './compare-fields.ts'
import { compareFurniture } from './compare-furniture.ts'
import { compareLines } from './compare-lines.ts'
import { compareNotes } from './compare-notes.ts'
import { compareOutline } from './compare-outline.ts'
import { compareOverlap } from './compare-overlap.ts'
import { comparePages } from './compare-pages.ts'
import { compareOrder, compareSpacing } from './compare-spacing.ts'
import { compareStrokes, rgb } from './compare-strokes.ts'
import { compareTags } from './compare-tags.ts'
import { type DrawnLine, drawnLines } from './drawn-lines.ts'
import type { LineMetrics } from './fonts.ts'
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

/** Words in reading order, by the structure, and where all of them stand. */
function compareStructure(
  differences: Differences,
  facts: PdfFacts,
  expected: Expected,
  { sections, notes, tables }: ExpectedTexts,
): void {
  const pdfTexts = new PdfTexts(facts.pages, expected)
  compareStretches(differences, facts)
  const found = facts.structure.texts.map(text => ({ ...text, shown: pdfTexts.shownIn(text.stretches) }))
  const told = found.filter(({ shown }) => shown.some(({ text }) => text !== ''))
  const all = sections.flat()
  const written = all.filter(({ text }) => text !== '')
  const pageOf = new Map(facts.pages.map(({ object }, index) => [object, index]))
  const compare = (place: typeof notePlace, wanted: readonly ExpectedText[], isNote: boolean) => {
    const own = told.filter(text => text.isNote === isNote)
    const read = own.map(({ shown }, index) => pdfTexts.read(shown, wanted[index] ?? NOTHING))
    const must = wanted.map(text => pdfTexts.expected(text))
    if (!compareTexts(differences, place, must, read)) return undefined
    return wanted.map((text, index) => {
      const { shown = [], tag = '' } = own[index] ?? {}
      return { wanted: text, lines: drawnLines(shown, text, pageOf), tag }
    })
  }
  const body = compare(paragraphPlace, written, false)
  const foot = compare(notePlace, notes, true)
  compareTags(differences, facts, expected.document, tables, body ?? [])
  // Where other words stand than there should be, their places say nothing.
  if (!body || !foot) return
  const texts = [...body, ...foot]
  const drawn = new Map(texts.map(text => [text.wanted, text]))
  const { document, profile } = expected
  const metrics = typefaceMetrics(facts, expected)
  const input = {
    document,
    profile,
    pages: facts.pages,
    fields: facts.fields,
    texts,
    wanted: all,
    drawn,
    metrics,
  }
  const sectionsOfPages = comparePages(differences, input)
  compareLines(differences, texts, {
    metrics,
    signs: new Set(expected.signs),
    colorOf: ({ wanted }) => colorOf(wanted, profile),
  })
  compareOrder(differences, body)
  compareSpacing(differences, body, metrics)
  compareFurniture(
    differences,
    facts.pages,
    body,
    tables.filter(({ isBordered }) => isBordered),
    page => pageGeometry(profile, sectionAt(document, sectionsOfPages[page] ?? 0)).margins,
  )
  compareNotes(differences, facts.pages, body, foot, expected, metrics)
  compareStrokes(differences, input)
  compareOverlap(differences, facts.pages)
  compareFields(differences, input)
  compareOutline(differences, facts.outline, document, sections, drawn, facts.pages)
}

/** What is expected where there should be nothing. */
const NOTHING: ExpectedText = {
  type: 'paragraph',
  role: 'body',
  size: 0,
  text: '',
  looks: '',
  marks: [],
  scripts: [],
  place: {
    section: 0,
    block: 0,
    kind: 'flow',
    left: 0,
    right: 0,
    spare: 0,
    lines: { align: 'left', left: 0, firstLine: 0, before: 0, after: 0, lineSpacing: 1 },
  },
}

function colorOf({ type, role }: ExpectedText, { marks }: Profile): string {
  return type === 'mark' ? rgb(marks[role as MarkRole].color) : '0 0 0'
}

/** Of each line: those of the face of its first letters in the typeface. */
function typefaceMetrics({ fonts }: PdfFacts, { typeface }: Expected) {
  const names = new Set(Object.values(typeface))
  const usual =
    fonts.find(({ name }) => name === typeface.regular) ?? fonts.find(({ name }) => names.has(name))
  return ({ pieces }: DrawnLine): LineMetrics | undefined =>
    pieces.find(({ font }) => names.has(font.name))?.font.line ?? usual?.line
}

/** Every stretch of text stands in the structure, once. */
function compareStretches(differences: Differences, { pages, structure }: PdfFacts): void {
  const told = new Map<string, number>()
  for (const { stretches } of structure.texts)
    for (const { page, mcid } of stretches) {
      const key = `${page} ${mcid}`
      told.set(key, (told.get(key) ?? 0) + 1)
    }
  for (const [index, { texts }] of pages.entries())
    for (const { page, mcid, isArtifact, text } of texts) {
      if (isArtifact) continue
      const count = told.get(`${page} ${mcid}`) ?? 0
      if (count === 0) differences.same(pagePlace(index), WHAT.untagged, '', text)
      else if (count > 1) differences.same(pagePlace(index), WHAT.twice, '', text)
    }
}
