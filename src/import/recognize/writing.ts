import type { WordDocument } from '../word/model.ts'
import type { Casing } from './casing.ts'
import { type Line, linesOf } from './line.ts'
import type { Marker } from './marker.ts'
import { markupOf, plainOf } from './markup-of.ts'
import { opening, Remarks } from './remarks.ts'

/** Turns lines into texts of a plan, and keeps what is to be said of them. */
export class Writing {
  readonly remarks = new Remarks()
  readonly casing: Casing
  /** What notes are called by, in the order of their marks. */
  readonly #notes = new Map<string, string>()

  constructor(casing: Casing) {
    this.casing = casing
  }

  /** A paragraph, with its bold and italic words marked. */
  text(line: Line): string {
    return withoutEndMark(markupOf(line.runs, {}, this.noteId))
  }

  /** A text that is set in its own way whatever its letters look like: a basis, a title. */
  title(line: Line | undefined): string {
    return line ? markupOf(line.runs, { bold: true, italic: true }, this.noteId) : ''
  }

  /** A heading is bold by itself, and in capitals on a Roman level. */
  heading(line: Line, { rank }: Marker): string {
    const text = markupOf(line.runs, { bold: true, italic: line.italic }, this.noteId)
    return rank <= 1 ? this.casing.sentence(text) : text
  }

  /** The bold words an item begins with, as its heading, and the rest. */
  runIn(line: Line): readonly [string | undefined, string] {
    const first = line.runs.findIndex(({ text, note }) => text.trim() !== '' || note !== undefined)
    const end = line.runs.findIndex(
      ({ text, bold, note }, index) => index >= first && !bold && (text.trim() !== '' || note !== undefined),
    )
    const lead = line.runs.slice(Math.max(first, 0), Math.max(end, 0))
    const words = plainOf(lead)
    const behind = line.runs.slice(Math.max(end, 0))
    const isLead =
      /\p{L}/u.test(words) &&
      /[:.]$/.test(words) &&
      words.length < 200 &&
      lead.every(({ note }) => note === undefined) &&
      /^\s/.test(behind[0]?.text ?? '') === true
    if (!isLead || lead.some(({ text, bold }) => text.trim() !== '' && !bold))
      return [undefined, this.text(line)]
    return [markupOf(lead, { bold: true }, this.noteId), withoutEndMark(markupOf(behind, {}, this.noteId))]
  }

  keptNumber(number: string, text: string): void {
    this.remarks.add(
      'number',
      `Số “${number}” giữ như trong tệp, khác số kehoach tự đếm: “${opening(`${number} ${text}`)}”`,
      `The number “${number}” is kept as it is in the file; kehoach would count another: “${opening(`${number} ${text}`)}”`,
    )
  }

  readonly noteId = (note: string): string => {
    const known = this.#notes.get(note)
    if (known !== undefined) return known
    const id = `cn${this.#notes.size + 1}`
    this.#notes.set(note, id)
    return id
  }

  /** The texts of the notes that were called. */
  footnotes(document: WordDocument): Readonly<Record<string, string>> | undefined {
    const entries: [string, string][] = []
    // Notes may call notes while they are read.
    for (const [note, id] of this.#notes) {
      const paragraphs = document.notes.get(note) ?? []
      const lines = paragraphs.flatMap(linesOf)
      const text = lines.map(line => this.text(line)).join(' ')
      entries.push([id, text === '' ? '…' : text])
    }
    return entries.length > 0 ? Object.fromEntries(entries) : undefined
  }
}

/** The mark that ends a text is written by kehoach. */
function withoutEndMark(text: string): string {
  return text.replace(/\s?[.,;]?\s?\.?\/\.$/u, '.')
}
