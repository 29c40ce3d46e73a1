import { type DecisionType, NAMED_TEXT } from './document-type.ts'

/** A resolution (Mẫu 1.1), built as a decision is. */
export const resolution = {
  ...NAMED_TEXT,
  name: 'Nghị quyết',
  key: 'resolution',
  abbreviation: 'NQ',
  enacting: 'Quyết nghị',
} as const satisfies DecisionType
