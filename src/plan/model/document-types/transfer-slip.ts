import { type DocumentType, NAMED_TEXT } from './document-type.ts'

export const transferSlip = {
  ...NAMED_TEXT,
  name: 'Phiếu chuyển',
  key: 'transferSlip',
  abbreviation: 'PC',
} as const satisfies DocumentType
