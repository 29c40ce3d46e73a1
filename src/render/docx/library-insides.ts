import {
  type BaseXmlComponent,
  type Document,
  FileChild,
  type IContext,
  type ISectionPropertiesOptions,
  Paragraph,
  SectionProperties,
} from 'docx'
import type { Element } from './element.ts'

/*
 * All that leans on what docx does not document: that components are written by `prepForXml`, that blocks are added to
 * `Document.View`, under which names a document keeps its parts. `test/docx/library-insides.test.ts` says in words what
 * another version does otherwise.
 */

/** An element among docx's blocks of the body. */
class PreparedBlock extends FileChild {
  readonly #element: Element

  constructor(content: Element) {
    super(Object.keys(content)[0] ?? '')
    this.#element = content
  }

  override prepForXml(): Element {
    return this.#element
  }
}

/** A `w:p` element where docx takes only paragraphs, as in its footnotes. */
export class PreparedParagraph extends Paragraph {
  readonly #element: Element

  constructor(content: Element) {
    super({})
    this.#element = content
  }

  override prepForXml(): Element {
    return this.#element
  }
}

/** Puts an element behind those in the body. */
export function addBlock(docx: Document, block: Element): void {
  docx.Document.View.add(new PreparedBlock(block))
}

/** A section's properties as an element; all sections share the headers of the document. */
export function sectionEnd(properties: ISectionPropertiesOptions, docx: Document): Element {
  const [shown, hidden] = docx.Headers
  const headerWrapperGroup = { ...(shown && { default: shown }), ...(hidden && { first: hidden }) }
  return written('section properties', new SectionProperties({ ...properties, headerWrapperGroup }), docx)
}

/** What docx writes for each part, as trees. */
export interface LibraryParts {
  readonly document: Element
  readonly styles: Element
  readonly settings: Element
  readonly footnotes: Element
  readonly headers: readonly Element[]
  readonly contentTypes: Element
  readonly fileRelationships: Element
  readonly documentRelationships: Element
}

/** The parts of a document as docx writes them. Throws where docx has no such part: another version of it. */
export function libraryParts(docx: Document): LibraryParts {
  return {
    document: written('the body', docx.Document.View, docx),
    styles: written('styles', docx.Styles, docx),
    settings: written('settings', docx.Settings, docx),
    footnotes: written('footnotes', docx.FootNotes.View, docx, docx.FootNotes),
    headers: docx.Headers.map(header => written('a header', header.View, docx, header)),
    contentTypes: written('content types', docx.ContentTypes, docx),
    fileRelationships: written('relationships of the file', docx.FileRelationships, docx),
    documentRelationships: written('relationships of the body', docx.Document.Relationships, docx),
  }
}

function written(
  what: string,
  component: BaseXmlComponent | undefined,
  docx: Document,
  viewWrapper: IContext['viewWrapper'] = docx.Document,
): Element {
  const element = component?.prepForXml?.({ file: docx, viewWrapper, stack: [] })
  if (element === undefined) throw new Error(`docx wrote nothing for ${what}: is it another version?`)
  return element
}
