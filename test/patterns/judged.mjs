import { readFileSync } from 'node:fs'

const read = name => readFileSync(new URL(name, import.meta.url), 'utf8')

/** What recheck found safe. @returns {Set<string>} */
export function safePatterns() {
  return new Set(read('safe.txt').split('\n').slice(0, -1))
}

/** What is safe by where it is used: by a bound of its own, with the reason. @returns {Set<string>} */
export function boundedPatterns() {
  return new Set(JSON.parse(read('bounded.json')).flatMap(({ patterns }) => patterns))
}
