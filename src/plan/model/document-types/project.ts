import { type DocumentType, NAMED_TEXT } from './document-type.ts'

export const project = {
  ...NAMED_TEXT,
  name: 'Dự án',
  key: 'project',
  abbreviation: 'DA',
} as const satisfies DocumentType
