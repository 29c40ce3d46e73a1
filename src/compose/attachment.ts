import type { Path } from '../base/diagnostic.ts'
import type { Block } from '../document/model.ts'
import { type AppendixParent, decisionIssuer, issuerName } from '../plan/model/bundle.ts'
import { toIso } from '../plan/model/date.ts'
import { documentType } from '../plan/model/document-types/index.ts'
import type { Plan } from '../plan/model/plan.ts'
import { ATTACHED_TO } from '../plan/phrases/attachments.ts'
import { REFERENCE_TO } from '../plan/phrases/references.ts'
import { numberAndSymbol } from './number-and-symbol.ts'
import { formLine } from './text.ts'

/** The line that names the text another one goes with, and its rule (Mẫu 1.3, 2.1); the author's wins. */
export function attachmentLine(given: string | undefined, generated: string, source: Path): readonly Block[] {
  const text = given ?? generated
  if (text === '') return [{ type: 'rule', role: 'attachment' }]
  const line = text.startsWith('(') ? text : `(${text})`
  return [
    formLine('attachment', line, given === undefined ? undefined : [...source, 'attachment']),
    { type: 'rule', role: 'attachment' },
  ]
}

/** `Kèm theo Quyết định số 37/QĐ-UBND ngày 17 tháng 02 năm 2025 của Chủ tịch …` */
export function withDecision(plan: Plan): string {
  return ATTACHED_TO.write(decisionReference(plan))
}

/** The same for an appendix, whose text may itself go with a decision. */
export function withParent(plan: Plan, parent: AppendixParent): string {
  if (parent.part === 'decision') return withDecision(plan)
  if (parent.part === 'plan' && plan.decision && plan.plan)
    return ATTACHED_TO.write(`${plan.plan.type} ban hành tại ${decisionReference(plan)}`)
  return ATTACHED_TO.write(reference(plan, parent.type, issuerName(plan)))
}

/** What the bundle's main text is cited as; undefined before it has a number and its whole date. */
export function citationOf(plan: Plan): string | undefined {
  const { number, date } = plan.issued
  if (number === undefined || date === undefined || toIso(date) === undefined) return undefined
  if (plan.decision) return decisionReference(plan)
  return plan.plan && reference(plan, plan.plan.type, issuerName(plan))
}

function decisionReference(plan: Plan): string {
  return reference(plan, plan.decision?.type ?? 'Quyết định', decisionIssuer(plan))
}

function reference(plan: Plan, typeName: AppendixParent['type'], by: string): string {
  const type = documentType(typeName)
  const { date = {} } = plan.issued
  return REFERENCE_TO.write({ type: type.name, number: numberAndSymbol(plan, type), date, by })
}
