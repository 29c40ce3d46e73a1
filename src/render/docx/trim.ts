import type { Element } from './element.ts'

const NAMESPACES = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
}

/** A part of WordprocessingML with the two namespaces it uses instead of docx's thirty. */
export function wordPart(tree: Element): Element {
  return mapChildren(tree, children => [
    { _attr: NAMESPACES },
    ...children.filter(child => !('_attr' in child)),
  ])
}

/** The notes, with the lines above them free of the raised mark that docx sets before every note's content. */
export function withoutSeparatorMarks(footnotes: Element): Element {
  return mapChildren(footnotes, notes =>
    notes.map(note => (attributesOf(note)['w:type'] === undefined ? note : withoutMark(note))),
  )
}

function withoutMark(note: Element): Element {
  return mapChildren(note, paragraphs =>
    paragraphs.map(paragraph =>
      'w:p' in paragraph
        ? mapChildren(paragraph, runs =>
            runs.filter(run => !childrenOf(run).some(part => 'w:footnoteRef' in part)),
          )
        : paragraph,
    ),
  )
}

/** Content types or relationships without those of parts, in `folder`, that are not in the file. */
export function withoutUnwritten(
  tree: Element,
  folder: string,
  isWritten: (path: string) => boolean,
): Element {
  return mapChildren(tree, entries =>
    entries.filter(entry => {
      const { PartName, Target, Extension } = attributesOf(entry)
      if (PartName !== undefined) return isWritten(String(PartName).slice(1))
      if (Target !== undefined) return isWritten(`${folder}${Target}`)
      return Extension === undefined || Extension === 'xml' || Extension === 'rels'
    }),
  )
}

function mapChildren(tree: Element, change: (children: readonly Element[]) => readonly Element[]): Element {
  const [name = ''] = Object.keys(tree)
  return { [name]: change(childrenOf(tree)) }
}

/** What is in an element: its attributes, as `{ _attr }`, and its elements. */
function childrenOf(tree: Element): readonly Element[] {
  const value = Object.values(tree)[0]
  return (Array.isArray(value) ? value : [value]).filter(isElement)
}

function attributesOf(tree: Element): Element {
  const attributes = childrenOf(tree).find(child => '_attr' in child)?._attr
  return isElement(attributes) ? attributes : {}
}

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null
}
