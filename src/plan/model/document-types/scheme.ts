import { type DocumentType, NAMED_TEXT } from './document-type.ts'

export const scheme = {
  ...NAMED_TEXT,
  name: 'Đề án',
  key: 'scheme',
  abbreviation: 'ĐA',
} as const satisfies DocumentType
