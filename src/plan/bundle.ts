import type { DocumentTypeName } from './document-types.ts'
import type { Appendix, Plan } from './plan.ts'

/** The text an appendix belongs to. */
export interface AppendixParent {
  /** Where the text stands; `elsewhere`: it is issued apart from the bundle. */
  readonly part: 'decision' | 'plan' | 'elsewhere'
  readonly type: DocumentTypeName
}

/** The text an appendix belongs to: the one it names, else the bundle's plan, else its decision, else a plan elsewhere. */
export function parentOf({ to }: Appendix, { decision, plan }: Plan): AppendixParent {
  const inBundle: readonly AppendixParent[] = [
    ...(plan ? [{ part: 'plan', type: plan.type } as const] : []),
    ...(decision ? [{ part: 'decision', type: 'Quyết định' } as const] : []),
  ]
  const elsewhere = {
    part: 'elsewhere',
    type: to === undefined || to === 'decision' || to === 'plan' ? 'Kế hoạch' : to,
  } as const
  if (to === undefined) return inBundle[0] ?? elsewhere
  return inBundle.find(({ part, type }) => to === part || to === type) ?? elsewhere
}

/** The bodies that issue the bundle, as running text names them. */
export function issuerName({ issuer }: Plan): string {
  const names = [issuer, ...issuer.jointly].map(body => body.name.join(' '))
  const last = names.pop() ?? ''
  return names.length > 0 ? `${names.join(', ')} và ${last}` : last
}

/** Who decides, as running text says it: the authority line, or the body itself. */
export function decisionIssuer(plan: Plan): string {
  const authority = plan.decision?.authority ?? []
  return authority.length > 0 ? authority.join(' ') : issuerName(plan)
}
