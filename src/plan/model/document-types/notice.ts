import { type DocumentType, NAMED_TEXT } from './document-type.ts'

export const notice = {
  ...NAMED_TEXT,
  name: 'Thông báo',
  key: 'notice',
  abbreviation: 'TB',
} as const satisfies DocumentType
