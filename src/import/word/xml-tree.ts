import sax, { type QualifiedTag, type Tag } from 'sax'
import { Refusal } from '../../base/refusal.ts'

/** An element by its name with the prefix its namespace usually has, whatever the file calls it: `w:p`. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
}

/** Namespaces of ECMA-376, as transitional and as strict files name them. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'urn:schemas-microsoft-com:vml': 'v',
}

/** Deeper elements, and more of them, than any document of an office has. */
const MOST_DEPTH = 400
const MOST_ELEMENTS = 3_000_000

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[]
}

/** The root element of a part. Throws `Refusal` for a part that is not XML, declares entities, or is beyond all bounds. */
export function parseXml(text: string, part: string): XmlElement {
  const parser = sax.parser(true, { xmlns: true, position: false })
  const root: OpenElement = { name: '', attributes: new Map(), children: [] }
  const open: OpenElement[] = [root]
  let count = 0
  const refuse = () => {
    throw broken(part)
  }
  const addText = (text: string) => {
    open.at(-1)?.children.push(text)
  }
  parser.onerror = refuse
  parser.ondoctype = refuse
  parser.onopentag = tag => {
    count += 1
    if (open.length > MOST_DEPTH || count > MOST_ELEMENTS) throw tooLarge(part)
    const element = opened(tag)
    open.at(-1)?.children.push(element)
    open.push(element)
  }
  parser.onclosetag = () => {
    open.pop()
  }
  parser.ontext = addText
  parser.oncdata = addText
  parser.write(text).close()
  const first = root.children.find(isElement)
  if (!first) throw broken(part)
  return first
}

function opened(tag: Tag | QualifiedTag): OpenElement {
  const attributes = new Map<string, string>()
  if (!('uri' in tag)) return { name: tag.name, attributes, children: [] }
  for (const { uri, local, value } of Object.values(tag.attributes)) attributes.set(named(uri, local), value)
  return { name: named(tag.uri, tag.local), attributes, children: [] }
}

export function isElement(node: XmlElement | string): node is XmlElement {
  return typeof node !== 'string'
}

export function elements(element: XmlElement | undefined): readonly XmlElement[] {
  return element?.children.filter(isElement) ?? []
}

/** The first child of a name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((node): node is XmlElement => isElement(node) && node.name === name)
}

/** An attribute of the document's own namespace, which some writers leave without its prefix. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes.get(`w:${name}`) ?? element?.attributes.get(name)
}

/** `w:val` of a child. */
export function setting(element: XmlElement | undefined, name: string): string | undefined {
  return attribute(child(element, name), 'val')
}

/** A switch such as `w:b`: there without a value it is on; undefined where it is not there. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name)
  if (!found) return undefined
  const value = attribute(found, 'val')
  return value !== '0' && value !== 'false' && value !== 'off' && value !== 'none'
}

/** All the text inside an element. */
export function textOf(element: XmlElement): string {
  return element.children.map(node => (isElement(node) ? textOf(node) : node)).join('')
}

function named(uri: string, local: string): string {
  if (uri === '') return local
  const prefix = Object.hasOwn(PREFIXES, uri) ? PREFIXES[uri] : undefined
  return `${prefix ?? '?'}:${local}`
}

function broken(part: string): Refusal {
  return new Refusal({
    vi: `Tệp hỏng: phần “${part}” không đọc được. Mở tệp bằng Word rồi lưu lại thành .docx.`,
    en: `The file is damaged: its part “${part}” cannot be read. Open it in Word and save it again as .docx.`,
  })
}

function tooLarge(part: string): Refusal {
  return new Refusal({
    vi: `Phần “${part}” của tệp quá lớn; kehoach không đọc.`,
    en: `The part “${part}” of the file is too large; kehoach does not read it.`,
  })
}
