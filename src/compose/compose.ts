import { ownEntry } from '../base/own-entry.ts'
import type { Document } from '../document/model.ts'
import { numberAppendices } from '../plan/model/appendices.ts'
import { toIso } from '../plan/model/date.ts'
import type { Form } from '../plan/model/form.ts'
import type { Plan } from '../plan/model/plan.ts'
import { appendixPart } from './appendix.ts'
import { citationOf } from './attachment.ts'
import type { ComposeContext } from './compose-context.ts'
import { decisionPart } from './decision.ts'
import { formPart } from './form.ts'
import { namedTextPart } from './named-text.ts'
import { NoteMarks } from './note-marks.ts'
import { appendixFile, formFile, textFile } from './part-files.ts'
import { type Part, sectionsOf } from './sections.ts'
import { attachmentSignature } from './signing.ts'
import { runningInlines } from './text.ts'

/** Writes out a plan as the documents it stands for, every word of the official form in its place. */
export function compose(plan: Plan): Document {
  return documentOf(plan, partsOf(plan))
}

/** A part of a plan as a document of its own. */
export interface SeparatePart {
  /** What its files are called by, `quyet-dinh`; absent where the plan has no other part. */
  readonly name?: string
  readonly document: Document
}

/** The same with a document for each part, which counts its own footnotes. */
export function composeSeparately(plan: Plan): readonly SeparatePart[] {
  const parts = partsOf(plan)
  if (parts.length < 2) return [{ document: compose(plan) }]
  return parts.map(part => ({ name: part.file, document: documentOf(plan, [part]) }))
}

/** What the files of the parts are called by, in order; one that is undefined where the plan has no other part. */
export function separateFiles(plan: Plan): readonly (string | undefined)[] {
  const parts = partsOf(plan)
  return parts.length < 2 ? [undefined] : parts.map(({ file }) => file)
}

/** A part that is still to be written. */
interface PlannedPart {
  readonly file: string
  /** Whether it goes with a text that is signed, and so carries no signature of its own. */
  readonly isAttachment: boolean
  write(context: ComposeContext): Part
}

/** The decision and its appendices, then the plan and its own, then appendices of texts issued elsewhere, then forms. */
function partsOf(plan: Plan): readonly PlannedPart[] {
  const { decision, plan: text } = plan
  const isSigned = ((decision ?? text)?.signature ?? []).length > 0
  const numbered = numberAppendices(plan)
  const appendices = numbered.map(appendix => ({
    of: appendix.parent.part,
    file: appendixFile(appendix, numbered),
    isAttachment: isSigned || appendix.parent.part === 'elsewhere',
    write: (context: ComposeContext) => appendixPart(plan, appendix, context),
  }))
  return [
    ...(decision ? [decisionToWrite(plan, decision)] : []),
    ...appendices.filter(({ of }) => of === 'decision'),
    ...(text ? [textToWrite(plan, text, isSigned)] : []),
    ...appendices.filter(({ of }) => of === 'plan'),
    ...appendices.filter(({ of }) => of === 'elsewhere'),
    ...(plan.forms ?? []).map((form, index, all) => formToWrite(form, index, all.length)),
  ]
}

/** Nobody signs a form before it is filled in, not even as what goes with a signed text. */
function formToWrite(form: Form, index: number, count: number): PlannedPart {
  return {
    file: formFile(index, count),
    isAttachment: false,
    write: context => formPart(form, ['forms', index], context),
  }
}

function decisionToWrite(plan: Plan, decision: NonNullable<Plan['decision']>): PlannedPart {
  return {
    file: textFile(decision.type),
    isAttachment: false,
    write: context => decisionPart(plan, decision, context),
  }
}

function textToWrite(plan: Plan, text: NonNullable<Plan['plan']>, isSigned: boolean): PlannedPart {
  return {
    file: textFile(text.type),
    isAttachment: plan.decision !== undefined && isSigned,
    write: context => namedTextPart(plan, text, context),
  }
}

function documentOf(plan: Plan, planned: readonly PlannedPart[]): Document {
  const notes = new NoteMarks()
  const parts = planned.map(part => part.write({ agencies: plan.agencies, notes }))
  const issued = plan.issued.date && toIso(plan.issued.date)
  const citation = citationOf(plan)
  const signed = planned[0]?.isAttachment ? attachmentSignature(plan) : undefined
  return {
    title: parts[0]?.title ?? '',
    author: plan.issuer.name.join(' '),
    ...(issued !== undefined && { issued }),
    ...(citation !== undefined && { citation }),
    sections: parts.flatMap(sectionsOf),
    notes: notes.collect(id => ({
      children: runningInlines(ownEntry(plan.footnotes, id) ?? '', new NoteMarks()),
      source: ['footnotes', id],
    })),
    ...(signed && { attachmentSignature: signed }),
  }
}
