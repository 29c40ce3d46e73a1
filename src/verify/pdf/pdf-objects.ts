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
  readonly #source: string
  readonly #lexer: PdfLexer
  readonly #offsets = new Map<number, number>()

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#source = latin1(bytes)
    this.#lexer = new PdfLexer(this.#source)
    const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.#source.slice(-TAIL))?.[1]
    if (start === undefined || !this.#source.startsWith('%PDF-')) throw new UnreadableError('no PDF file')
    this.trailer = this.#readReferences(Number(start), new Set())
  }

  /** What a value refers to, or the value itself. */
  resolve(value: PdfValue | undefined): PdfValue | undefined {
    return value instanceof Reference ? this.#read(value) : value
  }

  dictionary(value: PdfValue | undefined): PdfDictionary {
    const resolved = this.resolve(value)
    return isDictionary(resolved) ? resolved : EMPTY
  }

  array(value: PdfValue | undefined): readonly PdfValue[] {
    const resolved = this.resolve(value)
    return Array.isArray(resolved) ? resolved : []
  }

  /** The content of a stream, each byte a character. */
  stream(value: PdfValue | undefined): string {
    if (!(value instanceof Reference)) throw new UnreadableError('no stream where one should be')
    const dictionary = this.#read(value)
    if (!isDictionary(dictionary) || this.#keyword() !== 'stream')
      throw new UnreadableError(`object ${value.object} is no stream`)
    const { at } = this.#lexer
    const start = at + (this.#bytes[at] === 13 ? 2 : 1)
    const data = this.#bytes.subarray(start, start + Number(this.resolve(dictionary.get('Length'))))
    const filter = nameOf(this.resolve(dictionary.get('Filter')))
    return latin1(filter === undefined ? data : inflated(data, filter))
  }

  #read({ object }: Reference): PdfValue {
    const lexer = this.#lexer
    lexer.at = this.#offsets.get(object) ?? this.#bytes.length
    const number = lexer.next()
    lexer.next()
    const word = this.#keyword()
    const value = lexer.next()
    if (number !== object || word !== 'obj' || value === undefined || value instanceof Keyword)
      throw new UnreadableError(`no object ${object}`)
    return value
  }

  #keyword(): string | undefined {
    const word = this.#lexer.next()
    return word instanceof Keyword ? word.word : undefined
  }

  /** Reads a table and those before it; what stands in a later one counts. */
  #readReferences(start: number, seen: Set<number>): PdfDictionary {
    const lexer = this.#lexer
    lexer.at = start
    if (this.#keyword() !== 'xref' || seen.has(start)) throw new UnreadableError('no cross reference table')
    seen.add(start)
    let first = lexer.next()
    for (; typeof first === 'number'; first = lexer.next()) {
      const count = Number(lexer.next())
      const entries = this.#source.indexOf('\n', lexer.at) + 1
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
    const isUsed = this.#source[at + 17] === 'n'
    if (isUsed && !this.#offsets.has(object))
      this.#offsets.set(object, Number(this.#source.slice(at, at + 10)))
  }
}

/** Room to unpack streams in, one after the other; larger ones get room of their own. */
const ROOM = 1 << 18
let room: Uint8Array | undefined

/** The unpacked bytes, good until the next stream is unpacked. */
function inflated(data: Uint8Array, filter: string): Uint8Array {
  if (filter !== 'FlateDecode') throw new UnreadableError(`a stream packed by ${filter}`)
  room ??= new Uint8Array(ROOM)
  try {
    const unpacked = unzlibSync(data, { out: room })
    return unpacked.length < ROOM ? unpacked : unzlibSync(data)
  } catch (error) {
    throw new UnreadableError(`a broken stream: ${error instanceof Error ? error.message : String(error)}`)
  }
}
