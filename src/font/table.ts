import type { FontFace } from '../base/world.ts'
import { FontError } from './font-error.ts'

/** Reads big-endian numbers from a font table; reading outside it throws `FontError`. */
export class Table {
  readonly face: FontFace
  readonly tag: string
  readonly bytes: Uint8Array
  readonly #view: DataView

  constructor(face: FontFace, tag: string, bytes: Uint8Array) {
    this.face = face
    this.tag = tag
    this.bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  get length(): number {
    return this.bytes.length
  }

  u8(at: number): number {
    return this.#view.getUint8(this.#within(at, 1))
  }

  u16(at: number): number {
    return this.#view.getUint16(this.#within(at, 2))
  }

  i16(at: number): number {
    return this.#view.getInt16(this.#within(at, 2))
  }

  u32(at: number): number {
    return this.#view.getUint32(this.#within(at, 4))
  }

  /** The bytes from `start` up to `end`, not copied. */
  slice(start: number, end: number): Uint8Array {
    this.#within(start, end - start)
    return this.bytes.subarray(start, end)
  }

  damaged(): FontError {
    return new FontError(this.face, 'damaged-table', this.tag)
  }

  #within(at: number, size: number): number {
    if (at < 0 || size < 0 || at + size > this.bytes.length) throw this.damaged()
    return at
  }
}
