import { type DocumentType, NAMED_TEXT } from './document-type.ts'

export const agreement = {
  ...NAMED_TEXT,
  name: 'Bản thỏa thuận',
  key: 'agreement',
  abbreviation: 'BTT',
} as const satisfies DocumentType
