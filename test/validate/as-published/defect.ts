/** How much a defect of a published plan weighs: a broken rule, likely wrong, style. */
export type Weight = 'E' | 'W' | 'H'

/** A defect that stands in a plan as it was published, and what is expected of the rules there. */
export interface Defect {
  readonly id: string
  readonly weight: Weight
  /** Where it can be told: any of these quotes of the plan; see `spansOf`. */
  readonly at: string | readonly string[]
  /** Every place has to be found, not just one. */
  readonly everywhere?: true
  /** Told only of a plan that is to be issued as it is. */
  readonly final?: true
  /** Rules one of which finds it. */
  readonly rules: readonly string[]
}

/** A defect that no rule finds. */
export interface OutOfReach {
  readonly id: string
  readonly weight: Weight
  /** Whether the plan language cannot even hold it; otherwise it counts as missed. */
  readonly cannotBeHeld?: true
  readonly why: string
}

/** What looks wrong in a plan and is right. */
export interface LooksWrong {
  readonly at: string | readonly string[]
  readonly why: string
  /** Rules that may speak here for another reason. */
  readonly except?: readonly string[]
}
