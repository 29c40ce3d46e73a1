// Loaded before a command: notes every pattern that is made while it runs, one a line of the file that is named.
import { appendFileSync } from 'node:fs'

const made = new Set()
const note = pattern => {
  made.add(String(pattern))
  return pattern
}
globalThis.RegExp = new Proxy(RegExp, {
  construct: (target, given, as) => note(Reflect.construct(target, given, as)),
  apply: (target, self, given) => note(Reflect.apply(target, self, given)),
})
process.on('exit', () =>
  appendFileSync(process.env.PATTERNS_FILE, [...made].map(line => `${line}\n`).join('')),
)
