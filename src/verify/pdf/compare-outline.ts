import type { FittedDocument } from '../../document/fitted.ts'
import type { ParagraphRole } from '../../document/model.ts'
import { outlineLevel } from '../../document/outline.ts'
import type { Differences } from '../difference.ts'
import type { ExpectedText } from '../expected-texts.ts'
import { FILE, WHAT } from '../wording.ts'
import type { DrawnText } from './drawn-lines.ts'
import type { Outline } from './outline.ts'
import type { PdfPage } from './pdf-facts.ts'

/** A heading bookmarks must lead to; `words` are those of its title without white and stops. */
interface Heading {
  readonly words: string
  readonly text?: ExpectedText
  /** Whether it is a division's label or a line of its title, which go on with one another's bookmark. */
  readonly isDivision?: boolean
}

/** How far the place a bookmark leads to may be from the baseline of its heading. */
const ABOVE = 40

/**
 * Compares the bookmarks with the parts of the document and the headings in them: all in order, each leading to its page,
 * and to where the heading begins on it.
 */
export function compareOutline(
  differences: Differences,
  outline: readonly Outline[],
  document: FittedDocument,
  sections: readonly (readonly ExpectedText[])[],
  drawn: ReadonlyMap<ExpectedText, DrawnText>,
  pages: readonly PdfPage[],
): void {
  const parts: Heading[][] = []
  for (const [index, { title, continues }] of document.sections.entries()) {
    if (continues !== true || parts.length === 0) parts.push([{ words: plain(title) }])
    parts.at(-1)?.push(...headingsIn(sections[index] ?? [], drawn))
  }
  const wanted = parts.flatMap(joined)
  differences.same(FILE, WHAT.bookmarks, wanted.length, outline.length)
  for (const [index, { words, text }] of wanted.entries()) {
    const found = outline[index]
    if (!found) return
    const title = plain(found.title)
    const isCut = title.endsWith('…') && words.startsWith(title.slice(0, -1))
    if (title !== words && !isCut) {
      differences.same(FILE, WHAT.bookmarks, words, found.title)
      return
    }
    const line = text && drawn.get(text)?.lines[0]
    const page = pages.findIndex(({ object }) => object === found.page)
    const isThere =
      !line || (page === line.page && found.top > line.baseline && found.top < line.baseline + ABOVE)
    if (!isThere)
      differences.same(FILE, WHAT.bookmarks, `${found.title} ${line.page + 1}`, `${found.title} ${page + 1}`)
  }
}

function headingsIn(
  texts: readonly ExpectedText[],
  drawn: ReadonlyMap<ExpectedText, DrawnText>,
): readonly Heading[] {
  return texts.flatMap((text, index): readonly Heading[] => {
    const { type, role, lead = '' } = text
    if (type !== 'paragraph' || (drawn.get(text)?.lines.length ?? 0) === 0) return []
    if (role === 'tableGroup')
      return isFirstOfRow(texts, index) ? [{ words: groupOf(texts, index), text }] : []
    const level = outlineLevel(role as ParagraphRole)
    if (level === undefined || level === 1) return []
    const title = role === 'article' ? lead.trim().replace(/\.$/, '') : withoutMarks(text).trim()
    if (title === '') return []
    return [{ words: plain(title), text, isDivision: role === 'divisionLabel' || role === 'divisionTitle' }]
  })
}

/** Titles of divisions with the headings above them that they go on. */
function joined(headings: readonly Heading[]): readonly Heading[] {
  const done: Heading[] = []
  for (const heading of headings) {
    const last = done.at(-1)
    if (heading.text?.role === 'divisionTitle' && last?.isDivision)
      done[done.length - 1] = { ...last, words: last.words + heading.words }
    else done.push(heading)
  }
  return done
}

/** Number and name of a group. */
function groupOf(texts: readonly ExpectedText[], index: number): string {
  const row = rowOf(texts, index)
  const numbers = row.filter(({ role }) => role === 'tableNumber')
  const names = row.filter(({ role }) => role === 'tableGroup')
  return plain([...numbers, ...names].map(withoutMarks).join(' '))
}

/** A text without the marks of footnotes in it. */
function withoutMarks({ text, marks }: ExpectedText): string {
  let words = ''
  let from = 0
  for (const { note, offset } of marks) {
    words += text.slice(from, offset)
    from = offset + String(note + 1).length
  }
  return words + text.slice(from)
}

function isInRow({ place: { cell } }: ExpectedText, { place }: ExpectedText): boolean {
  return cell !== undefined && cell.table === place.cell?.table && cell.row === place.cell.row
}

/** Whether no group's name stands before it in its row. */
function isFirstOfRow(texts: readonly ExpectedText[], index: number): boolean {
  const text = texts[index]
  return text !== undefined && rowOf(texts, index).find(({ role }) => role === 'tableGroup') === text
}

/** The texts of the row a text stands in. */
function rowOf(texts: readonly ExpectedText[], index: number): readonly ExpectedText[] {
  const text = texts[index]
  if (text === undefined) return []
  const isBeside = (other: ExpectedText | undefined) => other !== undefined && isInRow(other, text)
  let start = index
  let end = index + 1
  while (isBeside(texts[start - 1])) start -= 1
  while (isBeside(texts[end])) end += 1
  return texts.slice(start, end)
}

function plain(text: string): string {
  return text.replace(/[\s.]+/gu, '')
}
