import type { Localized, Severity } from '../base/diagnostic.ts'
import type { Plan } from '../plan/model/plan.ts'
import type { RegisteredText } from '../register/register.ts'

/** How a project wants a rule to weigh. */
export interface RuleSetting {
  readonly severity: Severity | 'off'
  /** Why; always given for a rule that is off. */
  readonly reason?: string
}

/** What a project sets for all its plans. */
export interface Settings {
  /** By the rules' ids. */
  readonly rules: ReadonlyMap<string, RuleSetting>
  /** Published texts that the register does not have. */
  readonly register: readonly RegisteredText[]
  /** Agencies that all its plans know, by their ids. */
  readonly agencies: Plan['agencies']
}

/** Nothing set. */
export const DEFAULT_SETTINGS: Settings = { rules: new Map(), register: [], agencies: {} }

const RANKS: Readonly<Record<RuleSetting['severity'], number>> = { off: 0, info: 1, warning: 2, error: 3 }

/** Whether one severity weighs less than another. */
export function isWeaker(severity: RuleSetting['severity'], than: RuleSetting['severity']): boolean {
  return RANKS[severity] < RANKS[than]
}

/** Why a rule that is off was not judged. */
export function offReason({ reason = '' }: RuleSetting): Localized {
  return { vi: `tắt trong cấu hình: ${reason}`, en: `switched off in the settings: ${reason}` }
}
