import type { Paragraph } from '../document/model.ts'
import type { Decision } from '../plan/plan.ts'
import type { NoteMarks } from './note-marks.ts'
import { authored } from './text.ts'
import { closedBy } from './wording.ts'

/** Words that already introduce a basis. */
const INTRODUCTION = /^(căn cứ|thực hiện|trên cơ sở|xét|theo)(?!\p{L})/iu

/** The bases, each a paragraph closed by “;”, the last by “.” (PL I-I.II.6.a), the proposer at the end. */
export function bases(decision: Decision, notes: NoteMarks): readonly Paragraph[] {
  const entries = decision.bases.map((basis, index) => ({
    text: INTRODUCTION.test(basis) ? basis : `Căn cứ ${basis}`,
    source: ['decision', 'bases', index],
  }))
  if (decision.proposer !== undefined) {
    entries.push({ text: `Theo đề nghị của ${decision.proposer}`, source: ['decision', 'proposer'] })
  }
  return entries.map(({ text, source }, index) =>
    authored('basis', closedBy(text, index === entries.length - 1 ? '.' : ';'), notes, source),
  )
}
