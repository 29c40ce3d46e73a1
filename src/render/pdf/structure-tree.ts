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
  /** Its stretches of content in the order they were drawn. */
  readonly content: { readonly page: PdfReference; readonly mcid: number }[]
}

/** Builds the logical structure of a tagged PDF (ISO 32000-1, 14.7) while its pages are drawn. */
export class StructureTree {
  readonly #file: PdfFile
  /** In document order. */
  readonly #elements = new Map<number, Element>()
  /** For each page, the elements of its stretches of content. */
  readonly #pages: { readonly page: PdfReference; readonly owners: PdfReference[] }[] = []

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
    const element = this.#elements.get(owner)
    const current = this.#pages.at(-1)
    if (element === undefined || current === undefined)
      throw new Error(`no structure node ${owner} on a page`)
    const mcid = current.owners.push(element.reference) - 1
    element.content.push({ page: current.page, mcid })
    return { tag: element.node.tag, mcid }
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
    Object.assign(this.#file.structureRoot.data, {
      K: root?.reference,
      ParentTree: { Nums: this.#pages.flatMap(({ owners }, index) => [index, owners]) },
      ParentTreeNextKey: this.#pages.length,
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
      ...content.map(each =>
        each.page === page ? each.mcid : { Type: 'MCR', Pg: each.page, MCID: each.mcid },
      ),
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
