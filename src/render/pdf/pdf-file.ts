import PDFDocument from 'pdfkit'
import type { Pt } from '../../base/units.ts'
import { fileDate, LANGUAGE_TAGS, type PdfMetadata, PRODUCER } from './metadata.ts'
import { srgbProfile } from './srgb-profile.ts'
import { xmpPacket } from './xmp.ts'

/** An object of the file, to refer to before or after it is written. */
export type PdfReference = PDFKit.PDFKitReference

/** A dictionary: a string in it is a name, a `pdfText` a text; what is undefined is left out. */
export type PdfDictionary = Readonly<Record<string, unknown>>

/**
 * A PDF file under construction: pdfkit used for its objects, streams, cross references and document catalogue only.
 * This is the one place that knows how pdfkit works inside.
 */
export class PdfFile extends PDFDocument {
  declare readonly _root: PdfReference
  /** Bytes written so far, which is where the next object begins. */
  declare _offset: number
  /** What was written, in order. Not a private field: pdfkit's constructor writes before those exist. */
  declare _written: (string | Uint8Array)[] | undefined
  readonly #metadata: PdfMetadata

  constructor(metadata: PdfMetadata) {
    const { title, author, language, citation } = metadata
    const date = fileDate(metadata)
    super({
      pdfVersion: '1.7',
      compress: true,
      autoFirstPage: false,
      // No font to begin with: pdfkit would load Helvetica.
      font: '',
      tagged: true,
      lang: LANGUAGE_TAGS[language],
      displayTitle: true,
      info: {
        Title: title,
        Author: author,
        ...(citation !== undefined && { Subject: citation }),
        Creator: PRODUCER,
        Producer: PRODUCER,
        CreationDate: date,
        ModDate: date,
      },
    })
    this.#metadata = metadata
  }

  /** Root of the logical structure; pdfkit writes it at the end. */
  get structureRoot(): PdfReference {
    return this.getStructTreeRoot()
  }

  /** Begins a page; its content's y axis points down from the top edge. */
  beginPage(width: Pt, height: Pt): PdfReference {
    this.addPage({ size: [width, height], margin: 0 })
    return this.page.dictionary
  }

  /** Draws the whole current page with these fonts by resource name. */
  drawPage(content: string, fonts: Readonly<Record<string, PdfReference>>, structureIndex: number): void {
    Object.assign(this.page.fonts, fonts)
    Object.assign(this.page.dictionary.data, { StructParents: structureIndex })
    // A byte in each letter: strings in the content are codes of glyphs.
    this.addContent(Buffer.from(content, 'latin1'))
  }

  /** Puts an annotation on the current page. */
  addAnnotation(annotation: PdfReference): void {
    this.page.annotations.push(annotation)
  }

  /** Says what form the file's fields belong to. */
  setForm(form: PdfReference): void {
    Object.assign(this._root.data, { AcroForm: form })
  }

  /** Says where the file's bookmarks are. */
  setOutline(outline: PdfReference): void {
    Object.assign(this._root.data, { Outlines: outline })
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
    const bytes = new Uint8Array(this._offset)
    let offset = 0
    for (const chunk of this._written ?? []) {
      if (typeof chunk === 'string') writeLatin1(chunk, bytes, offset)
      else bytes.set(chunk, offset)
      offset += chunk.length
    }
    return bytes
  }

  /** Called by pdfkit for every line of the file; it would push each through a Node stream. */
  _write(data: string | Uint8Array): void {
    const chunk = typeof data === 'string' ? `${data}\n` : data
    this._written ??= []
    this._written.push(chunk)
    this._offset += chunk.length
  }

  /** Called by pdfkit at the end. Its own packet puts the title into XML unescaped. */
  override endMetadata(): void {
    const packet = this.ref({ Type: 'Metadata', Subtype: 'XML' })
    packet.compress = false
    packet.end(new TextEncoder().encode(xmpPacket(this.#metadata)))
    Object.assign(this._root.data, { Metadata: packet, OutputIntents: [this.#writeOutputIntent()] })
  }

  /** Called by pdfkit at the end: it would ask for fonts that a form without text does not have. */
  override endAcroForm(): this {
    return this
  }

  /** Not pdfkit's own: it reads the profile from a file beside its source, which a bundle does not have. */
  #writeOutputIntent(): PdfReference {
    return this.add({
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      OutputConditionIdentifier: pdfText('sRGB'),
      Info: pdfText('sRGB'),
      DestOutputProfile: this.add({ N: 3 }, srgbProfile()),
    })
  }
}

/** A text as pdfkit wants it, to tell it from a name. */
export function pdfText(text: string): object {
  return Object(text)
}

const ASCII = new TextEncoder()

/** pdfkit's strings hold a byte in each character; most are plain ASCII, which the encoder writes at once. */
function writeLatin1(text: string, bytes: Uint8Array, offset: number): void {
  const end = offset + text.length
  if (ASCII.encodeInto(text, bytes.subarray(offset, end)).read === text.length) return
  for (let index = 0; index < text.length; index += 1) bytes[offset + index] = text.charCodeAt(index)
}
