import type { Scalar } from 'yaml'

/** Where the characters of a scalar's value are written, as UTF-16 offsets in the file. */
export interface WrittenText {
  /** Where each character of the value begins, and behind them where the last one ends. */
  readonly starts: readonly number[]
  /** Where each character of the value ends. */
  readonly ends: readonly number[]
}

/** A letter with its marks, an escape of double quotes, a doubled single quote, blank space, a line end. */
const WRITTEN = {
  plain: /\s+|\P{M}\p{M}*|\p{M}+/gu,
  single: /\s+|''|\P{M}\p{M}*|\p{M}+/gu,
  double: /(?:\s|\\\r?\n)+|\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|.)\p{M}*|\P{M}\p{M}*|\p{M}+/giu,
}

/**
 * Follows a scalar's value (composed text) through what its author wrote: lines folded, indents, quotes, escapes,
 * letters with separate marks. Undefined when the two cannot be brought together.
 */
export function writtenText(node: Scalar, value: string, source: string): WrittenText | undefined {
  const [from, to] = contentRange(node, source)
  const content = source.slice(from, to)
  if (content === value && !SEVERAL_UNITS.test(value)) return unitByUnit(from, to)
  const pieces = [...content.matchAll(piecesOf(node))]
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const { 0: written, index } of pieces) {
    const start = from + index
    const read = meaningOf(written, node)
    if (/^\s/.test(written) || read === '') {
      const blank = /^\s*/.exec(value.slice(at))?.[0] ?? ''
      placeBlank(blank, written, start, { starts, ends })
      at += blank.length
    } else {
      if (!value.startsWith(read, at)) return undefined
      for (let i = 0; i < read.length; i++) {
        starts.push(start)
        ends.push(start + written.length)
      }
      at += read.length
    }
  }
  // What is left of a block's last line end is not written beyond its content.
  if (value.slice(at).trim() !== '') return undefined
  for (; at < value.length; at++) {
    starts.push(to)
    ends.push(to)
  }
  return { starts: [...starts, ends.at(-1) ?? to], ends }
}

/** Marks that belong to the letter before them, and letters of two units. */
const SEVERAL_UNITS = /[\p{M}\u{10000}-\u{10FFFF}]/u

/** A value that is written as it is. */
function unitByUnit(from: number, to: number): WrittenText {
  const places = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  return { starts: places, ends: places.slice(1) }
}

/** Blank space that was kept stands where it is written; folded, all of it stands in all that was written. */
function placeBlank(
  blank: string,
  written: string,
  start: number,
  { starts, ends }: { starts: number[]; ends: number[] },
): void {
  const isKept = blank === written
  for (let i = 0; i < blank.length; i++) {
    starts.push(isKept ? start + i : start)
    ends.push(isKept ? start + i + 1 : start + written.length)
  }
}

/** The content without quotes or a block's header. */
function contentRange({ type, range }: Scalar, source: string): readonly [number, number] {
  const [start, end] = range ?? [0, 0]
  if (type?.startsWith('QUOTE')) return [start + 1, Math.max(start + 1, end - 1)]
  if (!type?.startsWith('BLOCK')) return [start, end]
  const header = source.indexOf('\n', start)
  return header < 0 || header >= end ? [end, end] : [header + 1, end]
}

function piecesOf({ type }: Scalar): RegExp {
  if (type === 'QUOTE_DOUBLE') return WRITTEN.double
  return type === 'QUOTE_SINGLE' ? WRITTEN.single : WRITTEN.plain
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  _: '\u00A0',
  N: '\u0085',
  '"': '"',
  '/': '/',
}

/** What a piece means, composed. */
function meaningOf(written: string, { type }: Scalar): string {
  if (type === 'QUOTE_SINGLE' && written === "''") return "'"
  if (type !== 'QUOTE_DOUBLE' || !written.startsWith('\\')) return written.normalize('NFC')
  const [, code, short = '', marks = ''] = /^\\(?:[xuU]([\da-fA-F]{2,8})|(.))(\p{M}*)$/su.exec(written) ?? []
  const letter =
    code === undefined ? (ESCAPES[short] ?? short) : String.fromCodePoint(Number.parseInt(code, 16))
  return `${letter}${marks}`.normalize('NFC')
}
