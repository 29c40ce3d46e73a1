import { type DocumentType, NAMED_TEXT } from './document-type.ts'

export const contract = {
  ...NAMED_TEXT,
  name: 'Hợp đồng',
  key: 'contract',
  abbreviation: 'HĐ',
} as const satisfies DocumentType
