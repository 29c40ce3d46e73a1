import { type DocumentType, NAMED_TEXT } from './document-type.ts'

export const plan = {
  ...NAMED_TEXT,
  name: 'Kế hoạch',
  key: 'plan',
  abbreviation: 'KH',
} as const satisfies DocumentType
