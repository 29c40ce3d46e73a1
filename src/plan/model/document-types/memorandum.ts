import { type DocumentType, NAMED_TEXT } from './document-type.ts'

export const memorandum = {
  ...NAMED_TEXT,
  name: 'Bản ghi nhớ',
  key: 'memorandum',
  abbreviation: 'BGN',
} as const satisfies DocumentType
