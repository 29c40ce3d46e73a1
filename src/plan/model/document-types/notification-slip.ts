import { type DocumentType, NAMED_TEXT } from './document-type.ts'

export const notificationSlip = {
  ...NAMED_TEXT,
  name: 'Phiếu báo',
  abbreviation: 'PB',
} as const satisfies DocumentType
