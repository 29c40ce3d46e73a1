import { CIRCULATION, SECRECY, URGENCY } from '../../plan/model/marks.ts'
import type { WordTable } from '../word/model.ts'
import { withoutEnd } from './ends.ts'
import { capitalsOf, type Item, isRule, type Line, linesInside, linesOfBlocks } from './line.ts'

/** What stands above a text's title. */
export interface Letterhead {
  readonly parent: readonly string[]
  readonly name: readonly string[]
  /** What stands behind “Số:”, the number and the symbol; undefined where there is no such line. */
  readonly number: { readonly digits: string; readonly symbol: string } | undefined
  readonly place: string | undefined
  /** As far as it is filled in. */
  readonly date: { readonly day?: number; readonly month?: number; readonly year?: number } | undefined
  /** “V/v …”. */
  readonly about: string | undefined
  /** Marks by their keys: `urgency`, `draft`. */
  readonly marks: Readonly<Record<string, string>>
  /** Lines that are none of these. */
  readonly rest: readonly Line[]
}

const NATION = /C[ỘO]NG H(?:ÒA|OÀ|OA) X[ÃA] H[ỘO]I CH[ỦU] NGH[ĨI]A/u
const MOTTO = /^Đ[ộo]c l[ậa]p\s*[-–]/iu
const PARTY = /^(?:ĐẢNG CỘNG SẢN VIỆT NAM|ĐOÀN TNCS HỒ CHÍ MINH|ĐOÀN THANH NIÊN CỘNG SẢN HỒ CHÍ MINH)$/u
const NUMBER = /^s[ốô]\s{0,9}[:.]?\s{0,9}(.{0,80})$/iu
const DATE =
  /^(.{0,60}?)[,.]?\s{0,9}ng[àa]y([\d\s.…_]{0,20})th[áa]ng([\d\s.…_]{0,20})n[ăa]m([\d\s.…_]{0,12})$/iu

/** Whether a table is a letterhead: the nation, or a party, stands in it. */
export function isLetterheadTable(table: WordTable): boolean {
  if (table.rows.length > 8 || table.columns > 8) return false
  const lines = linesInside(table)
  return lines.length < 30 && lines.some(({ text }) => NATION.test(capitalsOf(text)) || PARTY.test(text))
}

export function isNation({ text }: Line): boolean {
  return NATION.test(capitalsOf(text))
}

export function letterheadOfTable(table: WordTable): Letterhead {
  const left: Line[] = []
  const right: Line[] = []
  for (const { cells } of table.rows)
    for (const [index, cell] of cells.entries()) {
      const lines = linesOfBlocks(cell.blocks)
      const isRight = index > 0 && (cell.column > 0 || index === cells.length - 1)
      ;(isRight ? right : left).push(...lines)
    }
  const isSwapped = left.some(isNation) && !right.some(isNation)
  return isSwapped ? read(right, left) : read(left, right)
}

/**
 * A letterhead of bare lines: `SỞ X ⇥ CỘNG HÒA …`. Gives it with the number of items it takes; undefined where there is
 * none.
 */
export function letterheadOfLines(items: readonly Item[]) {
  const at = items.slice(0, 8).findIndex(item => item.type === 'line' && isNation(item))
  if (at < 0) return undefined
  const left: Line[] = []
  const right: Line[] = []
  let end = 0
  for (const [index, item] of items.slice(0, 14).entries()) {
    if (item.type !== 'line') break
    if (index > at && !isHeadLine(item)) break
    const [first, second] = halves(item)
    if (second) {
      left.push(first)
      right.push(second)
    } else (isRightLine(item) ? right : left).push(item)
    end = index + 1
  }
  return { letterhead: read(left, right), end }
}

function isHeadLine(line: Line): boolean {
  if (isRightLine(line) || NUMBER.test(line.text) || isRule(line.text)) return true
  return (
    MOTTO.test(line.text) || (line.runs.some(({ text }) => /\t|\s{6}/.test(text)) && line.text.length < 120)
  )
}

function isRightLine({ text }: Line): boolean {
  return NATION.test(capitalsOf(text)) || MOTTO.test(text) || DATE.test(text)
}

/** Longer lines have no two sides. */
const LONGEST_SIDES = 400

/** The two sides of a line that tabs or many spaces part. */
function halves(line: Line): readonly [Line, Line?] {
  const whole = line.runs.map(({ text }) => text).join('')
  if (whole.length > LONGEST_SIDES) return [line]
  const trimmed = whole.trim()
  const gaps = [...trimmed.matchAll(/\s+/g)]
  // The number and the day are blank by spaces, too.
  const match =
    gaps.find(([gap]) => gap.includes('\t')) ??
    gaps.find(
      ({ 0: gap, index }) =>
        gap.length >= 4 && !/(?:s[ốô]\s?[:.]?|ng[àa]y|th[áa]ng)$/iu.test(trimmed.slice(0, index)),
    )
  if (!match) return [line]
  const left = trimmed.slice(0, match.index).replace(/\s+/g, ' ')
  const right = trimmed.slice(match.index + match[0].length).replace(/\s+/g, ' ')
  return [
    { ...line, text: left },
    { ...line, text: right },
  ]
}

function read(left: readonly Line[], right: readonly Line[]): Letterhead {
  const reader = new LetterheadReader()
  for (const line of left) reader.add(line, true)
  for (const line of right) reader.add(line, false)
  return reader.letterhead
}

class LetterheadReader {
  readonly #bodies: Line[] = []
  readonly #rest: Line[] = []
  readonly #marks: Record<string, string> = {}
  #number: Letterhead['number']
  #about: string | undefined
  #where: ReturnType<typeof placeAndDate>

  get letterhead(): Letterhead {
    return {
      ...bodiesOf(this.#bodies),
      number: this.#number,
      place: this.#where?.place,
      date: this.#where?.date,
      about: this.#about,
      marks: this.#marks,
      rest: this.#rest,
    }
  }

  add(line: Line, isLeft: boolean): void {
    if (this.#isForm(line) || this.#isMark(line.text) || this.#isFilledIn(line.text)) return
    if (isLeft && this.#about !== undefined && this.#number !== undefined) this.#about += ` ${line.text}`
    else if (isLeft && this.#number === undefined) this.#bodies.push(line)
    else this.#rest.push(line)
  }

  /** What every letterhead has; a party’s name is kept, since kehoach writes the nation’s. */
  #isForm(line: Line): boolean {
    const { text } = line
    if (PARTY.test(text)) this.#rest.push(line)
    return isRule(text) || NATION.test(capitalsOf(text)) || MOTTO.test(text) || PARTY.test(text)
  }

  #isMark(text: string): boolean {
    const found = MARKS.find(([, word]) => word.toLowerCase() === text.toLowerCase())
    if (found) this.#marks[found[0]] = found[1]
    else if (/^dự thảo/iu.test(text) && text.length < 60) this.#marks.draft = text
    else return false
    return true
  }

  #isFilledIn(text: string): boolean {
    const said = NUMBER.exec(text)?.[1]
    if (said !== undefined && this.#number === undefined && isNumber(said)) {
      this.#number = numberOf(said)
      return true
    }
    const where = this.#where ? undefined : placeAndDate(text)
    this.#where ??= where
    if (where) return true
    if (this.#about !== undefined || !/^\(?(?:v\/v|về việc)/iu.test(text)) return false
    this.#about = text
    return true
  }
}

const MARKS: readonly (readonly [string, string])[] = [
  ...URGENCY.map(word => ['urgency', word] as const),
  ...SECRECY.map(word => ['secrecy', word] as const),
  ...CIRCULATION.map(word => ['circulation', word] as const),
]

function isNumber(text: string): boolean {
  return (
    text.includes('/') ||
    /^\{\{.{1,60}\}\}$/.test(text.trim()) ||
    /^[\d\s.…_]*$/.test(text) ||
    /^\d+\s?[-–]\s?\p{Lu}/u.test(text)
  )
}

/** `37/QĐ-UBND`, and with its number blank `  /QĐ-UBND`. */
function numberOf(text: string): NonNullable<Letterhead['number']> {
  // A field of a template is the number as it is.
  if (text.includes('{{')) return { digits: text.trim(), symbol: '' }
  const slash = text.indexOf('/')
  const digits = (slash < 0 ? text : text.slice(0, slash)).replace(/[\s.…_]/gu, '')
  return { digits, symbol: slash < 0 ? '' : text.slice(slash + 1).replace(/\s+/g, '') }
}

function placeAndDate(text: string) {
  const match = DATE.exec(text)
  if (!match) return undefined
  const [, place = '', day = '', month = '', year = ''] = match
  const figure = (part: string) => {
    const digits = part.replace(/[^\d]/g, '')
    return digits === '' ? undefined : Number(digits)
  }
  const [d, m, y] = [figure(day), figure(month), figure(year)]
  const isYear = y !== undefined && y > 1900 && y < 2200
  const shown = withoutEnd(place, '.…_,').trim()
  return {
    place: shown === '' ? undefined : shown,
    date: isYear
      ? {
          year: y,
          ...(m !== undefined && { month: m }),
          ...(m !== undefined && d !== undefined && { day: d }),
        }
      : undefined,
  }
}

/** Plain lines are the parent body, bold ones the issuing body; where all look alike, names over two lines are one. */
function bodiesOf(lines: readonly Line[]): Pick<Letterhead, 'parent' | 'name'> {
  const texts = lines.map(({ text }) => text.replace(/^[/\s]+/, ''))
  const firstBold = lines.findIndex(({ bold }) => bold)
  if (firstBold > 0) return { parent: texts.slice(0, firstBold), name: texts.slice(firstBold) }
  if (firstBold === 0 || texts.length < 2) return { parent: [], name: texts }
  const isOne =
    /^(?:ỦY BAN|UỶ BAN|HỘI ĐỒNG)/u.test(texts[0] ?? '') &&
    /^(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|XÃ|PHƯỜNG|THỊ)/u.test(texts[1] ?? '')
  return isOne ? { parent: [], name: texts } : { parent: texts.slice(0, -1), name: texts.slice(-1) }
}
