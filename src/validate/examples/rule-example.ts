/** What a rule finds and what it wants instead: a sentence, or the lines of a plan that matter, as authors write them. */
export interface RuleExample {
  readonly wrong: string
  readonly right: string
}
