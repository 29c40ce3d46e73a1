import { Inflate } from 'fflate'
import { Refusal } from '../base/refusal.ts'
import { DAMAGED, TOO_LARGE } from './refusals.ts'

/** Largest part that is unpacked, and all of them together, in bytes: what a header says of its size is not believed. */
const MOST_PART_BYTES = 32 * 1024 * 1024
const MOST_BYTES = 64 * 1024 * 1024
const MOST_PARTS = 20_000
/** Packed bytes unpacked at a time: at most a thousand times as many come of them. */
const STEP = 16 * 1024

interface Entry {
  readonly method: number
  readonly packed: number
  readonly header: number
}

/** The parts of a zip file, each unpacked when it is asked for, within bounds. Throws `Refusal`. */
export class ZipParts {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  readonly #entries: ReadonlyMap<string, Entry>
  #total = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#entries = this.#directory()
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()]
  }

  /** The text of a part; undefined where there is none of that name. */
  text(name: string): string | undefined {
    const entry = this.#entries.get(name)
    if (!entry) return undefined
    const bytes = this.#unpacked(entry)
    const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
    return new TextDecoder(isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes)
  }

  #directory(): ReadonlyMap<string, Entry> {
    const end = this.#directoryEnd()
    const count = this.#view.getUint16(end + 10, true)
    if (count > MOST_PARTS) throw new Refusal(TOO_LARGE)
    const entries = new Map<string, Entry>()
    let at = this.#view.getUint32(end + 16, true)
    for (let index = 0; index < count; index += 1) {
      if (at + 46 > this.#bytes.length || this.#view.getUint32(at, true) !== 0x02014b50)
        throw new Refusal(DAMAGED)
      const lengths = [28, 30, 32].map(place => this.#view.getUint16(at + place, true))
      const [name = 0, extra = 0, comment = 0] = lengths
      const text = new TextDecoder().decode(this.#bytes.subarray(at + 46, at + 46 + name))
      entries.set(text.replace(/\\/g, '/').replace(/^\//, ''), {
        method: this.#view.getUint16(at + 10, true),
        packed: this.#view.getUint32(at + 20, true),
        header: this.#view.getUint32(at + 42, true),
      })
      at += 46 + name + extra + comment
    }
    return entries
  }

  /** A comment of up to 64 KB may stand behind it. */
  #directoryEnd(): number {
    const last = this.#bytes.length - 22
    for (let at = last; at >= 0 && at > last - 66_000; at -= 1)
      if (this.#view.getUint32(at, true) === 0x06054b50) return at
    throw new Refusal(DAMAGED)
  }

  #unpacked({ method, packed, header }: Entry): Uint8Array {
    if (header + 30 > this.#bytes.length || this.#view.getUint32(header, true) !== 0x04034b50)
      throw new Refusal(DAMAGED)
    const start =
      header + 30 + this.#view.getUint16(header + 26, true) + this.#view.getUint16(header + 28, true)
    if (start + packed > this.#bytes.length) throw new Refusal(DAMAGED)
    const bytes = this.#bytes.subarray(start, start + packed)
    const found = method === 0 ? bytes : method === 8 ? inflated(bytes) : undefined
    if (found === undefined) throw new Refusal(DAMAGED)
    this.#total += found.length
    if (found.length > MOST_PART_BYTES || this.#total > MOST_BYTES) throw new Refusal(TOO_LARGE)
    return found
  }
}

function inflated(bytes: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = []
  let length = 0
  const stream = new Inflate(piece => {
    length += piece.length
    if (length > MOST_PART_BYTES) throw new Refusal(TOO_LARGE)
    pieces.push(piece)
  })
  try {
    for (let at = 0; at < bytes.length || at === 0; at += STEP)
      stream.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length)
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal(DAMAGED)
  }
  const all = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}
