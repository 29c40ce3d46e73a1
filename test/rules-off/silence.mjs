import { beforeEach } from 'vitest'

// The tests of a rule stand in a suite named after it: there the rule is off.
beforeEach(({ task }) => {
  globalThis.ruleOff = /^'?([a-z-]+)'?$/.exec(task.suite?.name ?? '')?.[1]
})
