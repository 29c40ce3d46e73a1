import { UnreadableError } from './unreadable.ts'

/** The attributes of an element. */
export class Attributes {
  readonly #pairs: readonly string[]

  /** Names and values in turn. */
  constructor(pairs: readonly string[]) {
    this.#pairs = pairs
  }

  get(name: string): string | undefined {
    for (let at = 0; at < this.#pairs.length; at += 2)
      if (this.#pairs[at] === name) return this.#pairs[at + 1]
    return undefined
  }
}

/** Those of an element without any, or of one that is not there. */
export const NO_ATTRIBUTES = new Attributes([])

/** Told of everything in an XML text, in order. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void
  close(name: string): void
  text(text: string): void
}

/**
 * Reads the XML that office files and metadata are made of: elements, attributes, text, comments and instructions.
 * Document types, CDATA and named entities other than XML's five are none of it. Throws `UnreadableError` where a text
 * is not well-formed. Not a library: the strict ones take longer to load than this takes to read a document.
 */
export function readXml(xml: string, handler: XmlHandler): void {
  const open: string[] = []
  let roots = 0
  let at = xml.startsWith('\ufeff') ? 1 : 0
  while (at < xml.length) {
    const tag = xml.indexOf('<', at)
    const end = tag < 0 ? xml.length : tag
    if (end > at) readText(xml.slice(at, end), open.length > 0, handler)
    if (tag < 0) break
    const kind = xml.charCodeAt(tag + 1)
    if (kind === SLASH) at = readClosing(xml, tag, open, handler)
    else if (kind === QUESTION || kind === EXCLAMATION) at = pastAside(xml, tag)
    else {
      if (open.length === 0) roots += 1
      at = readOpening(xml, tag, open, handler)
    }
  }
  if (open.length > 0 || roots !== 1) throw new UnreadableError(`XML with an open <${open.at(-1) ?? ''}>`)
}

/** Past an instruction or a comment. */
function pastAside(xml: string, tag: number): number {
  if (xml.charCodeAt(tag + 1) === QUESTION) return after(xml, '?>', tag)
  return xml.startsWith('<!--', tag) ? after(xml, '-->', tag) : fail(xml, tag)
}

const QUESTION = 0x3f
const EXCLAMATION = 0x21
const SLASH = 0x2f
const GREATER = 0x3e
const SPACE = 0x20
const BLANK = /^\s*$/

function readText(text: string, isInside: boolean, handler: XmlHandler): void {
  if (isInside) handler.text(decoded(text))
  else if (!BLANK.test(text)) throw new UnreadableError(`text outside of all elements: ${text.slice(0, 20)}`)
}

function readClosing(xml: string, tag: number, open: string[], handler: XmlHandler): number {
  const end = after(xml, '>', tag)
  const name = xml.slice(tag + 2, end - 1).trimEnd()
  if (open.pop() !== name) fail(xml, tag)
  handler.close(name)
  return end
}

function readOpening(xml: string, tag: number, open: string[], handler: XmlHandler): number {
  const nameEnd = pastName(xml, tag + 1)
  const name = xml.slice(tag + 1, nameEnd)
  const pairs: string[] = []
  let at = pastWhite(xml, nameEnd)
  while (isNamePart(xml, at)) at = readAttribute(xml, at, pairs)
  handler.open(name, pairs.length === 0 ? NO_ATTRIBUTES : new Attributes(pairs))
  if (xml.charCodeAt(at) === SLASH) {
    at += 1
    handler.close(name)
  } else open.push(name)
  return xml.charCodeAt(at) === GREATER ? at + 1 : fail(xml, tag)
}

/** Reads an attribute and the white behind it, without which no other may follow. */
function readAttribute(xml: string, start: number, pairs: string[]): number {
  const nameEnd = pastName(xml, start)
  const name = xml.slice(start, nameEnd)
  const equals = pastWhite(xml, nameEnd)
  const quote = pastWhite(xml, equals + 1)
  const mark = xml[quote] ?? ''
  if (xml[equals] !== '=' || (mark !== '"' && mark !== "'") || isNamed(pairs, name)) fail(xml, start)
  const end = after(xml, mark, quote + 1)
  const value = xml.slice(quote + 1, end - 1)
  if (value.includes('<')) fail(xml, start)
  pairs.push(name, decoded(value))
  const next = pastWhite(xml, end)
  return next === end && isNamePart(xml, next) ? fail(xml, start) : next
}

function isNamed(pairs: readonly string[], name: string): boolean {
  for (let at = 0; at < pairs.length; at += 2) if (pairs[at] === name) return true
  return false
}

/** What names are made of; those of office files and metadata are ASCII. */
const NAME_PARTS = new Uint8Array(128)
for (const part of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_:.-')
  NAME_PARTS[part.charCodeAt(0)] = 1

function isNamePart(xml: string, at: number): boolean {
  return NAME_PARTS[xml.charCodeAt(at)] === 1
}

function pastName(xml: string, from: number): number {
  let at = from
  while (isNamePart(xml, at)) at += 1
  return at > from ? at : fail(xml, from)
}

function pastWhite(xml: string, from: number): number {
  let at = from
  while (xml.charCodeAt(at) <= SPACE) at += 1
  return at
}

function after(xml: string, end: string, from: number): number {
  const at = xml.indexOf(end, from)
  return at < 0 ? fail(xml, from) : at + end.length
}

function fail(xml: string, at: number): never {
  throw new UnreadableError(`no XML: ${xml.slice(at, at + 40)}`)
}

const ENTITY = /&(?:#(\d+)|#x([\da-fA-F]+)|(\w+));|&/g
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decoded(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(ENTITY, (entity, decimal?: string, hex?: string, name = '') => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
    return ENTITIES[name] ?? fail(entity, 0)
  })
}
