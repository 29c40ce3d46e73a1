// Asks recheck of every pattern that is new whether any text makes it slow, and writes down those that are safe. What
// recheck does not find safe is made so, or gets its place in bounded.json with the bound that makes it safe.
import { writeFileSync } from 'node:fs'
import { everyPattern } from './every-pattern.mjs'
import { boundedPatterns, safePatterns } from './judged.mjs'

/** Milliseconds for one pattern. */
const TIMEOUT = 30_000

process.env.RECHECK_SYNC_BACKEND = 'pure'
const { checkSync } = await import('recheck')

const present = everyPattern()
const safe = safePatterns()
const bounded = boundedPatterns()
const unsafe = []
for (const pattern of present.filter(each => !safe.has(each) && !bounded.has(each))) {
  const end = pattern.lastIndexOf('/')
  const { status, complexity, attack } = checkSync(pattern.slice(1, end), pattern.slice(end + 1), {
    timeout: TIMEOUT,
  })
  if (status === 'safe') safe.add(pattern)
  else unsafe.push([status, complexity?.summary ?? '', pattern, attack?.pattern ?? ''].join('\n  '))
  console.error(`${status} ${pattern.slice(0, 100)}`)
}
const kept = present.filter(pattern => safe.has(pattern))
writeFileSync(new URL('safe.txt', import.meta.url), kept.map(line => `${line}\n`).join(''))
const gone = [...bounded].filter(pattern => !present.includes(pattern))
for (const pattern of gone) console.log(`no longer in the code, to be taken out of bounded.json: ${pattern}`)
for (const words of unsafe) console.log(words)
console.log(
  `${present.length} patterns: ${kept.length} safe, ${bounded.size} bounded, ${unsafe.length} neither`,
)
process.exitCode = unsafe.length + gone.length === 0 ? 0 : 1
