import { UnreadableError } from '../unreadable.ts'
import type { PdfObjects } from './pdf-objects.ts'
import { isDictionary, nameOf, type PdfDictionary, type PdfValue, Reference, textOf } from './values.ts'

/** A marked stretch of content: the object of its page, and its identifier there. */
export interface Stretch {
  readonly page: number
  readonly mcid: number
}

/** A paragraph of the logical structure: the outermost element that does more than group others. */
export interface StructuredText {
  readonly tag: string
  readonly isNote: boolean
  readonly stretches: readonly Stretch[]
}

export interface StructuredTable {
  readonly headerRows: number
  /** The cells of each row as they are told: `TH 2x1` over two columns. */
  readonly rows: readonly (readonly string[])[]
}

export interface PdfStructure {
  /** In reading order. */
  readonly texts: readonly StructuredText[]
  readonly tables: readonly StructuredTable[]
  /** Titles of its parts. */
  readonly parts: readonly string[]
}

/** Elements that group others; what is not among them is a paragraph, with all below it. */
const GROUPS: ReadonlySet<string> = new Set(
  'Document Part Art Sect Div BlockQuote TOC TOCI Table THead TBody TFoot TR TH TD L LI LBody Note Form'.split(
    ' ',
  ),
)
const MAX_DEPTH = 200

/** Walks the logical structure in its order. Throws `UnreadableError` where there is none. */
export function readStructure(objects: PdfObjects, catalog: PdfDictionary): PdfStructure {
  const root = objects.dictionary(catalog.get('StructTreeRoot'))
  if (root.size === 0) throw new UnreadableError('a PDF without a structure')
  const walk = new StructureWalk(objects)
  walk.kids(root, { page: 0, depth: 0, isNote: false, isHeader: false, open: undefined })
  return walk
}

/** What holds for an element from those around it. */
interface Around {
  readonly page: number
  readonly depth: number
  readonly isNote: boolean
  readonly isHeader: boolean
  /** Stretches of the paragraph it stands in. */
  readonly open: Stretch[] | undefined
}

class StructureWalk implements PdfStructure {
  readonly texts: StructuredText[] = []
  readonly tables: { headerRows: number; rows: string[][] }[] = []
  readonly parts: string[] = []
  readonly #objects: PdfObjects
  /** The group whose own content was met last, and the paragraph made of it. */
  #group: PdfDictionary | undefined
  #groupStretches: Stretch[] = []

  constructor(objects: PdfObjects) {
    this.#objects = objects
  }

  kids(element: PdfDictionary, around: Around): void {
    if (around.depth > MAX_DEPTH) throw new UnreadableError('a structure that is too deep')
    const kids = element.get('K')
    if (kids === undefined) return
    const resolved = kids instanceof Reference ? this.#objects.resolve(kids) : kids
    for (const kid of Array.isArray(resolved) ? resolved : [resolved]) this.#kid(kid, element, around)
  }

  #kid(kid: PdfValue | undefined, parent: PdfDictionary, around: Around): void {
    if (typeof kid === 'number') this.#addStretch(kid, parent, around.page, around)
    else this.#element(kid, parent, around)
  }

  #element(kid: PdfValue | undefined, parent: PdfDictionary, around: Around): void {
    const element = kid instanceof Reference ? this.#objects.resolve(kid) : kid
    if (!isDictionary(element)) return
    const own = element.get('Pg')
    const page = own instanceof Reference ? own.object : around.page
    if (nameOf(element.get('Type')) === 'OBJR') return
    const mcid = element.get('MCID')
    if (typeof mcid === 'number') {
      this.#addStretch(mcid, parent, page, around)
      return
    }
    const tag = nameOf(element.get('S')) ?? ''
    this.#count(tag, element, around)
    const isGroup = GROUPS.has(tag)
    const inside = {
      page,
      depth: around.depth + 1,
      isNote: around.isNote || tag === 'Note',
      isHeader: around.isHeader || tag === 'THead',
      open: around.open ?? (isGroup ? undefined : this.#begin(tag, around.isNote)),
    }
    this.kids(element, inside)
  }

  #begin(tag: string, isNote: boolean): Stretch[] {
    const stretches: Stretch[] = []
    this.texts.push({ tag, isNote, stretches })
    return stretches
  }

  /** Content right in a group, as in a note, is a paragraph by itself, which may go on over pages. */
  #addStretch(mcid: number, parent: PdfDictionary, page: number, { open, isNote }: Around): void {
    if (open) {
      open.push({ page, mcid })
      return
    }
    if (this.#group !== parent) {
      this.#group = parent
      this.#groupStretches = this.#begin(nameOf(parent.get('S')) ?? '', isNote)
    }
    this.#groupStretches.push({ page, mcid })
  }
  #count(tag: string, element: PdfDictionary, { isHeader }: Around): void {
    if (tag === 'Part') this.parts.push(textOf(this.#objects.resolve(element.get('T'))) ?? '')
    if (tag === 'Table') this.tables.push({ headerRows: 0, rows: [] })
    const table = this.tables.at(-1)
    if (!table) return
    if (tag === 'TR') {
      table.rows.push([])
      if (isHeader) table.headerRows += 1
    }
    if (tag === 'TH' || tag === 'TD') {
      const attributes = this.#objects.dictionary(element.get('A'))
      const spans = ['ColSpan', 'RowSpan'].map(key => attributes.get(key) ?? 1)
      table.rows.at(-1)?.push(`${tag} ${spans.join('x')}`)
    }
  }
}
