/** A value of a PDF file: strings are the bytes they stand for. */
export type PdfValue = number | boolean | null | Name | Reference | Uint8Array | PdfArray | PdfDictionary
export type PdfArray = readonly PdfValue[]
export type PdfDictionary = ReadonlyMap<string, PdfValue>

export class Name {
  readonly name: string

  constructor(name: string) {
    this.name = name
  }
}

/** An object somewhere else in the file. */
export class Reference {
  readonly object: number

  constructor(object: number) {
    this.object = object
  }
}

/** A word that is no value: an operator of a page's content, or the frame of an object. */
export class Keyword {
  readonly word: string

  constructor(word: string) {
    this.word = word
  }
}

export function nameOf(value: PdfValue | undefined): string | undefined {
  return value instanceof Name ? value.name : undefined
}

export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  return value instanceof Map
}

export function isArray(value: PdfValue | undefined): value is PdfArray {
  return Array.isArray(value)
}

const UTF16 = new TextDecoder('utf-16be')

/** A text string, in UTF-16 with a mark at its start or in the Latin letters PDF has for short. */
export function textOf(value: PdfValue | undefined): string | undefined {
  if (!(value instanceof Uint8Array)) return undefined
  if (value[0] === 0xfe && value[1] === 0xff) return UTF16.decode(value)
  return latin1(value)
}

/** Bytes as characters of the same numbers. */
export function latin1(bytes: Uint8Array): string {
  let text = ''
  for (let start = 0; start < bytes.length; start += CHUNK)
    text += String.fromCharCode(...bytes.subarray(start, start + CHUNK))
  return text
}

const CHUNK = 4096
