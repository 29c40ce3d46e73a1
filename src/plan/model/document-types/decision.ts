import { type DecisionType, NAMED_TEXT } from './document-type.ts'

/** What `decision` of a plan is, unless its type says another (Mẫu 1.2, 1.3). */
export const DECISION = {
  ...NAMED_TEXT,
  name: 'Quyết định',
  key: 'decision',
  abbreviation: 'QĐ',
  enacting: 'Quyết định',
} as const satisfies DecisionType
