import { type DocumentType, NAMED_TEXT } from './document-type.ts'

export const courseOfAction = {
  ...NAMED_TEXT,
  name: 'Phương án',
  key: 'courseOfAction',
  abbreviation: 'PA',
} as const satisfies DocumentType
