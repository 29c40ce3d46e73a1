import { LETTERS } from '../../text/letters.ts'
/** A date in running text, figure by figure. Offsets are those of the text. */
export interface WrittenDate {
  /** As it is written; absent in “tháng 8/2025”. */
  readonly day?: string
  readonly month: string
  readonly year: number
  readonly start: number
  readonly end: number
}

/** Not within a symbol, a fraction, an address or a longer number. */
const FREE = `(?<![${LETTERS}\\d/.,_-])`
const END = `(?![\\d/]|-[${LETTERS}]|[.,]\\d)`
const YEAR = '(?:19|20)\\d{2}'

const DATES = new RegExp(
  [
    `${FREE}(?<d1>\\d{1,2})/(?<m1>\\d{1,2})/(?<y1>${YEAR})${END}`,
    `(?<![${LETTERS}])(?:[Nn]gày|NGÀY)\\s{0,3}(?<d2>\\d{1,2})\\s{1,3}(?:[Tt]háng|THÁNG)\\s{0,3}(?<m2>\\d{1,2})\\s{1,3}(?:[Nn]ăm|NĂM)\\s{0,3}(?<y2>${YEAR})${END}`,
    `(?<![${LETTERS}]|\\d\\s|\\d)(?:[Tt]háng|THÁNG)\\s{0,3}(?<m3>\\d{1,2})(?:\\s{0,3}/\\s{0,3}|\\s{1,3}(?:[Nn]ăm|NĂM)\\s{1,3})(?<y3>${YEAR})${END}`,
  ].join('|'),
  'gu',
)

/** The dates with a year in a text: `10/02/2024`, `ngày 10 tháng 02 năm 2024`, `tháng 8/2025`, `tháng 8 năm 2025`. */
export function writtenDates(text: string): readonly WrittenDate[] {
  if (!/(?:19|20)\d{2}/.test(text)) return []
  return [...text.matchAll(DATES)].map(({ index: start, 0: whole, groups = {} }) => {
    const day = groups.d1 ?? groups.d2
    return {
      ...(day !== undefined && { day }),
      month: groups.m1 ?? groups.m2 ?? groups.m3 ?? '',
      year: Number(groups.y1 ?? groups.y2 ?? groups.y3),
      start,
      end: start + whole.length,
    }
  })
}
