import type { Localized, Path, Severity } from '../base/diagnostic.ts'
import type { TextRange } from '../base/text-range.ts'
import type { Habit } from '../plan/habits/habit.ts'
import type { Plan } from '../plan/model/plan.ts'
import type { Register } from '../register/register.ts'

/** Where a rule comes from: what the Decree or a law prescribes, the bundle contradicting itself, custom, tidiness. */
export type Level = 'decree' | 'law' | 'consistency' | 'practice' | 'hygiene'

/** How a finding weighs. Custom alone never makes a plan wrong. */
type Weight =
  | { readonly level: 'practice'; readonly severity: Exclude<Severity, 'error'> }
  | { readonly level: Exclude<Level, 'practice'>; readonly severity: Severity }

/** What a rule looks at. */
export interface RuleInput {
  readonly plan: Plan
  /** What its author typed by habit, and is not in it any more. */
  readonly habits: readonly Habit[]
  /** Whether the plan is to be issued as it is, not a draft. */
  readonly final: boolean
  /** Whether a part of the plan comes from a file it includes, which serves other plans too. */
  isShared(at: Path): boolean
  /** What is known of published texts, the project's own entries included. */
  readonly register: Register
  /** Names of agencies that the project gives to all its plans, by id, besides the plan's own. */
  readonly knownAgencies: Plan['agencies']
}

/** A place in a plan. */
export interface Place {
  readonly at: Path
  /** The key there instead of its value. */
  readonly part?: 'key'
  /** Only these characters of the text there. */
  readonly characters?: string
  /** Only this part of the text there; for a text several parts of which may be wrong. */
  readonly range?: TextRange
  /** All of the text there as it was written, where the plan has another. */
  readonly given?: string
}

/** One place where a plan breaks a rule. */
export interface Finding extends Place {
  /** What to write in place of `range`: only what changes no meaning, so that nobody need look at it. */
  readonly fix?: string
  readonly message: Localized
  /** When this one weighs less than the rule's others. */
  readonly severity?: Exclude<Severity, 'error'>
  /** Other places that belong to it. */
  readonly related?: readonly (Place & { readonly message: Localized })[]
  /** What to do here, when the rule's own advice is not enough. */
  readonly help?: Localized
}

/** What the manual says of a judgement. Its id is the code of its diagnostics. */
export type RuleEntry = Weight & {
  readonly id: string
  /** The provision it rests on, such as `PL I-I.II.3`. */
  readonly clause?: string
  /** What it demands, in one short sentence. */
  readonly title: Localized
  readonly why: Localized
  readonly help: Localized
  /** Whether `validate --fix` can fix what it finds, at least some of it. */
  readonly fixable?: true
}

/** One judgement on well-formed plans. Its id is also the name of its file and of its fixtures. */
export type Rule = RuleEntry & {
  /** Whether a plan has anything to judge; without it, every plan has. */
  applies?(plan: Plan): boolean
  /** Why the rule cannot be judged now. */
  blocked?(input: RuleInput): Localized | undefined
  check(input: RuleInput): Iterable<Finding>
}
