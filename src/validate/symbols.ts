import { parentOf } from '../plan/bundle.ts'
import { type DocumentTypeName, documentType } from '../plan/document-types.ts'
import type { Plan } from '../plan/plan.ts'

/** The types of the texts that carry the bundle's number: one, unless appendices belong to several texts elsewhere. */
export function numberedTypes(plan: Plan): readonly DocumentTypeName[] {
  if (plan.decision) return ['Quyết định']
  if (plan.plan) return [plan.plan.type]
  return [...new Set(plan.appendices.map(appendix => parentOf(appendix, plan).type))]
}

/** What stands after the number of a text: `QĐ-UBND`, with the abbreviations of all bodies of a joint text. */
export function symbolOf({ issuer }: Plan, type: DocumentTypeName): string {
  const bodies = [issuer, ...issuer.jointly].map(body => body.symbol)
  return [documentType(type).abbreviation, ...bodies].join('-')
}
