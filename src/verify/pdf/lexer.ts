import { UnreadableError } from '../unreadable.ts'
import { plainNumber } from './plain-number.ts'
import { Keyword, Name, type PdfArray, type PdfDictionary, type PdfValue, Reference } from './values.ts'

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
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/
const MAX_DEPTH = 100

const PERCENT = 0x25
const OPEN = 0x28
const CLOSE = 0x29
const BACKSLASH = 0x5c
const ARRAY_END = new Keyword(']')
const DICTIONARY_END = new Keyword('>>')
/** What may stand behind a backslash: an octal number, an end of line, which means nothing, or any byte. */
const ESCAPE = /\\([0-7]{1,3}|\r\n|[\s\S])/y
const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '\r': '',
  '\n': '',
  '\r\n': '',
}

/** Reads values and keywords one after the other, in a file or in a page's content (ISO 32000-1, 7.2 and 7.3). */
export class PdfLexer {
  /** Where the next value is looked for. */
  at = 0
  readonly #source: string
  readonly #names = new Map<string, Name>()
  readonly #keywords = new Map<string, Keyword>()
  #depth = 0

  /** Reads bytes, each a character. */
  constructor(source: string) {
    this.#source = source
  }

  /** The next value or keyword; undefined at the end. Throws `UnreadableError` on what is neither. */
  next(): PdfValue | Keyword | undefined {
    this.#skipWhite()
    const source = this.#source
    if (this.at >= source.length) return undefined
    const byte = source.charCodeAt(this.at)
    switch (byte) {
      case 0x2f:
        return this.#name()
      case 0x28:
        return this.#literal()
      case 0x5b:
        return this.#array()
      case 0x3c:
        return source.charCodeAt(this.at + 1) === 0x3c ? this.#dictionary() : this.#hexadecimal()
      case 0x3e:
      case 0x5d:
        return this.#closing(byte)
      default:
        return KINDS[byte] === REGULAR ? this.#word() : this.#fail()
    }
  }

  #skipWhite(): void {
    const source = this.#source
    let at = this.at
    for (;;) {
      while (KINDS[source.charCodeAt(at)] === WHITE) at += 1
      if (source.charCodeAt(at) !== PERCENT) break
      at = lineEnd(source, at)
    }
    this.at = at
  }

  #regularEnd(from: number): number {
    const source = this.#source
    let end = from
    while (end < source.length && KINDS[source.charCodeAt(end)] === REGULAR) end += 1
    return end
  }

  #name(): Name {
    const start = this.at + 1
    this.at = this.#regularEnd(start)
    const written = this.#source.slice(start, this.at)
    const known = this.#names.get(written)
    if (known) return known
    const name = new Name(written.replace(/#([\da-fA-F]{2})/g, (_, hex) => character(hex, 16)))
    this.#names.set(written, name)
    return name
  }

  #word(): PdfValue | Keyword {
    const start = this.at
    const end = this.#regularEnd(start)
    this.at = end
    const number = plainNumber(this.#source, start, end)
    if (number !== undefined) return number
    const word = this.#source.slice(start, end)
    const known = this.#keywords.get(word)
    if (known) return known
    if (NUMBER.test(word)) return Number(word)
    const constant = CONSTANTS.get(word)
    if (constant !== undefined) return constant
    const keyword = new Keyword(word)
    this.#keywords.set(word, keyword)
    return keyword
  }

  #closing(byte: number): Keyword {
    if (byte === 0x5d) {
      this.at += 1
      return ARRAY_END
    }
    if (this.#source.charCodeAt(this.at + 1) !== 0x3e) this.#fail()
    this.at += 2
    return DICTIONARY_END
  }

  #array(): PdfArray {
    this.at += 1
    return this.#valuesTo(ARRAY_END)
  }

  #dictionary(): PdfDictionary {
    this.at += 2
    const values = this.#valuesTo(DICTIONARY_END)
    const dictionary = new Map<string, PdfValue>()
    for (let at = 0; at < values.length; at += 2) {
      const [key, value] = [values[at], values[at + 1]]
      if (!(key instanceof Name) || value === undefined) this.#fail()
      else dictionary.set(key.name, value)
    }
    return dictionary
  }

  #valuesTo(end: Keyword): PdfValue[] {
    const values: PdfValue[] = []
    this.#depth += 1
    if (this.#depth > MAX_DEPTH) this.#fail()
    for (;;) {
      const value = this.next()
      if (value instanceof Keyword) {
        if (value === end) break
        if (value.word !== 'R' || values.length < 2) this.#fail()
        values.pop()
        values.push(new Reference(Number(values.pop())))
      } else if (value === undefined) this.#fail()
      else values.push(value)
    }
    this.#depth -= 1
    return values
  }

  /** A string between parentheses. */
  #literal(): string {
    const source = this.#source
    const start = this.at + 1
    let depth = 1
    for (let at = start; at < source.length; at += 1) {
      const byte = source.charCodeAt(at)
      if (byte === BACKSLASH) return this.#escapedLiteral(start)
      if (byte === OPEN) depth += 1
      else if (byte === CLOSE) depth -= 1
      if (depth > 0) continue
      this.at = at + 1
      return source.slice(start, at)
    }
    return this.#fail()
  }

  #escapedLiteral(start: number): string {
    const source = this.#source
    let text = ''
    let depth = 1
    let at = start
    while (at < source.length) {
      const byte = source.charCodeAt(at)
      if (byte === BACKSLASH) {
        const [, special = ''] = matchedAt(ESCAPE, source, at) ?? []
        text += ESCAPES[special] ?? (/^\d/.test(special) ? character(special, 8) : special)
        at += 1 + special.length
        continue
      }
      if (byte === OPEN) depth += 1
      else if (byte === CLOSE) depth -= 1
      at += 1
      if (depth === 0) {
        this.at = at
        return text
      }
      text += String.fromCharCode(byte)
    }
    return this.#fail()
  }

  #hexadecimal(): string {
    const end = this.#source.indexOf('>', this.at)
    if (end < 0) this.#fail()
    const digits = this.#source.slice(this.at + 1, end).replace(/\s/g, '')
    this.at = end + 1
    return digits.replace(/..?/g, pair => character(pair.padEnd(2, '0'), 16))
  }

  #fail(): never {
    throw new UnreadableError(`no PDF at byte ${this.at}`)
  }
}

function lineEnd(source: string, from: number): number {
  let end = from
  while (end < source.length && source.charCodeAt(end) !== 10 && source.charCodeAt(end) !== 13) end += 1
  return end
}

function character(digits: string, base: number): string {
  return String.fromCharCode(Number.parseInt(digits, base) & 0xff)
}

function matchedAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(source)
}
