/** An element read back from XML; `text` is all the text in it, in order. */
export interface XmlNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
  readonly text: string
}

const TOKEN = /<\?[^>]*\?>|<(\/?)([\w:-]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy
const ATTRIBUTE = /([\w:]+)="([^"]*)"/g
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#10': '\n',
  '#13': '\r',
}

interface OpenNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlNode[]
  text: string
}

/** Reads well-formed XML of the kind we write; throws on anything else. */
export function readXml(xml: string): XmlNode {
  const root: OpenNode = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  let end = 0
  for (const match of xml.matchAll(TOKEN)) {
    const [token, closing, name, attributes = '', empty, text] = match
    end = match.index + token.length
    const parent = open.at(-1)
    if (parent === undefined) throw new Error(`Text after the root: ${token}`)
    if (text !== undefined) parent.text += decode(text)
    else if (closing) close(open, name)
    else if (name !== undefined) {
      open.push({ name, attributes: readAttributes(attributes), children: [], text: '' })
      if (empty) close(open, name)
    }
  }
  const node = root.children[0]
  if (open.length !== 1 || end !== xml.length || node === undefined) throw new Error(`Broken XML at ${end}`)
  return node
}

function close(open: OpenNode[], name: string | undefined): void {
  const node = open.pop()
  const parent = open.at(-1)
  if (node === undefined || parent === undefined || node.name !== name)
    throw new Error(`Misplaced </${name}>`)
  parent.children.push(node)
  parent.text += node.text
}

function readAttributes(source: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...source.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, decode(value)]),
  )
}

function decode(text: string): string {
  return text.replace(/&([^;]*);/g, (entity, name: string) => {
    const character = ENTITIES[name]
    if (character === undefined) throw new Error(`Unknown entity ${entity}`)
    return character
  })
}

/** Elements of a name anywhere in a node, in document order. */
export function all(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.flatMap(child => [...(child.name === name ? [child] : []), ...all(child, name)])
}

/** The one element at the end of a path of names below a node; undefined where there is none. */
export function at(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>(
    (parent, name) => parent?.children.find(child => child.name === name),
    node,
  )
}
