import type { Path } from '../../diagnostic.ts'
import type { Plan } from '../plan.ts'
import { parseMarkup } from './markup.ts'

/** A text of a plan and its place. */
export interface PlacedText {
  readonly at: Path
  readonly text: string
}

/** A footnote mark `[^id]` and the text it stands in. */
export interface PlacedMark {
  readonly at: Path
  readonly id: string
}

/** Keys below which texts are printed as they are written: letterhead, numbers, recipients, signature. */
const PRINTED_AS_WRITTEN: ReadonlySet<string> = new Set([
  'issuer',
  'marks',
  'signers',
  'recipientLists',
  'authority',
  'attachment',
  'addressees',
  'recipients',
  'filing',
  'drafter',
  'signature',
  'columns',
])

/** Keys whose values are not texts of the document, or have texts of their own kind. */
const NO_TEXT: ReadonlySet<string> = new Set([
  'kehoach',
  'include',
  'issued',
  'footnotes',
  'type',
  'to',
  'issues',
  'number',
  'numbering',
  'orientation',
])

/** The texts whose inline markup is read: everything but letterhead, numbers, recipients and signature. */
export function markedTexts(plan: Plan): readonly PlacedText[] {
  return textsOf(plan).filter(({ at }) => !isPrintedAsWritten(at))
}

/** The texts printed as they are written. */
export function unmarkedTexts(plan: Plan): readonly PlacedText[] {
  return textsOf(plan).filter(({ at }) => isPrintedAsWritten(at))
}

/** The footnote marks in texts, from the start of the plan on. */
export function footnoteMarks(placed: readonly PlacedText[]): readonly PlacedMark[] {
  return placed.flatMap(({ at, text }) =>
    parseMarkup(text).flatMap(piece => (piece.type === 'footnote' ? [{ at, id: piece.id }] : [])),
  )
}

/** Below these the keys are ids of the author's choice. */
const MAPS_OF_IDS: ReadonlySet<string> = new Set(['agencies', 'signers', 'recipientLists'])

function isPrintedAsWritten(at: Path): boolean {
  return at[0] !== 'agencies' && at.some(step => PRINTED_AS_WRITTEN.has(String(step)))
}

function textsOf(plan: Plan): readonly PlacedText[] {
  const found: PlacedText[] = []
  collect(plan, [], found)
  return found
}

/** A key of the language says what is below it; an id of the author's choice says nothing. */
function collect(value: unknown, at: Path, found: PlacedText[]): void {
  if (typeof value === 'string') found.push({ at, text: value })
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) collect(item, [...at, index], found)
    return
  }
  const holdsIds = MAPS_OF_IDS.has(String(at.at(-1)))
  for (const [key, inner] of Object.entries(value))
    if (holdsIds || !NO_TEXT.has(key)) collect(inner, [...at, key], found)
}
