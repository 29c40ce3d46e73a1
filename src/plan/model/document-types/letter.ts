import { type DocumentType, NAMED_TEXT } from './document-type.ts'

/** An official letter (Mẫu 1.5): no type, neither above a title nor in its number; “V/v …” stands below the number. */
export const letter = {
  ...NAMED_TEXT,
  name: 'Công văn',
  key: 'letter',
  abbreviation: '',
  numbered: 'byUnit',
  titled: false,
  subjectAt: 'belowNumber',
} as const satisfies DocumentType
