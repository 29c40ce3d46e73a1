import { unzlibSync } from 'fflate'
import { UnreadableError } from '../unreadable.ts'
import { PdfLexer } from './lexer.ts'
import {
  isDictionary,
  Keyword,
  latin1,
  nameOf,
  type PdfDictionary,
  type PdfValue,
  Reference,
} from './values.ts'

const EMPTY: PdfDictionary = new Map()
/** Bytes at the end of a file among which the place of its cross references stands. */
const TAIL = 1024
/** Bytes of an entry of a cross reference table. */
const ENTRY = 20

/** The objects of a PDF file, found by its cross reference tables. Throws `UnreadableError` on a broken file. */
export class PdfObjects {
  readonly trailer: PdfDictionary
  readonly #bytes: Uint8Array
  readonly #offsets = new Map<number, number>()

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    const tail = latin1(bytes.subarray(Math.max(0, bytes.length - TAIL)))
    const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1]
    if (start === undefined || !latin1(bytes.subarray(0, 8)).startsWith('%PDF-'))
      throw new UnreadableError('no PDF file')
    this.trailer = this.#readReferences(Number(start), new Set())
  }

  /** What a value refers to, or the value itself. */
  resolve(value: PdfValue | undefined): PdfValue | undefined {
    return value instanceof Reference ? this.#read(value).value : value
  }

  dictionary(value: PdfValue | undefined): PdfDictionary {
    const resolved = this.resolve(value)
    return isDictionary(resolved) ? resolved : EMPTY
  }

  array(value: PdfValue | undefined): readonly PdfValue[] {
    const resolved = this.resolve(value)
    return Array.isArray(resolved) ? resolved : []
  }

  /** The content of a stream. */
  stream(value: PdfValue | undefined): Uint8Array {
    if (!(value instanceof Reference)) throw new UnreadableError('no stream where one should be')
    const { value: dictionary, lexer } = this.#read(value)
    if (!isDictionary(dictionary) || keyword(lexer) !== 'stream')
      throw new UnreadableError(`object ${value.object} is no stream`)
    const start = lexer.at + (this.#bytes[lexer.at] === 13 ? 2 : 1)
    const data = this.#bytes.subarray(start, start + Number(this.resolve(dictionary.get('Length'))))
    const filter = nameOf(this.resolve(dictionary.get('Filter')))
    return filter === undefined ? data : inflated(data, filter)
  }

  #read({ object }: Reference): { value: PdfValue; lexer: PdfLexer } {
    const lexer = new PdfLexer(this.#bytes, this.#offsets.get(object) ?? this.#bytes.length)
    const head = [lexer.next(), lexer.next(), keyword(lexer)]
    const value = lexer.next()
    if (head[0] !== object || head[2] !== 'obj' || value === undefined || value instanceof Keyword)
      throw new UnreadableError(`no object ${object}`)
    return { value, lexer }
  }

  /** Reads a table and those before it; what stands in a later one counts. */
  #readReferences(start: number, seen: Set<number>): PdfDictionary {
    const lexer = new PdfLexer(this.#bytes, start)
    if (keyword(lexer) !== 'xref' || seen.has(start)) throw new UnreadableError('no cross reference table')
    seen.add(start)
    let first = lexer.next()
    for (; typeof first === 'number'; first = lexer.next()) {
      const count = Number(lexer.next())
      const entries = skipLine(this.#bytes, lexer.at)
      for (let index = 0; index < count; index += 1) this.#readEntry(first + index, entries + index * ENTRY)
      lexer.at = entries + count * ENTRY
    }
    const trailer = lexer.next()
    if (!isDictionary(trailer instanceof Keyword ? undefined : trailer))
      throw new UnreadableError('no trailer')
    const dictionary = trailer instanceof Map ? trailer : EMPTY
    const previous = dictionary.get('Prev')
    if (typeof previous === 'number') this.#readReferences(previous, seen)
    return dictionary
  }

  #readEntry(object: number, at: number): void {
    const isUsed = this.#bytes[at + 17] === 0x6e
    if (isUsed && !this.#offsets.has(object))
      this.#offsets.set(object, Number(latin1(this.#bytes.subarray(at, at + 10))))
  }
}

function keyword(lexer: PdfLexer): string | undefined {
  const word = lexer.next()
  return word instanceof Keyword ? word.word : undefined
}

function skipLine(bytes: Uint8Array, from: number): number {
  let at = from
  while (bytes[at] === 32 || bytes[at] === 13 || bytes[at] === 10) at += 1
  return at
}

function inflated(data: Uint8Array, filter: string): Uint8Array {
  if (filter !== 'FlateDecode') throw new UnreadableError(`a stream packed by ${filter}`)
  try {
    return unzlibSync(data)
  } catch (error) {
    throw new UnreadableError(`a broken stream: ${error instanceof Error ? error.message : String(error)}`)
  }
}
