import PDFDocument from 'pdfkit'
import type { Pt } from '../../units.ts'
import { fileDate, LANGUAGE_TAGS, type PdfMetadata, PRODUCER } from './metadata.ts'
import { xmpPacket } from './xmp.ts'

/** An object of the file; pdfkit writes it when it is ended. */
export type PdfReference = PDFKit.PDFKitReference

/**
 * What pdfkit writes as PDF: a string becomes a name, a `String` object (see `pdfText`) a text, an object a dictionary.
 */
export type PdfDictionary = Readonly<Record<string, unknown>>

/**
 * A PDF file under construction: pdfkit used for its objects, streams, cross references and document catalogue only.
 * This is the one place that knows how pdfkit works inside.
 */
export class PdfFile extends PDFDocument {
  declare readonly _root: PdfReference
  readonly #metadata: PdfMetadata

  constructor(metadata: PdfMetadata) {
    const { title, author, language } = metadata
    const date = fileDate(metadata)
    super({
      pdfVersion: '1.7',
      compress: true,
      autoFirstPage: false,
      // No font to begin with: pdfkit would load Helvetica.
      font: '',
      lang: LANGUAGE_TAGS[language],
      displayTitle: true,
      info: {
        Title: title,
        Author: author,
        Creator: PRODUCER,
        Producer: PRODUCER,
        CreationDate: date,
        ModDate: date,
      },
    })
    this.#metadata = metadata
  }

  /** Adds a page with these fonts by resource name; its content's y axis points down from the top edge. */
  addWholePage(
    width: Pt,
    height: Pt,
    fonts: Readonly<Record<string, PdfReference>>,
    content: string,
  ): PdfReference {
    this.addPage({ size: [width, height], margin: 0 })
    Object.assign(this.page.fonts, fonts)
    this.addContent(new TextEncoder().encode(content))
    return this.page.dictionary
  }

  /** An object to refer to now and write later. */
  reserve(): PdfReference {
    return this.ref({})
  }

  /** Writes a reserved object, with a stream if given. */
  write(reserved: PdfReference, dictionary: PdfDictionary, stream?: Uint8Array): void {
    Object.assign(reserved.data, dictionary)
    reserved.end(stream)
  }

  /** Writes an object that nothing referred to before. */
  add(dictionary: PdfDictionary, stream?: Uint8Array): PdfReference {
    const reference = this.reserve()
    this.write(reference, dictionary, stream)
    return reference
  }

  /** Ends the file and gives its bytes. */
  finish(): Uint8Array {
    this.end()
    const bytes: unknown = this.read()
    if (!(bytes instanceof Uint8Array)) throw new Error('pdfkit left the file unfinished')
    return new Uint8Array(bytes)
  }

  /** Called by pdfkit at the end. Its own packet puts the title into XML unescaped. */
  override endMetadata(): void {
    const packet = this.ref({ Type: 'Metadata', Subtype: 'XML' })
    packet.compress = false
    packet.end(new TextEncoder().encode(xmpPacket(this.#metadata)))
    Object.assign(this._root.data, { Metadata: packet })
  }
}

/** A text as pdfkit wants it, to tell it from a name. */
export function pdfText(text: string): object {
  return Object(text)
}
