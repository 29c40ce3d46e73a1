import Papa from 'papaparse'
import { Refusal } from '../base/refusal.ts'
import type { SheetBook, SheetRow } from './model.ts'
import { MOST_COLUMNS, MOST_ROWS } from './read-xlsx.ts'
import { TOO_LARGE } from './refusals.ts'

const MOST_BYTES = 16 * 1024 * 1024
const DELIMITERS = [';', '\t', ','] as const
/** Lines that say what cells are set apart by. */
const LINES_LOOKED_AT = 30

/** Reads text with a cell behind each semicolon, tab or comma, whichever it uses. Throws `Refusal`. */
export function readCsv(bytes: Uint8Array): SheetBook {
  if (bytes.length > MOST_BYTES) throw new Refusal(TOO_LARGE)
  const text = decodedCsv(bytes)
  if (text.includes('\u0000')) throw new Refusal(NOT_TEXT)
  // Excel reads the line `sep=;` as a setting.
  const told = /^sep=(.)\r?\n/i.exec(text)
  const own = told ? text.slice(told[0].length) : text
  const { data } = Papa.parse<string[]>(own, {
    delimiter: told?.[1] ?? delimiterOf(own),
    preview: MOST_ROWS + 1,
  })
  if (data.length > MOST_ROWS || data.some(cells => cells.length > MOST_COLUMNS)) throw new Refusal(TOO_LARGE)
  const rows = data.map((cells, index) => rowOf(cells, index + 1)).filter(({ cells }) => cells.length > 0)
  return { sheets: [{ name: '', rows }], names: [''] }
}

function rowOf(cells: readonly string[], row: number): SheetRow {
  return {
    row,
    cells: cells.flatMap((given, column) => {
      const text = given
        .replace(/\r\n?/g, '\n')
        .replace(/[^\S\n]+/g, ' ')
        .trim()
        .normalize('NFC')
      if (text === '') return []
      // A telephone number is no figure.
      const align = /^-?(?!0\d)[\d.,\s]+%?$/.test(text) ? ('right' as const) : ('left' as const)
      return [{ column, text, columns: 1, rows: 1, bold: false, align, isFormula: false }]
    }),
  }
}

/** The one that stands outside quotes in most lines; of those alike, the one that makes lines of as many cells. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 64 * 1024)
    .split(/\r\n?|\n/)
    .slice(0, LINES_LOOKED_AT)
  const bare = lines.map(line => line.replace(/"[^"]*"/g, '')).filter(line => line !== '')
  const scored = DELIMITERS.map(delimiter => {
    const counts = bare.map(line => line.split(delimiter).length - 1)
    const usual = commonest(counts.filter(count => count > 0))
    return { delimiter, score: usual === undefined ? 0 : counts.filter(count => count === usual).length }
  })
  const best = scored.reduce((most, one) => (one.score > most.score ? one : most))
  return best.delimiter
}

function commonest(counts: readonly number[]): number | undefined {
  const tally = new Map<number, number>()
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1)
  return [...tally].sort(([, one], [, other]) => other - one)[0]?.[0]
}

/** UTF-8 and UTF-16 by their marks and bytes; what is neither is Windows-1258, the old code of Vietnamese Excel. */
function decodedCsv(bytes: Uint8Array): string {
  const [a, b] = bytes
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const head = bytes.subarray(0, 2000)
  const zeros = (parity: number) => head.filter((byte, index) => byte === 0 && index % 2 === parity).length
  if (zeros(1) * 4 > head.length && zeros(0) === 0) return new TextDecoder('utf-16le').decode(bytes)
  if (zeros(0) * 4 > head.length && zeros(1) === 0) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1258').decode(bytes).normalize('NFC')
  }
}

const NOT_TEXT = {
  vi: 'Đây không phải tệp CSV: trong tệp có ký tự không phải chữ.',
  en: 'This is no CSV file: it holds characters that are no text.',
}
