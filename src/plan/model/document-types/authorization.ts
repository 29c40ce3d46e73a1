import { type DocumentType, NAMED_TEXT } from './document-type.ts'

export const authorization = {
  ...NAMED_TEXT,
  name: 'Giấy ủy quyền',
  key: 'authorization',
  abbreviation: 'GUQ',
} as const satisfies DocumentType
