import { UnreadableError } from './unreadable.ts'

export type Attributes = ReadonlyMap<string, string>

/** Told of everything in an XML text, in order. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void
  close(name: string): void
  text(text: string): void
}

const NO_ATTRIBUTES: Attributes = new Map()
const NAME = /[\p{L}_][\p{L}\p{N}_:.-]*/uy
const ATTRIBUTE = /\s+([\p{L}_][\p{L}\p{N}_:.-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/uy
const TAG_END = /\s*(\/?)>/y
const BLANK = /^\s*$/

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
  const name = matched(NAME, xml, tag + 1)?.[0] ?? ''
  if (name === '') fail(xml, tag)
  let at = tag + 1 + name.length
  let attributes = NO_ATTRIBUTES
  if (xml.charCodeAt(at) !== GREATER && xml.charCodeAt(at) !== SLASH) {
    const read = new Map<string, string>()
    for (let match = matched(ATTRIBUTE, xml, at); match; match = matched(ATTRIBUTE, xml, at)) {
      const [whole, key = '', quoted, single = ''] = match
      if (read.has(key)) fail(xml, tag)
      read.set(key, decoded(quoted ?? single))
      at += whole.length
    }
    attributes = read
  }
  const [whole, empty] = matched(TAG_END, xml, at) ?? []
  if (whole === undefined) fail(xml, tag)
  handler.open(name, attributes)
  if (empty === '/') handler.close(name)
  else open.push(name)
  return at + (whole?.length ?? 0)
}

function matched(pattern: RegExp, xml: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(xml)
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
