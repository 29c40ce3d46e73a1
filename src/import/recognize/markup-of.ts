import { escapeMarkup, parseMarkup } from '../../plan/text/markup.ts'
import type { WordRun } from '../word/model.ts'

/** Which looks are meant by what a text is, and so are not marked. */
export interface Implied {
  readonly bold?: boolean
  readonly italic?: boolean
}

/** The runs as a text with markup; `noteId` gives what a note is called by. */
export function markupOf(runs: readonly WordRun[], implied: Implied, noteId: NoteId): string {
  const plain = runs.map(run => ({
    ...run,
    bold: run.bold && implied.bold !== true,
    italic: run.italic && implied.italic !== true,
  }))
  const marked = spaced(plain.map(run => markedRun(run, noteId)).join(''))
  return survives(marked, plain) ? marked : spaced(plain.map(run => unmarkedRun(run, noteId)).join(''))
}

export type NoteId = (note: string) => string

/** The words of runs alone. */
export function plainOf(runs: readonly WordRun[]): string {
  return spaced(runs.map(({ text }) => text).join(''))
}

/** One space between words, none around them. */
export function spaced(text: string): string {
  return text.replace(/[\s\u00A0\u2000-\u200A\u202F\u3000]+/gu, ' ').trim()
}

/** Marks stand beside letters, with the spaces outside. */
function markedRun(run: WordRun, noteId: NoteId): string {
  const { text, bold, italic, script, note } = run
  if (note !== undefined) return `[^${noteId(note)}]`
  const body = text.trim()
  if (body === '') return text
  const start = text.slice(0, text.indexOf(body))
  const end = text.slice(start.length + body.length)
  if (script !== undefined && /^\S+$/.test(body)) {
    const mark = script === 'super' ? '^' : '~'
    return start + mark + escapeMarkup(body) + mark + end
  }
  const stars = (bold ? '**' : '') + (italic ? '*' : '')
  return start + stars + escapeMarkup(body) + [...stars].reverse().join('') + end
}

function unmarkedRun({ text, note }: WordRun, noteId: NoteId): string {
  return note === undefined ? escapeMarkup(text) : `[^${noteId(note)}]`
}

/** Whether the markup reads back as the words it was made of; where letters of one word look different it may not. */
function survives(marked: string, runs: readonly WordRun[]): boolean {
  const read = parseMarkup(marked)
    .map(piece => (piece.type === 'text' ? piece.text : ''))
    .join('')
  return spaced(read).replaceAll(' ', '') === plainOf(runs).replaceAll(' ', '')
}
