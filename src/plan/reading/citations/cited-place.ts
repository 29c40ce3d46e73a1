import { LETTERS } from '../../text/letters.ts'
import { type Part, partOf } from './citation.ts'

/** The divisions of a text from the least on, as they are named in one another (PL II.V.7). */
export const DIVISIONS = ['tiết', 'điểm', 'khoản', 'điều', 'tiểu mục', 'mục', 'chương', 'phần'] as const

const NAMES = `(?:[Tt]iết|[Đđ]iểm|[Kk]hoản|[Đđ]iều|[Tt]iểu mục|[Mm]ục|[Cc]hương|[Pp]hần)`
const LABEL = `(?:[${LETTERS}](?![${LETTERS}])|\\d{1,3}[a-zđ]?|[IVXLC]{1,6})`
const STEP = `${NAMES} ${LABEL}(?:(?:, | và )${LABEL}(?![${LETTERS}]))*`

/** A place inside a text, its divisions from the least on: `điểm a khoản 2 Điều 3`. */
export const PLACE = new RegExp(`(?<![${LETTERS}])${STEP}(?:(?:, ?| và | )${STEP}){0,6}`, 'gu')
const BEFORE = new RegExp(`${PLACE.source}(?:, ?| của | )$`, 'u')

/** No place is longer. */
const REACH = 120

/** The place named before an offset where a citation begins. */
export function placeBefore(text: string, at: number): Part | undefined {
  const from = Math.max(0, at - REACH)
  const match = BEFORE.exec(text.slice(from, at))
  if (!match) return undefined
  const part = partOf(text, from + match.index, at)
  const named = part.text.replace(/(?:,| của)$/u, '')
  return { ...part, text: named, end: part.start + named.length }
}
