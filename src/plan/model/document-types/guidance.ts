import { type DocumentType, NAMED_TEXT } from './document-type.ts'

export const guidance = {
  ...NAMED_TEXT,
  name: 'Hướng dẫn',
  key: 'guidance',
  abbreviation: 'HD',
} as const satisfies DocumentType
