import type { DocumentType, DocumentTypeName } from './document-types/index.ts'
import { draftingUnit } from './drafting-unit.ts'
import type { Appendix, Plan } from './plan.ts'

/** The text an appendix belongs to. */
export interface AppendixParent {
  /** Where the text stands; `elsewhere`: it is issued apart from the bundle. */
  readonly part: 'decision' | 'plan' | 'elsewhere'
  /** Its name: one of the Decree's, or of an office's own. */
  readonly type: string
}

/** The text an appendix belongs to: the one it names, else the bundle's plan, else its decision, else a plan elsewhere. */
export function parentOf({ to }: Appendix, { decision, plan }: Plan): AppendixParent {
  const inBundle: readonly AppendixParent[] = [
    ...(plan ? [{ part: 'plan', type: plan.type } as const] : []),
    ...(decision ? [{ part: 'decision', type: decision.type } as const] : []),
  ]
  const named = to === undefined ? inBundle[0] : inBundle.find(({ part, type }) => to === part || to === type)
  return named ?? { part: 'elsewhere', type: typeElsewhere(to) }
}

function typeElsewhere(to: Appendix['to']): DocumentTypeName {
  if (to === 'decision') return 'Quyết định'
  return to === undefined || to === 'plan' ? 'Kế hoạch' : to
}

/** What stands after the number of a text: `QĐ-UBND`, with the abbreviations of all bodies of a joint text. */
export function symbolOf({ issuer, plan }: Plan, { abbreviation, numbered }: DocumentType): string {
  const bodies = [issuer, ...issuer.jointly].map(body => body.symbol)
  // A type of an office's own says its abbreviation itself.
  const short = abbreviation === '' ? plan?.abbreviation : abbreviation
  if (numbered === 'byType') return [...(short === undefined ? [] : [short]), ...bodies].join('-')
  const unit = plan && draftingUnit(plan)
  return [...bodies, ...(unit === undefined ? [] : [unit])].join('-')
}

/** The bodies that issue the bundle, as running text names them. */
export function issuerName({ issuer }: Plan): string {
  return listed([issuer, ...issuer.jointly].map(body => body.name.join(' ')))
}

/** Who decides, as running text says it: the authority line, a line for each body of a joint text, or the body itself. */
export function decisionIssuer(plan: Plan): string {
  const authority = plan.decision?.authority ?? []
  if (authority.length === 0) return issuerName(plan)
  const isOneForEach = plan.issuer.jointly.length > 0 && authority.length === plan.issuer.jointly.length + 1
  return isOneForEach ? listed(authority) : authority.join(' ')
}

/** Names as running text lists them: `A, B và C`. */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} và ${last}` : last
}
