import { type DocumentType, NAMED_TEXT } from './document-type.ts'

export const statute = {
  ...NAMED_TEXT,
  name: 'Quy chế',
  key: 'statute',
  abbreviation: 'QC',
} as const satisfies DocumentType
