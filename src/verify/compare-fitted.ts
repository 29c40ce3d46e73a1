import type { FittedBlock, FittedSection, FittedTable } from '../document/fitted.ts'
import type {
  Block,
  Columns,
  Document,
  Inline,
  Paragraph,
  ParagraphRole,
  Section,
  Table,
} from '../document/model.ts'
import { textWidth } from '../profile/page-geometry.ts'
import type { Differences, Fact } from './difference.ts'
import type { Expected } from './expected.ts'
import { blockPlace, FILE, WHAT } from './wording.ts'

/**
 * Compares the fitted document, which the files are held against, with the document as it was composed: fitting settles
 * widths, line ends and some roles, and changes no word, no table's cells and no order; nothing is wider than its page.
 */
export function compareFitted(differences: Differences, { composed, document, profile }: Expected): void {
  const wanted = composed.sections.flatMap(section => section.blocks.map(block => ({ block, section })))
  const found = document.sections.flatMap(section => section.blocks.map(block => ({ block, section })))
  if (!differences.same(FILE, WHAT.blocks, wanted.length, found.length)) return
  for (const [index, { block, section }] of wanted.entries()) {
    const fitted = found[index]
    if (!fitted) return
    const same = (what: (typeof WHAT)[keyof typeof WHAT], expected: Fact, read: Fact) =>
      differences.same(blockPlace(index), what, expected, read)
    if (!isTurned(section, fitted.section))
      same(WHAT.orientation, section.orientation, fitted.section.orientation)
    const [told, read] = [wordsOf(block), wordsOf(fitted.block)]
    if (told !== read) same(WHAT.words, told, read)
    const [roles, given] = [rolesOf(block), rolesOf(fitted.block)]
    if (!areRoles(roles, given)) same(WHAT.style, roles.join(' '), given.join(' '))
    if (block.type === 'table' && fitted.block.type === 'table') {
      const [cells, kept] = [cellsOf(block), cellsOf(fitted.block)]
      if (cells !== kept) same(WHAT.cells, cells, kept)
    }
    const width = widthOf(fitted.block)
    const most = textWidth(profile, fitted.section)
    if (width !== undefined && !(width <= most + TOLERANCE)) same(WHAT.widths, most, width)
  }
  compareNotes(differences, composed, document)
}

/** In points; widths are whole twips. */
const TOLERANCE = 0.1

function compareNotes(
  differences: Differences,
  { notes: wanted }: Pick<Document, 'notes'>,
  { notes: found }: Pick<Document, 'notes'>,
): void {
  const words = (notes: Document['notes']) => notes.map(({ children }) => inlineWords(children)).join('\n')
  if (words(wanted) !== words(found)) differences.same(FILE, WHAT.notes, words(wanted), words(found))
}

function isTurned({ orientation }: Section, fitted: FittedSection): boolean {
  return orientation === 'asNeeded' || orientation === fitted.orientation
}

type AnyBlock = Block | FittedBlock

/** Its words in their order. White space does not count: spaces become line ends where a title is broken. */
function wordsOf(block: AnyBlock): string {
  if (block.type === 'columns')
    return itemsOf(block)
      .map(item =>
        item.type === 'mark' ? item.text : item.type === 'paragraph' ? inlineWords(item.children) : '',
      )
      .join('\n')
  return paragraphsOf(block)
    .map(({ children }) => inlineWords(children))
    .join('\n')
}

function inlineWords(children: readonly Inline[]): string {
  return children.map(inlineWord).join('').replace(/\s+/gu, '')
}

function inlineWord(child: Inline): string {
  if (child.type === 'text') return child.text
  return child.type === 'noteMark' ? `[${child.note + 1}]` : ''
}

function paragraphsOf(block: AnyBlock): readonly Paragraph[] {
  if (block.type === 'paragraph') return [block]
  if (block.type === 'rule') return []
  if (block.type === 'columns') return itemsOf(block).filter(item => item.type === 'paragraph')
  return [...block.header, ...block.rows].flatMap(({ cells }) =>
    cells.flatMap(({ paragraphs }) => paragraphs),
  )
}

function itemsOf({ rows }: Pick<Columns, 'rows'>) {
  return rows.flat(2)
}

function rolesOf(block: AnyBlock): readonly ParagraphRole[] {
  return paragraphsOf(block).map(({ role }) => role)
}

/** Roles that fitting gives, and in whose place. */
const GIVEN: { readonly [role in ParagraphRole]?: ParagraphRole } = {
  tableRagged: 'tableText',
  lastAddressee: 'addressee',
  placeDateLong: 'placeDate',
  jointSignTitle: 'signTitle',
  jointSignOffice: 'signOffice',
  jointSignerName: 'signerName',
}

function areRoles(wanted: readonly ParagraphRole[], found: readonly ParagraphRole[]): boolean {
  return (
    wanted.length === found.length &&
    found.every((role, index) => role === wanted[index] || GIVEN[role] === wanted[index])
  )
}

/** How many rows repeat, what each row is, and what its cells cover. */
function cellsOf({ header, rows }: Table | FittedTable): string {
  const told = [...header, ...rows]
    .map(
      ({ kind, cells }) =>
        `${kind} ${cells.map(({ colSpan, rowSpan }) => `${colSpan}×${rowSpan}`).join(' ')}`,
    )
    .join(', ')
  return `${header.length}: ${told}`
}

/** How wide a block is, where that was settled; infinite where a part of it has no width. */
function widthOf(block: FittedBlock): number | undefined {
  if (block.type === 'paragraph') return undefined
  if (block.type === 'rule') return block.length
  const isOdd = block.widths.some(width => !(width > 0))
  return isOdd ? Number.POSITIVE_INFINITY : block.widths.reduce((sum, width) => sum + width, 0)
}
