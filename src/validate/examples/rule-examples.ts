import { CONSISTENCY_EXAMPLES } from './consistency.ts'
import { DECREE_EXAMPLES } from './decree.ts'
import { FIGURE_EXAMPLES } from './figures.ts'
import { HYGIENE_EXAMPLES } from './hygiene.ts'
import { LAW_EXAMPLES } from './law.ts'
import { PRACTICE_EXAMPLES } from './practice.ts'
import type { RuleExample } from './rule-example.ts'

/** An example of each rule by its id; test/rules/examples.test.ts shows that the rule finds what is wrong in it. */
export const RULE_EXAMPLES: Readonly<Record<string, RuleExample>> = {
  ...DECREE_EXAMPLES,
  ...LAW_EXAMPLES,
  ...CONSISTENCY_EXAMPLES,
  ...FIGURE_EXAMPLES,
  ...PRACTICE_EXAMPLES,
  ...HYGIENE_EXAMPLES,
}
