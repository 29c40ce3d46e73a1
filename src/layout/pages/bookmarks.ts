import type { Inline, Paragraph, ParagraphRole } from '../../document/model.ts'
import { outlineLevel } from '../../document/outline.ts'
import type { Bookmark, Page, StructureNode } from '../page.ts'

/** A part of the document, as far as bookmarks are concerned. */
export interface MarkedPart {
  readonly title: string
  readonly nodes: readonly StructureNode[]
  /** Index of its first page. */
  readonly page: number
}

/** Bookmarks of all parts; below each its divisions, headings, articles and the outermost groups of its tables. */
export function bookmarksOf(
  parts: readonly MarkedPart[],
  pages: readonly Page[],
  paragraphs: ReadonlyMap<number, Paragraph>,
): readonly Bookmark[] {
  const places = firstLines(pages)
  return parts.map(({ title, nodes, page }) => {
    const root: Open = { level: 0, form: '', title, page, top: 0, children: [] }
    const open = [root]
    for (const { owner, ...heading } of joined(nodes.flatMap(node => headingsIn(node, paragraphs)))) {
      const place = places.get(owner)
      if (place === undefined) continue
      const bookmark: Open = { ...heading, title: shortened(heading.title), ...place, children: [] }
      const above = open.slice(0, depthOf(bookmark, open))
      above.at(-1)?.children.push(bookmark)
      open.splice(0, open.length, ...above, bookmark)
    }
    return root
  })
}

/** A paragraph that names what follows. */
interface Heading {
  /** Id of its structure node. */
  readonly owner: number
  /** Rank by its role, from 1. */
  readonly level: number
  /** What it is numbered like; those alike stand beside one another. */
  readonly form: string
  readonly title: string
  /** Whether it is a division's label, or a line of the title below that. */
  readonly division?: 'label' | 'title'
}

interface Open extends Bookmark {
  readonly level: number
  readonly form: string
  readonly children: Open[]
}

/** How many of the open bookmarks a new one stands below: it closes those beside it, and those of a lower rank. */
function depthOf({ level, form }: Open, open: readonly Open[]): number {
  const beside = open.findIndex(other => other.level === level && other.form === form)
  if (beside > 0) return beside
  const lower = open.findIndex(other => other.level > level)
  return lower > 0 ? lower : open.length
}

const DIVISION: { readonly [role in ParagraphRole]?: 'label' | 'title' } = {
  divisionLabel: 'label',
  divisionTitle: 'title',
}

/** Below articles and headings. */
const GROUP_LEVEL = 4

function headingsIn(node: StructureNode, paragraphs: ReadonlyMap<number, Paragraph>): readonly Heading[] {
  if (node.tag === 'TR') return groupIn(node, paragraphs)
  const paragraph = paragraphs.get(node.id)
  if (paragraph === undefined) return node.children.flatMap(child => headingsIn(child, paragraphs))
  const level = outlineLevel(paragraph.role)
  // The first rank is the part's own name, which its bookmark has already.
  if (level === undefined || level === 1) return []
  const title = paragraph.role === 'article' ? leadOf(paragraph) : textOf(paragraph)
  const division = DIVISION[paragraph.role]
  return title === ''
    ? []
    : [{ owner: node.id, level, form: formOf(title), title, ...(division && { division }) }]
}

/** A group of a table, with the number in the cell before its name. */
function groupIn(row: StructureNode, paragraphs: ReadonlyMap<number, Paragraph>): readonly Heading[] {
  const cells = row.children.flatMap(cell => cell.children)
  const inRow = cells.flatMap(({ id }) => paragraphs.get(id) ?? [])
  const name = inRow.filter(({ role }) => role === 'tableGroup')
  const owner = cells.find(({ id }) => paragraphs.get(id)?.role === 'tableGroup')?.id
  if (owner === undefined) return []
  const number = inRow.filter(({ role }) => role === 'tableNumber').map(numberOf)
  const title = [...number, ...name.map(textOf)].filter(text => text !== '').join(' ')
  return [{ owner, level: GROUP_LEVEL, form: '', title }]
}

function numberOf(paragraph: Paragraph): string {
  const number = textOf(paragraph)
  return /[\p{L}\p{N}]$/u.test(number) ? `${number}.` : number
}

/** A division's label and the lines of its title as one. */
function joined(headings: readonly Heading[]): readonly Heading[] {
  const done: Heading[] = []
  for (const heading of headings) {
    const last = done.at(-1)
    if (heading.division === 'title' && last?.division) {
      const stop = /[.:]$/.test(last.title) || last.division === 'title' ? ' ' : '. '
      done[done.length - 1] = { ...last, title: `${last.title}${stop}${heading.title}`, division: 'title' }
    } else done.push(heading)
  }
  return done
}

/** `Điều`, `Chương`, `1.`, `1.1.`, `a)`: a heading's first word with its own number left out. */
function formOf(title: string): string {
  const [word = ''] = title.split(' ', 1)
  if (/^[IVXLC]+\.?$/.test(word)) return 'I.'
  return word.replace(/\d+/g, '1').replace(/^\p{L}{1,2}\)$/u, 'a)')
}

/** “Điều 1” of an article whose text follows on its line. */
function leadOf({ children: [lead] }: Paragraph): string {
  return lead?.type === 'text' && lead.bold ? lead.text.trim().replace(/\.$/, '') : ''
}

function textOf({ children }: Paragraph): string {
  return children.map(wordsOf).join('').replace(/\s+/gu, ' ').trim()
}

function wordsOf(piece: Inline): string {
  if (piece.type === 'text') return piece.text
  return piece.type === 'lineBreak' ? ' ' : ''
}

/** Readers show bookmarks on one line. */
const LONGEST = 120

function shortened(title: string): string {
  return title.length > LONGEST ? `${title.slice(0, title.lastIndexOf(' ', LONGEST))}…` : title
}

/** Where the first line of each structure leaf stands. */
function firstLines(pages: readonly Page[]): ReadonlyMap<number, Pick<Bookmark, 'page' | 'top'>> {
  const places = new Map<number, Pick<Bookmark, 'page' | 'top'>>()
  for (const [page, { items }] of pages.entries())
    for (const item of items)
      if (item.type === 'line' && item.owner !== undefined && !places.has(item.owner))
        places.set(item.owner, { page, top: item.top })
  return places
}
