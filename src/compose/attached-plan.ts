import type { Section } from '../document/model.ts'
import type { AttachedPlan, Plan } from '../plan/plan.ts'
import { letterhead } from './letterhead.ts'
import type { NoteMarks } from './note-marks.ts'
import { dateInWords, numberAndSymbol } from './number-and-date.ts'
import { taskTable } from './task-table.ts'
import { authoredLines, formLine } from './text.ts'
import { capitals, DECISION, PLAN } from './wording.ts'

/**
 * A plan issued with a decision (PL III, the model after Mẫu 1.3): its own letterhead without number and date, the
 * line that names the decision, and no signature. A body that ends in a table carries no “./.”.
 */
export function attachedPlanSection(plan: Plan, attached: AttachedPlan, notes: NoteMarks): Section {
  return {
    part: 'plan',
    title: `${PLAN.name}: ${attached.title}`,
    orientation: attached.orientation,
    pageNumbers: 'restart',
    blocks: [
      letterhead(plan),
      formLine('documentType', capitals(PLAN.name)),
      ...authoredLines('subject', attached.title, notes, ['plan', 'title']),
      formLine('attachment', attachmentLine(plan)),
      { type: 'rule', role: 'attachment' },
      taskTable(attached.table, plan.agencies, notes, ['plan', 'table']),
    ],
  }
}

function attachmentLine(plan: Plan): string {
  const { decision, issued } = plan
  const number = numberAndSymbol(plan, DECISION)
  return `(Kèm theo ${DECISION.name} số ${number} ${dateInWords(issued.date)} của ${decision.authority})`
}
