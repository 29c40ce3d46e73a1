import { parentOf } from '../../plan/model/bundle.ts'
import { type DocumentType, decisionType, documentType } from '../../plan/model/document-types/index.ts'
import type { Plan } from '../../plan/model/plan.ts'

/** The types of the texts that carry the bundle's number: one, unless appendices belong to several texts elsewhere. */
export function numberedTypes(plan: Plan): readonly DocumentType[] {
  if (plan.decision) return [decisionType(plan.decision.type)]
  if (plan.plan) return [documentType(plan.plan.type)]
  const names = new Set(plan.appendices.map(appendix => parentOf(appendix, plan).type))
  return [...names].map(name => documentType(name))
}
