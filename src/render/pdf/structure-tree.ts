import type { StructureNode } from '../../layout/page.ts'
import { type PdfDictionary, type PdfFile, type PdfReference, pdfText } from './pdf-file.ts'

/** A stretch of a page's content that belongs to a structure element. */
export interface Mark {
  readonly tag: string
  /** Marked content identifier: counts the stretches of a page from 0. */
  readonly mcid: number
}

interface Element {
  readonly node: StructureNode
  readonly parent: PdfReference
  readonly reference: PdfReference
  readonly isInHeader: boolean
  /** Its stretches of content in the order they were drawn, and the annotation it stands for. */
  readonly content: Content[]
}

type Content =
  | { readonly page: PdfReference; readonly mcid: number }
  | { readonly page: PdfReference; readonly annotation: PdfReference }

/** Builds the logical structure of a tagged PDF (ISO 32000-1, 14.7) while its pages are drawn. */
export class StructureTree {
  readonly #file: PdfFile
  /** In document order. */
  readonly #elements = new Map<number, Element>()
  /** For each page, the elements of its stretches of content. */
  readonly #pages: { readonly page: PdfReference; readonly owners: PdfReference[] }[] = []

  /** The elements of the annotations. */
  readonly #annotations: PdfReference[] = []

  constructor(file: PdfFile, structure: StructureNode) {
    this.#file = file
    this.#reserve(structure, file.structureRoot, false)
  }

  /** The pages come in order; gives the page's index, by which it refers to the structure. */
  beginPage(page: PdfReference): number {
    return this.#pages.push({ page, owners: [] }) - 1
  }

  /** Begins a stretch of the current page that belongs to the structure node with this id. */
  mark(owner: number): Mark {
    const element = this.#element(owner)
    const current = this.#pages.at(-1)
    if (current === undefined) throw new Error('no page to draw on')
    const mcid = current.owners.push(element.reference) - 1
    element.content.push({ page: current.page, mcid })
    return { tag: element.node.tag, mcid }
  }

  /**
   * Puts an annotation on a page that is drawn under the structure node with this id, once all pages are begun; gives
   * the index by which the annotation refers to the structure.
   */
  annotate(owner: number, page: PdfReference, annotation: PdfReference): number {
    const element = this.#element(owner)
    element.content.push({ page, annotation })
    return this.#pages.length + this.#annotations.push(element.reference) - 1
  }

  #element(id: number): Element {
    const element = this.#elements.get(id)
    if (element === undefined) throw new Error(`no structure node ${id}`)
    return element
  }

  /** Writes the structure once all pages are drawn. */
  write(): void {
    const identified: [string, PdfReference][] = []
    for (const element of this.#elements.values()) {
      this.#file.write(element.reference, this.#dictionaryOf(element))
      const id = idOf(element)
      if (id !== undefined) identified.push([id, element.reference])
    }
    identified.sort(([a], [b]) => (a < b ? -1 : 1))
    const [root] = this.#elements.values()
    const parents = [...this.#pages.map(({ owners }) => owners), ...this.#annotations]
    Object.assign(this.#file.structureRoot.data, {
      K: root?.reference,
      ParentTree: { Nums: parents.flatMap((owner, index) => [index, owner]) },
      ParentTreeNextKey: parents.length,
      IDTree: { Names: identified.flatMap(([id, reference]) => [pdfText(id), reference]) },
    })
  }

  #reserve(node: StructureNode, parent: PdfReference, isInHeader: boolean): void {
    const reference = this.#file.reserve()
    if (this.#elements.has(node.id)) throw new Error(`two structure nodes ${node.id}`)
    this.#elements.set(node.id, { node, parent, reference, isInHeader, content: [] })
    for (const child of node.children) this.#reserve(child, reference, isInHeader || node.tag === 'THead')
  }

  #dictionaryOf(element: Element): PdfDictionary {
    const { node, parent, content } = element
    const page = content[0]?.page
    const id = idOf(element)
    const kids = [
      ...content.map(each => contentOf(each, page)),
      ...node.children.map(child => this.#elements.get(child.id)?.reference),
    ]
    return {
      S: node.tag,
      P: parent,
      Pg: page,
      K: kids.length === 0 ? undefined : kids,
      T: node.title === undefined ? undefined : pdfText(node.title),
      ID: id === undefined ? undefined : pdfText(id),
      A: attributesOf(element),
    }
  }
}

/** Content of an element that has a page of its own. */
function contentOf(content: Content, usual: PdfReference | undefined): unknown {
  const { page } = content
  if ('annotation' in content) return { Type: 'OBJR', Pg: page, Obj: content.annotation }
  return page === usual ? content.mcid : { Type: 'MCR', Pg: page, MCID: content.mcid }
}

/** A note needs an identifier (ISO 14289-1, 7.9). */
function idOf({ node }: Element): string | undefined {
  return node.tag === 'Note' ? `note-${node.id}` : undefined
}

/** A table cell's spans, and the direction a header cell speaks for (ISO 14289-1, 7.5). */
function attributesOf({ node, isInHeader }: Element): PdfDictionary | undefined {
  if (node.tag !== 'TH' && node.tag !== 'TD') return undefined
  const { rowSpan = 1, colSpan = 1 } = node
  if (node.tag === 'TD' && rowSpan === 1 && colSpan === 1) return undefined
  return {
    O: 'Table',
    Scope: node.tag === 'TD' ? undefined : isInHeader ? 'Column' : 'Row',
    RowSpan: rowSpan === 1 ? undefined : rowSpan,
    ColSpan: colSpan === 1 ? undefined : colSpan,
  }
}
