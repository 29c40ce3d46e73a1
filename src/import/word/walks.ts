import { attribute, child, elements, isElement, textOf, type XmlElement } from './xml-tree.ts'

/** The children of a container, with those of content controls and custom XML among them in place of these. */
export function flat(container: XmlElement): readonly XmlElement[] {
  return elements(container).flatMap(element => {
    if (element.name === 'w:sdt') return flat(child(element, 'w:sdtContent') ?? EMPTY)
    if (element.name === 'w:customXml' || element.name === 'w:ins' || element.name === 'w:smartTag')
      return flat(element)
    return element.name === 'mc:AlternateContent' ? flat(branch(element)) : [element]
  })
}

const EMPTY: XmlElement = { name: '', attributes: new Map(), children: [] }

/** One branch of what is there twice: that for new readers, else the one for old ones. */
export function branch(node: XmlElement): XmlElement {
  return child(node, 'mc:Choice') ?? child(node, 'mc:Fallback') ?? EMPTY
}

/** Elements of some names inside one, not those inside them, each choice once. */
export function descendants(node: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  const inside = node.name === 'mc:AlternateContent' ? branch(node) : node
  return elements(inside).flatMap(element =>
    names.includes(element.name) ? [element] : descendants(element, ...names),
  )
}

const SHOWN = new Set(['w:t', 'w:delText', 'm:t'])

/** The words inside an element, whatever is around them. */
export function allText(node: XmlElement): string {
  if (SHOWN.has(node.name)) return textOf(node)
  const inside = node.name === 'mc:AlternateContent' ? branch(node) : node
  const text = elements(inside).map(allText).join('')
  return node.name === 'w:p' || node.name === 'w:tc' || node.name === 'w:tab' ? `${text} ` : text
}

export function mathText(node: XmlElement): string {
  return node.children
    .filter(isElement)
    .map(element => (element.name === 'm:t' ? textOf(element) : mathText(element)))
    .join('')
}

/** Symbol fonts keep their characters in a private area; a dash is what most of them are used for. */
export function symbol(node: XmlElement): string {
  const code = Number.parseInt(attribute(node, 'char') ?? '', 16)
  if (!Number.isInteger(code) || code > 0x10ffff || code < 0x20) return ''
  if (code < 0xf000 || code > 0xf0ff) return String.fromCodePoint(code)
  return SYMBOLS.get(code - 0xf000) ?? '•'
}

const SYMBOLS: ReadonlyMap<number, string> = new Map([
  [0x2d, '-'],
  [0x6f, '☐'],
  [0x71, '☐'],
  [0xa8, '☐'],
  [0xfc, '✓'],
  [0xfe, '☑'],
  [0xe0, '→'],
  [0xf0, '⇒'],
  [0xb7, '•'],
])
