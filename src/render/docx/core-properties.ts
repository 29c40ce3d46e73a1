import type { FittedDocument } from '../../document/fitted.ts'
import { type Element, element } from './element.ts'

/** The date a document without a date of issue carries: the earliest a zip file can hold. */
const UNDATED = '1980-01-01'

/** Title, author and dates of a document; the dates are its date of issue, not the time of writing. */
export function coreProperties({ title, author, citation, issued = UNDATED }: FittedDocument): Element {
  const midnight = `${issued}T00:00:00Z`
  const dated = (name: string) => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, midnight)
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    element('dc:title', undefined, title),
    ...(citation === undefined ? [] : [element('dc:subject', undefined, citation)]),
    element('dc:creator', undefined, author),
    element('dc:language', undefined, 'vi-VN'),
    element('cp:lastModifiedBy', undefined, author),
    dated('dcterms:created'),
    dated('dcterms:modified'),
  )
}
