import { type DocumentType, NAMED_TEXT } from './document-type.ts'

export const report = {
  ...NAMED_TEXT,
  name: 'Báo cáo',
  key: 'report',
  abbreviation: 'BC',
} as const satisfies DocumentType
