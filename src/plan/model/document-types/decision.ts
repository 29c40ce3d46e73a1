import { type DocumentType, NAMED_TEXT } from './document-type.ts'

/** What `decision` of a plan is (Mẫu 1.2, 1.3). */
export const DECISION = {
  ...NAMED_TEXT,
  name: 'Quyết định',
  key: 'decision',
  abbreviation: 'QĐ',
} as const satisfies DocumentType
