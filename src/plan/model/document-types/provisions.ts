import { type DocumentType, NAMED_TEXT } from './document-type.ts'

export const provisions = {
  ...NAMED_TEXT,
  name: 'Quy định',
  abbreviation: 'QyĐ',
} as const satisfies DocumentType
