import type { Document } from '../document/model.ts'
import { toIso } from '../plan/date.ts'
import type { Plan } from '../plan/plan.ts'
import { attachedPlanSection } from './attached-plan.ts'
import { decisionSection, decisionSubject } from './decision.ts'
import { NoteMarks } from './note-marks.ts'
import { inlines } from './text.ts'
import { DECISION } from './wording.ts'

/** Writes out a plan as the documents it stands for, every word of the official form in its place. */
export function compose(plan: Plan): Document {
  const marks = new NoteMarks()
  const sections = [decisionSection(plan, marks)]
  if (plan.plan) sections.push(attachedPlanSection(plan, plan.plan, marks))
  const issued = plan.issued.date && toIso(plan.issued.date)
  return {
    title: `${DECISION.name}: ${decisionSubject(plan)}`,
    author: plan.issuer.name.join(' '),
    ...(issued !== undefined && { issued }),
    sections,
    notes: marks.collect(id => ({
      children: inlines(plan.footnotes[id] ?? '', new NoteMarks()),
      source: ['footnotes', id],
    })),
  }
}
