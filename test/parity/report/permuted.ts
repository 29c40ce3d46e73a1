import type {
  Block,
  Document,
  Inline,
  Note,
  Paragraph,
  ParagraphRole,
  Section,
  Table,
  TableRow,
} from '../../../src/document/model.ts'
import { paragraphsOf } from '../../../src/document/paragraphs.ts'
import { mapDocument, mapRow, withNotesInOrder } from './map-paragraphs.ts'
import { Random } from './random.ts'

/** What some documents say, taken apart; marks count in the notes of all of them together. */
interface Texts {
  readonly sections: readonly (readonly Section[])[]
  readonly prose: readonly Paragraph[]
  /** Clauses of sentences. */
  readonly clauses: readonly string[]
  readonly notes: readonly Note[]
}

/** Roles of running text, which may stand in any order. */
const PROSE: ReadonlySet<ParagraphRole> = new Set<ParagraphRole>([
  ...(['basis', 'divisionTitle', 'majorHeading', 'heading', 'articleTitle', 'article'] as const),
  ...(['clause', 'point', 'item', 'body', 'addressee'] as const),
])
/** Shorter texts stay as they are: numbers, dates, names, titles. */
const SHORTEST = 45
const MOST_ROWS = 40

/**
 * Documents of one to three sections in the forms of those given, their paragraphs and rows drawn from all of them in
 * another order, and their sentences put together from other clauses, so that lines break elsewhere. The same ones for
 * the same seed.
 */
export function permutedDocuments(
  documents: readonly Document[],
  count: number,
  seed: number,
): readonly Document[] {
  const texts = textsOf(documents)
  return Array.from({ length: count }, (_, index) => permutedDocument(texts, seed + index))
}

function textsOf(documents: readonly Document[]): Texts {
  const notes = documents.flatMap(document => document.notes)
  let before = 0
  const sections = documents.map(document => {
    const by = before
    before += document.notes.length
    return mapDocument(document, paragraph => withShiftedNotes(paragraph, by)).sections
  })
  const blocks = sections.flat().flatMap(section => section.blocks)
  const clauses = [...blocks.flatMap(paragraphsOf), ...notes].flatMap(({ children }) =>
    children.flatMap(clausesOf),
  )
  return { sections, prose: blocks.filter(isProse), clauses: [...new Set(clauses)], notes }
}

function withShiftedNotes(paragraph: Paragraph, by: number): Paragraph {
  const children = paragraph.children.map(child =>
    child.type === 'noteMark' ? { ...child, note: child.note + by } : child,
  )
  return { ...paragraph, children }
}

function isProse(block: Block): block is Paragraph {
  return block.type === 'paragraph' && PROSE.has(block.role)
}

function clausesOf(child: Inline): readonly string[] {
  if (child.type !== 'text' || child.text.length < SHORTEST) return []
  return child.text.split(/(?<=[,;.:]) +/u).filter(clause => clause.length > 3)
}

function permutedDocument(texts: Texts, seed: number): Document {
  const random = new Random(seed)
  const count = random.integer(1, 3)
  const parts = Array.from({ length: count }, () => random.one(partsOf(random.one(texts.sections))))
  const sections = parts.flat().map(section => permutedSection(section, texts, random))
  const document: Document = { title: `${seed}`, author: 'kehoach', notes: texts.notes, sections }
  return withNotesInOrder(document, note => ({ children: recut(note.children, texts, random) }))
}

/** Sections with those that go on with the same part on turned pages. */
function partsOf(sections: readonly Section[]): readonly (readonly Section[])[] {
  const parts: Section[][] = []
  for (const section of sections) {
    if (section.continues === true) parts.at(-1)?.push(section)
    else parts.push([section])
  }
  return parts
}

function permutedSection(section: Section, texts: Texts, random: Random): Section {
  const another = () => {
    const paragraph = random.one(texts.prose)
    return { ...paragraph, children: recut(paragraph.children, texts, random) }
  }
  const blocks = section.blocks.flatMap((block): readonly Block[] => {
    if (block.type === 'table') return [permutedTable(block, texts, random)]
    return isProse(block) ? Array.from({ length: random.integer(1, 3) }, another) : [block]
  })
  return { ...section, blocks }
}

/** Its rows in another order and some more than once; as they are where cells stand over several rows. */
function permutedTable(table: Table, texts: Texts, random: Random): Table {
  const recutRow = (row: TableRow) =>
    mapRow(row, paragraph => ({ ...paragraph, children: recut(paragraph.children, texts, random) }))
  const isSpanned = table.rows.some(({ cells }) => cells.some(({ rowSpan }) => rowSpan > 1))
  if (isSpanned) return { ...table, rows: table.rows.map(recutRow) }
  const remarks = table.rows.filter(({ kind }) => kind === 'remark')
  const others = table.rows.filter(({ kind }) => kind !== 'remark')
  const drawn = random.shuffled([...others, ...others]).slice(0, random.integer(1, MOST_ROWS))
  return { ...table, rows: [...drawn, ...remarks].map(recutRow) }
}

/** Inline content of the same appearance, its longer texts put together from other clauses. */
function recut(children: readonly Inline[], texts: Texts, random: Random): readonly Inline[] {
  return children.map(child => {
    if (child.type !== 'text' || child.text.length < SHORTEST) return child
    const length = child.text.length * (0.5 + random.fraction())
    let text = random.one(texts.clauses)
    while (text.length < length) text += ` ${random.one(texts.clauses)}`
    return { ...child, text }
  })
}
