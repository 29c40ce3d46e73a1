import type { Document } from '../document/model.ts'
import { numberAppendices } from '../plan/appendices.ts'
import type { AppendixParent } from '../plan/bundle.ts'
import { toIso } from '../plan/date.ts'
import type { Plan } from '../plan/plan.ts'
import { appendixPart } from './appendix.ts'
import { decisionPart } from './decision.ts'
import { namedTextPart } from './named-text.ts'
import { NoteMarks } from './note-marks.ts'
import { type Part, sectionsOf } from './sections.ts'
import { runningInlines } from './text.ts'
import type { Writing } from './writing.ts'

/** Writes out a plan as the documents it stands for, every word of the official form in its place. */
export function compose(plan: Plan): Document {
  const notes = new NoteMarks()
  const parts = partsOf(plan, { agencies: plan.agencies, notes })
  const issued = plan.issued.date && toIso(plan.issued.date)
  return {
    title: parts[0]?.title ?? '',
    author: plan.issuer.name.join(' '),
    ...(issued !== undefined && { issued }),
    sections: parts.flatMap(sectionsOf),
    notes: notes.collect(id => ({
      children: runningInlines(plan.footnotes[id] ?? '', new NoteMarks()),
      source: ['footnotes', id],
    })),
  }
}

/** The decision and its appendices, then the plan and its own, then appendices of texts issued elsewhere. */
function partsOf(plan: Plan, writing: Writing): readonly Part[] {
  const appendices = numberAppendices(plan)
  const appendicesOf = (part: AppendixParent['part']) =>
    appendices
      .filter(({ parent }) => parent.part === part)
      .map(appendix => appendixPart(plan, appendix, writing))
  return [
    ...(plan.decision ? [decisionPart(plan, plan.decision, writing)] : []),
    ...appendicesOf('decision'),
    ...(plan.plan ? [namedTextPart(plan, plan.plan, writing)] : []),
    ...appendicesOf('plan'),
    ...appendicesOf('elsewhere'),
  ]
}
