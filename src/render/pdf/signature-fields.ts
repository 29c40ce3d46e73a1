import type { Page, PlacedField } from '../../layout/page.ts'
import { type PdfFile, type PdfReference, pdfText } from './pdf-file.ts'
import type { StructureTree } from './structure-tree.ts'

/** Annotation flag: what is signed is printed too, as PDF/A asks (ISO 19005-2, 6.3.2). */
const PRINT = 4
/** Flag of a form: the file has signature fields. */
const SIGNATURES_EXIST = 1

interface Field {
  readonly field: PlacedField
  readonly reference: PdfReference
  readonly page: PdfReference
  /** Left, bottom, right and top on the page, y upwards. */
  readonly rectangle: readonly number[]
}

/**
 * The unsigned signature fields of a file (ISO 32000-1, 12.7.4.5): each is a field and its widget in one, shows nothing
 * before it is signed, and stands in the logical structure as a `Form` (ISO 14289-1, 7.18).
 */
export class SignatureFields {
  readonly #file: PdfFile
  readonly #fields: Field[] = []

  constructor(file: PdfFile) {
    this.#file = file
  }

  /** Puts the fields of the current page on it. */
  place({ items, height: pageHeight }: Page, page: PdfReference): void {
    for (const field of items) {
      if (field.type !== 'field') continue
      const { x, y, width, height } = field
      const rectangle = [x, pageHeight - y - height, x + width, pageHeight - y].map(inThousandths)
      const reference = this.#file.reserve()
      this.#file.addAnnotation(reference)
      this.#fields.push({ field, reference, page, rectangle })
    }
  }

  /** Writes the fields and their form once all pages are drawn; a file without fields has no form. */
  write(structure: StructureTree): void {
    if (this.#fields.length === 0) return
    for (const field of this.#fields) this.#write(field, structure)
    this.#file.setForm(
      this.#file.add({
        Fields: this.#fields.map(({ reference }) => reference),
        SigFlags: SIGNATURES_EXIST,
      }),
    )
  }

  #write({ field, reference, page, rectangle }: Field, structure: StructureTree): void {
    const [left = 0, bottom = 0, right = 0, top = 0] = rectangle
    const box = [0, 0, right - left, top - bottom].map(inThousandths)
    this.#file.write(reference, {
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Sig',
      T: pdfText(field.name),
      TU: pdfText(field.label),
      F: PRINT,
      Rect: rectangle,
      P: page,
      StructParent: structure.annotate(field.owner, page, reference),
      AP: { N: this.#file.add({ Type: 'XObject', Subtype: 'Form', BBox: box, Resources: {} }, EMPTY) },
    })
  }
}

const EMPTY = new Uint8Array()

/** A length to a thousandth of a point, so that no rounding noise is written. */
function inThousandths(length: number): number {
  return Math.round(length * 1000) / 1000
}
