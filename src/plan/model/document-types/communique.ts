import { type DocumentType, NAMED_TEXT } from './document-type.ts'

export const communique = {
  ...NAMED_TEXT,
  name: 'Thông cáo',
  key: 'communique',
  abbreviation: 'TC',
} as const satisfies DocumentType
