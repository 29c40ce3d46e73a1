import { type DocumentType, NAMED_TEXT } from './document-type.ts'

export const scheme = {
  ...NAMED_TEXT,
  name: 'Đề án',
  abbreviation: 'ĐA',
} as const satisfies DocumentType
