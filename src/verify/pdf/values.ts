/** A value of a PDF file. A string is one of bytes, each as the character of its number. */
export type PdfValue = number | boolean | null | Name | Reference | string | PdfArray | PdfDictionary
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

/** A text string: UTF-16 with a mark at its start, or the Latin letters PDF has for short. */
export function textOf(value: PdfValue | undefined): string | undefined {
  if (typeof value !== 'string') return undefined
  return value.startsWith(UTF16_MARK) ? utf16(value.slice(UTF16_MARK.length)) : value
}

const UTF16_MARK = '\u00fe\u00ff'

function utf16(bytes: string): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 2)
    text += String.fromCharCode((bytes.charCodeAt(at) << 8) | bytes.charCodeAt(at + 1))
  return text
}

/** Bytes as characters of the same numbers. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}
