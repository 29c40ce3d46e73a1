import { type DocumentType, NAMED_TEXT } from './document-type.ts'

/** An official telegram (Mẫu 1.6): who sends it, and to whom, stands above the text. */
export const telegram = {
  ...NAMED_TEXT,
  name: 'Công điện',
  key: 'telegram',
  abbreviation: 'CĐ',
  addressLine: '{issuer} điện:',
  addressed: 'bySender',
} as const satisfies DocumentType
