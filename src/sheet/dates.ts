import { plainFormat } from './decimals.ts'

/** Formats that sheets know by number; months by name are written as figures here. */
const KNOWN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'dd/mm/yyyy',
  15: 'dd/mm/yyyy',
  16: 'dd/mm',
  17: 'mm/yyyy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  41: '#,##0',
  42: '#,##0',
  43: '#,##0.00',
  44: '#,##0.00',
  45: 'mm:ss',
  46: 'h:mm:ss',
  47: 'mm:ss',
}

export function knownFormat(id: number): string {
  return KNOWN[id] ?? ''
}

export function isDateFormat(format: string): boolean {
  return /[dmyhs]/i.test(plainFormat(format))
}

const DAY = 86_400_000
/** Day 0 of sheets; those of the old Macintosh begin later. Days before March 1900 count a 29 February that never was. */
const EPOCH = Date.UTC(1899, 11, 30)
const EPOCH_1904 = Date.UTC(1904, 0, 1)

/** A day number as its format shows it: `15/12/2026`. Undefined for what is no day. */
export function shownDate(stored: string, format: string, is1904: boolean): string | undefined {
  const days = Number(stored)
  if (!Number.isFinite(days) || days < 0 || days > 2_958_465) return undefined
  const shift = !is1904 && days < 60 ? 1 : 0
  const seconds = Math.round((days + shift) * 86_400)
  const time = new Date((is1904 ? EPOCH_1904 : EPOCH) + (seconds / 86_400) * DAY)
  const [first = ''] = format.replace(/\[[^[\]]*\]/g, '').split(';')
  const shown = first
    .replace(/"([^"]*)"|\\(.)|_.|AM\/PM|A\/P|@|\*./gi, (_, quoted?: string, escaped?: string) =>
      [...(quoted ?? escaped ?? '')].map(letter => `${MASK}${letter}`).join(''),
    )
    .replace(PARTS, part => (part.startsWith(MASK) ? part : partOf(part, time)))
  return shown.replaceAll(MASK, '').trim()
}

/** Before letters that are words and no parts of a date. */
const MASK = '\uE000'
/** Minutes stand behind hours and before seconds. */
const PARTS = /\uE000.|h{1,2}:m{1,2}|m{1,2}(?=:s)|d+|m+|y+|h+|s+(?:\.0+)?/gi

function partOf(part: string, time: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const either = (value: number) => (part.length === 1 ? String(value) : two(value))
  const letter = part.charAt(0).toLowerCase()
  if (letter === 'h' && part.includes(':')) {
    const [hours = ''] = part.split(':')
    return `${hours.length === 1 ? time.getUTCHours() : two(time.getUTCHours())}:${two(time.getUTCMinutes())}`
  }
  if (letter === 'd') return either(time.getUTCDate())
  if (letter === 'y')
    return part.length <= 2 ? two(time.getUTCFullYear() % 100) : String(time.getUTCFullYear())
  if (letter === 'h') return either(time.getUTCHours())
  if (letter === 's') return two(time.getUTCSeconds())
  return either(time.getUTCMonth() + 1)
}
