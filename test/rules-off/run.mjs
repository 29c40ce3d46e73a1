// Shows that every rule is held by a test: runs the tests of each rule with that rule switched off, all in one process.
// A rule that is off finds nothing, and has no reason not to judge. Prints the rules without which no test fails; there must be none.
import { fileURLToPath } from 'node:url'
import { startVitest } from 'vitest/node'

/** Gives the list of rules a switch for each. */
const switches = {
  name: 'rules-off',
  enforce: 'post',
  transform(code, id) {
    if (!id.endsWith('/src/validate/rules/index.ts')) return null
    return `${code}
for (const rule of RULES) {
  const { check, blocked } = rule
  const isOff = () => globalThis.ruleOff === rule.id
  rule.check = input => (isOff() ? [] : check.call(rule, input))
  if (blocked) rule.blocked = input => (isOff() ? undefined : blocked.call(rule, input))
}
`
  },
}

const vitest = await startVitest(
  'test',
  ['test/rules/rules.test.ts'],
  {
    config: false,
    watch: false,
    update: false,
    testTimeout: 30_000,
    setupFiles: [fileURLToPath(new URL('./silence.mjs', import.meta.url))],
    // The failures are what is wanted; only their number is told.
    reporters: [{}],
  },
  { plugins: [switches] },
)
const suites = vitest.state.getTestModules().flatMap(module => [...module.children.suites()])
const rules = suites.map(suite => ({
  id: suite.name.replaceAll("'", ''),
  failed: [...suite.children.allTests('failed')].length,
}))
await vitest.close()

const held = rules.filter(({ id }) => id !== 'the rules')
const unheld = held.filter(({ failed }) => failed === 0).map(({ id }) => id)
for (const { id, failed } of held) process.stdout.write(`${id}: ${failed} failed\n`)
process.stdout.write(
  unheld.length === 0
    ? `Each of ${held.length} rules switched off makes a test fail.\n`
    : `No test fails without: ${unheld.join(', ')}\n`,
)
process.exit(unheld.length === 0 && held.length > 0 ? 0 : 1)
