/** The XML of a part, with its declaration, from what a docx component is written as (`prepForXml`). */
export function partXml(root: unknown): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${toXml(root)}`
}

function toXml(tree: unknown): string {
  if (!isTree(tree)) return escapeXml(String(tree))
  let xml = ''
  for (const name in tree) xml += elementXml(name, tree[name])
  return xml
}

function elementXml(name: string, value: unknown): string {
  let attributes = ''
  let content = ''
  for (const part of Array.isArray(value) ? value : [value]) {
    if (isTree(part) && isTree(part._attr)) attributes += attributesXml(part._attr)
    else content += toXml(part)
  }
  return content === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`
}

function attributesXml(attributes: Tree): string {
  let xml = ''
  for (const name in attributes) xml += ` ${name}="${escapeXml(String(attributes[name]))}"`
  return xml
}

type Tree = Readonly<Record<string, unknown>>

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
}
// Characters XML 1.0 cannot hold at all are left out: one of them would make Word refuse the file.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant
const SPECIAL = /[&<>"\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g

function escapeXml(text: string): string {
  return text.search(SPECIAL) < 0 ? text : text.replace(SPECIAL, character => ENTITIES[character] ?? '')
}
