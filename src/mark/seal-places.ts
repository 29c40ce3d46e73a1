/** From a byte of a file up to another that is no longer part of it. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

/** Where a file holds the digest of the rest of it. */
export interface Seal {
  readonly build: string
  /** The digits of the digest. */
  readonly content: ByteRange
  /** Every byte that depends on them, in the order of the file; the digits are among them. */
  readonly dependent: readonly ByteRange[]
  /** Brings what depends on the digits up to date, in the bytes themselves. */
  settle(bytes: Uint8Array): void
}
