import { DOCX_MARK, UNSEALED } from '../../mark/mark.ts'
import { type Element, element } from './element.ts'

/** The set of properties a user may define ([MS-OLEPS] 2.18), numbered from 2. */
const USER_DEFINED = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}'
const FIRST = 2

/** The mark of a build as properties, with room for the digest of the file. */
export function markProperties(build: string): Element {
  const values = [
    [DOCX_MARK.build, build],
    [DOCX_MARK.content, UNSEALED],
  ] as const
  return element(
    'Properties',
    {
      xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
      'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
    },
    ...values.map(([name, value], index) =>
      element(
        'property',
        { fmtid: USER_DEFINED, pid: FIRST + index, name },
        element('vt:lpwstr', undefined, value),
      ),
    ),
  )
}
