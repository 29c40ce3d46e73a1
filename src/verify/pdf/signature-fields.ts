import type { PdfObjects } from './pdf-objects.ts'
import { nameOf, type PdfDictionary, Reference, textOf } from './values.ts'

/** A field of the form; a signature field and its widget are one object. */
export interface PdfField {
  readonly object: number
  readonly isSignature: boolean
  /** Whether somebody has filled it in. */
  readonly isFilled: boolean
  readonly name: string
  /** Who signs there, in words. */
  readonly label: string
  /** Object of its page. */
  readonly page: number
  /** From the lower left corner of the page. */
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

export function readFields(objects: PdfObjects, catalog: PdfDictionary): readonly PdfField[] {
  const form = objects.dictionary(catalog.get('AcroForm'))
  return objects.array(form.get('Fields')).map(value => {
    const field = objects.dictionary(value)
    const page = field.get('P')
    const [left = 0, bottom = 0, right = 0, top = 0] = objects.array(field.get('Rect')).map(Number)
    return {
      object: value instanceof Reference ? value.object : 0,
      isSignature: nameOf(field.get('FT')) === 'Sig' && nameOf(field.get('Subtype')) === 'Widget',
      isFilled: field.has('V'),
      name: textOf(objects.resolve(field.get('T'))) ?? '',
      label: textOf(objects.resolve(field.get('TU'))) ?? '',
      page: page instanceof Reference ? page.object : 0,
      left,
      bottom,
      right,
      top,
    }
  })
}
