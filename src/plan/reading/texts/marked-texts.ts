import type { Path } from '../../../base/diagnostic.ts'
import { memoizeByObject } from '../../../base/memoize.ts'
import type { Plan } from '../../model/plan.ts'
import { parseMarkup } from '../../text/markup.ts'

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
])

/** Keys whose values are not texts of the document, or have texts of their own kind. */
const NO_TEXT: ReadonlySet<string> = new Set([
  'kehoach',
  'include',
  'issued',
  'style',
  'footnotes',
  'type',
  'to',
  'issues',
  'number',
  'numbering',
  'orientation',
  'labelAt',
  'kind',
  'id',
  'merged',
  'emphasis',
  // Other names of agencies are compared, not printed.
  'short',
])

/** The texts whose inline markup is read: everything but letterhead, numbers, recipients and signature. */
export function markedTexts(plan: Plan): readonly PlacedText[] {
  return textsOf(plan).marked
}

/** The texts printed as they are written. */
export function unmarkedTexts(plan: Plan): readonly PlacedText[] {
  return textsOf(plan).asWritten
}

/** The footnote marks in texts, from the start of the plan on. */
export function footnoteMarks(placed: readonly PlacedText[]): readonly PlacedMark[] {
  return placed.flatMap(({ at, text }) =>
    text.includes('[^')
      ? parseMarkup(text).flatMap(piece => (piece.type === 'footnote' ? [{ at, id: piece.id }] : []))
      : [],
  )
}

/** Below these the keys are ids of the author's choice. */
const MAPS_OF_IDS: ReadonlySet<string> = new Set(['agencies', 'signers', 'recipientLists', 'cells'])

interface Texts {
  readonly marked: PlacedText[]
  readonly asWritten: PlacedText[]
}

/** Remembered, since many rules ask for them. */
const textsOf = memoizeByObject((plan: Plan): Texts => {
  const found: Texts = { marked: [], asWritten: [] }
  collect(plan, [], false, false, found)
  return found
})

/** A key of the language says what is below it; an id of the author's choice says nothing. */
function collect(value: unknown, at: Path, holdsIds: boolean, asWritten: boolean, found: Texts): void {
  if (typeof value === 'string') found[asWritten ? 'asWritten' : 'marked'].push({ at, text: value })
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) collect(item, [...at, index], false, asWritten, found)
    return
  }
  for (const [key, inner] of Object.entries(value)) {
    if (holdsIds) collect(inner, [...at, key], false, asWritten, found)
    // `to` of an appendix names the text it belongs to; that of a group of recipients lists them.
    else if (!NO_TEXT.has(key) || (key === 'to' && asWritten))
      collect(inner, [...at, key], MAPS_OF_IDS.has(key), asWritten || PRINTED_AS_WRITTEN.has(key), found)
  }
}
