import { type DocumentType, NAMED_TEXT } from './document-type.ts'

export const dispatchSlip = {
  ...NAMED_TEXT,
  name: 'Phiếu gửi',
  key: 'dispatchSlip',
  abbreviation: 'PG',
} as const satisfies DocumentType
