import { parsePlanDate, toIso } from '../../model/date.ts'
import { type CitedDate, partOf } from './citation.ts'

const BLANK = '[.…_\\s]{0,12}'
const DATE = new RegExp(
  `\\s{0,3},?\\s{0,3}(?:được )?(?:(?:ký )?ban hành )?(?<date>ngày\\s{0,8}(?:(?<day>\\d{1,2}|${BLANK})\\s?[/.-]\\s?(?<month>\\d{1,2}|${BLANK})\\s?[/.-]\\s?(?<year>\\d{4})` +
    `|(?<dayInWords>\\d{1,2}|${BLANK})\\s{0,8}tháng\\s{0,8}(?<monthInWords>\\d{1,2}|${BLANK})\\s{0,8}năm(?:\\s{1,8}(?<yearInWords>\\d{4}))?))`,
  'uy',
)

/** Reads a date from “ngày” on, a comma or “ban hành” before it or not; undefined when there is none. */
export function readDate(text: string, at: number): CitedDate | undefined {
  DATE.lastIndex = at
  const match = DATE.exec(text)
  if (!match) return undefined
  const { date = '', day, month, year, dayInWords, monthInWords, yearInWords } = match.groups ?? {}
  const figures = [day ?? dayInWords, month ?? monthInWords, year ?? yearInWords]
  const known = parsePlanDate(figures.join('/'))
  const isBlank = figures.some(figure => figure === undefined || !/\d/.test(figure))
  return {
    ...partOf(text, DATE.lastIndex - date.length, DATE.lastIndex),
    year: figures[2] === undefined ? undefined : Number(figures[2]),
    iso: known && !isBlank ? toIso(known) : undefined,
  }
}
