import { type DocumentType, NAMED_TEXT } from './document-type.ts'

export const directive = {
  ...NAMED_TEXT,
  name: 'Chỉ thị',
  key: 'directive',
  abbreviation: 'CT',
} as const satisfies DocumentType
