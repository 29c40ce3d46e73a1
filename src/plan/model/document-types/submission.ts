import { type DocumentType, NAMED_TEXT } from './document-type.ts'

export const submission = {
  ...NAMED_TEXT,
  name: 'Tờ trình',
  key: 'submission',
  abbreviation: 'TTr',
} as const satisfies DocumentType
