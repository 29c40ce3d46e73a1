import { UnreadableError } from '../unreadable.ts'
import {
  Keyword,
  latin1,
  Name,
  type PdfArray,
  type PdfDictionary,
  type PdfValue,
  Reference,
} from './values.ts'

/** Kinds of bytes: the white ones part words, the delimiters begin something else. */
const REGULAR = 0
const WHITE = 1
const DELIMITER = 2
const KINDS = new Uint8Array(256)
for (const byte of [0, 9, 10, 12, 13, 32]) KINDS[byte] = WHITE
for (const byte of '()<>[]{}/%') KINDS[byte.charCodeAt(0)] = DELIMITER

const CONSTANTS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
])
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/
const MAX_DEPTH = 100

/** Reads values and keywords one after the other, in a file or in a page's content (ISO 32000-1, 7.2 and 7.3). */
export class PdfLexer {
  at: number
  readonly #bytes: Uint8Array
  readonly #names = new Map<string, Name>()
  #depth = 0

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes
    this.at = at
  }

  /** The next value or keyword; undefined at the end. Throws `UnreadableError` on what is neither. */
  next(): PdfValue | Keyword | undefined {
    this.#skipWhite()
    const byte = this.#bytes[this.at]
    switch (byte) {
      case undefined:
        return undefined
      case 0x2f:
        return this.#name()
      case 0x28:
        return this.#literal()
      case 0x5b:
        return this.#array()
      case 0x3c:
        return this.#bytes[this.at + 1] === 0x3c ? this.#dictionary() : this.#hexadecimal()
      case 0x3e:
      case 0x5d:
        return this.#closing(byte)
      default:
        return KINDS[byte] === REGULAR ? this.#word() : this.#fail()
    }
  }

  #skipWhite(): void {
    const bytes = this.#bytes
    for (;;) {
      const byte = bytes[this.at]
      if (byte === undefined) return
      if (byte === 0x25) while (![10, 13, undefined].includes(bytes[this.at])) this.at += 1
      else if (KINDS[byte] === WHITE) this.at += 1
      else return
    }
  }

  #regularEnd(from: number): number {
    let end = from
    while (end < this.#bytes.length && KINDS[this.#bytes[end] ?? 0] === REGULAR) end += 1
    return end
  }

  #name(): Name {
    const start = this.at + 1
    this.at = this.#regularEnd(start)
    const written = latin1(this.#bytes.subarray(start, this.at))
    const known = this.#names.get(written)
    if (known) return known
    const plain = written.replace(/#([\da-fA-F]{2})/g, (_, hex) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
    const name = new Name(plain)
    this.#names.set(written, name)
    return name
  }

  #word(): PdfValue | Keyword {
    const start = this.at
    const end = this.#regularEnd(start)
    this.at = end
    const whole = wholeNumber(this.#bytes, start, end)
    if (whole >= 0) return whole
    const word = latin1(this.#bytes.subarray(start, end))
    if (NUMBER.test(word)) return Number(word)
    return CONSTANTS.get(word) ?? (word === 'null' ? null : new Keyword(word))
  }

  #closing(byte: number): Keyword {
    const word = byte === 0x5d ? ']' : '>>'
    if (byte === 0x3e && this.#bytes[this.at + 1] !== 0x3e) this.#fail()
    this.at += word.length
    return new Keyword(word)
  }

  #array(): PdfArray {
    this.at += 1
    return this.#valuesTo(']')
  }

  #dictionary(): PdfDictionary {
    this.at += 2
    const values = this.#valuesTo('>>')
    const dictionary = new Map<string, PdfValue>()
    for (let at = 0; at < values.length; at += 2) {
      const [key, value] = [values[at], values[at + 1]]
      if (!(key instanceof Name) || value === undefined) this.#fail()
      else dictionary.set(key.name, value)
    }
    return dictionary
  }

  #valuesTo(end: string): PdfValue[] {
    const values: PdfValue[] = []
    this.#depth += 1
    if (this.#depth > MAX_DEPTH) this.#fail()
    for (;;) {
      const value = this.next()
      if (value instanceof Keyword) {
        if (value.word === end) break
        if (value.word !== 'R' || values.length < 2) this.#fail()
        values.pop()
        values.push(new Reference(Number(values.pop())))
      } else if (value === undefined) this.#fail()
      else values.push(value)
    }
    this.#depth -= 1
    return values
  }

  /** A string between parentheses; the bytes as they stand where nothing in it is escaped. */
  #literal(): Uint8Array {
    const bytes = this.#bytes
    const start = this.at + 1
    let depth = 1
    let at = start
    for (; depth > 0; at += 1) {
      const byte = bytes[at]
      if (byte === 0x5c) return this.#escapedLiteral(start)
      if (byte === 0x28) depth += 1
      else if (byte === 0x29) depth -= 1
      else if (byte === undefined) this.#fail()
    }
    this.at = at
    return bytes.subarray(start, at - 1)
  }

  #escapedLiteral(start: number): Uint8Array {
    const { bytes, end } = unescaped(this.#bytes, start)
    if (end > this.#bytes.length) this.#fail()
    this.at = end
    return bytes
  }

  #hexadecimal(): Uint8Array {
    const end = this.#bytes.indexOf(0x3e, this.at)
    if (end < 0) this.#fail()
    const digits = latin1(this.#bytes.subarray(this.at + 1, end)).replace(/\s/g, '')
    this.at = end + 1
    const pairs = digits.match(/../g) ?? []
    return Uint8Array.from(pairs.map(pair => Number.parseInt(pair, 16)))
  }

  #fail(): never {
    throw new UnreadableError(`no PDF at byte ${this.at}`)
  }
}

/** A number of digits alone, read without making a text of it; -1 for anything else. */
function wholeNumber(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > 9) return -1
  let value = 0
  for (let at = start; at < end; at += 1) {
    const digit = (bytes[at] ?? 0) - 0x30
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}

const ESCAPES: ReadonlyMap<number, number> = new Map(
  [...'n\nr\rt\tb\bf\f'].flatMap((letter, index, all) =>
    index % 2 === 0 ? [[letter.charCodeAt(0), all[index + 1]?.charCodeAt(0) ?? 0]] : [],
  ),
)

/** The bytes of a string whose backslashes mean something, and where it ends, its parenthesis included. */
function unescaped(source: Uint8Array, start: number): { bytes: Uint8Array; end: number } {
  const bytes: number[] = []
  let depth = 1
  let at = start
  while (at < source.length) {
    const byte = source[at] ?? 0
    if (byte === 0x5c) {
      at = escaped(source, at + 1, bytes)
      continue
    }
    if (byte === 0x28) depth += 1
    else if (byte === 0x29) depth -= 1
    at += 1
    if (depth === 0) return { bytes: Uint8Array.from(bytes), end: at }
    bytes.push(byte)
  }
  return { bytes: Uint8Array.from(bytes), end: source.length + 1 }
}

/** Adds what stands behind a backslash: a byte, or nothing where a line goes on; gives where the rest begins. */
function escaped(source: Uint8Array, at: number, bytes: number[]): number {
  const byte = source[at] ?? 0
  if (byte >= 0x30 && byte <= 0x37) {
    const [digits = ''] = /^[0-7]{1,3}/.exec(latin1(source.subarray(at, at + 3))) ?? []
    bytes.push(Number.parseInt(digits, 8) & 0xff)
    return at + digits.length
  }
  if (byte === 13) return source[at + 1] === 10 ? at + 2 : at + 1
  if (byte !== 10) bytes.push(ESCAPES.get(byte) ?? byte)
  return at + 1
}
