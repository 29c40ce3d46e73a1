import { type DocumentType, NAMED_TEXT } from './document-type.ts'

export const programme = {
  ...NAMED_TEXT,
  name: 'Chương trình',
  key: 'programme',
  abbreviation: 'CTr',
} as const satisfies DocumentType
