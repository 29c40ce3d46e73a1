/** A row among others, by the number it shows; rows of sums stand outermost. */
export interface NumberedRow {
  /** Undefined where it is not said: the row stands beside the one before. */
  readonly number: string | undefined
  readonly isTotal: boolean
}

/** A row with those below it. */
export interface OutlinedRow<Row> {
  readonly row: Row
  readonly rows: OutlinedRow<Row>[]
}

interface Open<Row> extends OutlinedRow<Row> {
  readonly level: string
  readonly number: string
}

/**
 * Rows one below the other as a tree, by their numbers: what is numbered in another way than the rows so far stands
 * below the last of them, and so does what has no number. `I`, `1`, `1.1`, `a)`, `-` in any order.
 */
export function outlined<Row extends NumberedRow>(rows: readonly Row[]): readonly OutlinedRow<Row>[] {
  const outermost: OutlinedRow<Row>[] = []
  const open: Open<Row>[] = []
  for (const row of rows) {
    const number = bare(row.number ?? '')
    const isBeside = row.number === undefined
    const level = levelOf(number, open)
    const beside = Math.max(0, open.length - 1)
    const place = row.isTotal ? 0 : isBeside ? beside : depthOf(level, number, open)
    open.length = place
    const entry = { row, rows: [], level, number }
    const siblings = open.at(-1)?.rows ?? outermost
    siblings.push(entry)
    if (!row.isTotal && !isBeside) open.push(entry)
  }
  return outermost
}

function bare(number: string): string {
  return number.trim().replace(/[.)]{1,2}$/, '')
}

const ROMAN = /^[IVX]+$/

/** How a number is written; C is the third letter after B, and a hundred nowhere. */
function levelOf(number: string, open: readonly Open<NumberedRow>[]): string {
  if (number === '') return ''
  if (/^\p{Lu}$/u.test(number)) {
    const letter = open.find(({ level }) => level === 'A')
    const follows = letter !== undefined && number > letter.number && !open.some(({ level }) => level === 'I')
    return ROMAN.test(number) && !follows ? 'I' : 'A'
  }
  if (ROMAN.test(number)) return 'I'
  if (/^\d+$/.test(number)) return '1'
  if (/^[\p{L}\d]+(?:\.[\p{L}\d]+)+$/u.test(number)) return `1${'.1'.repeat(number.split('.').length - 1)}`
  if (/^\p{Ll}$/u.test(number)) return 'a'
  return /^[-–+*•]$/.test(number) ? number : 'other'
}

/** How many rows a row stands below. */
function depthOf(level: string, number: string, open: readonly Open<NumberedRow>[]): number {
  const above = open.findIndex(row => level.startsWith('1.') && number.startsWith(`${row.number}.`))
  if (above >= 0) return open.findLastIndex(row => number.startsWith(`${row.number}.`)) + 1
  const same = open.findIndex(row => row.level === level)
  return same >= 0 ? same : open.length
}
