import { type DocumentType, NAMED_TEXT } from './document-type.ts'

export const notificationSlip = {
  ...NAMED_TEXT,
  name: 'Phiếu báo',
  key: 'notificationSlip',
  abbreviation: 'PB',
} as const satisfies DocumentType
