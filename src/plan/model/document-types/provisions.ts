import { type DocumentType, NAMED_TEXT } from './document-type.ts'

export const provisions = {
  ...NAMED_TEXT,
  name: 'Quy định',
  key: 'provisions',
  abbreviation: 'QyĐ',
} as const satisfies DocumentType
