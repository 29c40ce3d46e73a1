import { type AppendixParent, decisionIssuer, issuerName, symbolOf } from '../../plan/model/bundle.ts'
import { documentType } from '../../plan/model/document-types/index.ts'
import type { Plan } from '../../plan/model/plan.ts'
import type { Figures } from './attachment-line.ts'

/** What is known of the text another one goes with. */
export interface AttachedTo {
  readonly type: string
  readonly figures: Figures
  readonly symbol?: string
  /** Names under which it can be said to be issued; any when empty. */
  readonly issuers: readonly string[]
}

/** The decision an attached text goes with; undefined when there is none. */
export function attachedToDecision(plan: Plan): AttachedTo | undefined {
  return plan.decision && numbered(plan, plan.decision.type)
}

/** What an appendix goes with: the decision also when its text is attached to one. */
export function appendixAttachedTo(plan: Plan, { part, type }: AppendixParent): AttachedTo {
  const isApart = part === 'elsewhere' && (plan.decision !== undefined || plan.plan !== undefined)
  if (isApart) return { type, figures: {}, issuers: [] }
  return attachedToDecision(plan) ?? numbered(plan, type)
}

/** A text that has the number and date of the bundle. */
function numbered(plan: Plan, type: string): AttachedTo {
  const { number, date } = plan.issued
  const [, digits, symbol] = /^(\d*)(?:\/(.*))?$/.exec(String(number ?? '')) ?? []
  return {
    type,
    figures: { number: digits ? Number(digits) : undefined, ...date },
    symbol: symbol ?? symbolOf(plan, documentType(type)),
    issuers: [decisionIssuer(plan), issuerName(plan), ...bodies(plan)],
  }
}

function bodies({ issuer }: Plan): readonly string[] {
  return [issuer, ...issuer.jointly].map(body => body.name.join(' '))
}
