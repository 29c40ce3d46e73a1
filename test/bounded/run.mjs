// Shows that time grows with what there is to judge and no faster: every text, list and map of a plan with every
// family of hostile text, at a length and at four times that length. Prints what takes more than about five times as
// long. `node test/bounded/run.mjs [--what validate,build,fix] [--place words] [--family words] [--every n] [--size n]`
import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { bundlePhases } from '../../bench/bundle.mjs'
import { everyPlace } from './places.mjs'
import { FAMILY_NAMES } from './texts.mjs'

const { values } = parseArgs({
  options: {
    what: { type: 'string', default: 'validate,build,fix' },
    place: { type: 'string', default: '' },
    family: { type: 'string', default: '' },
    /** Of how many jobs one is run: for a short look. */
    every: { type: 'string', default: '1' },
    size: { type: 'string', default: '5000' },
  },
})
/** Texts are counted in characters, lists in items, which hold many. */
const LIST_SIZE = 250
/** What is not done after so many milliseconds hangs. */
const HANGS = 180_000
const MOST = 5

const folder = mkdtempSync(join(tmpdir(), 'bounded-'))
const bundle = join(folder, 'phases.mjs')
await bundlePhases(bundle, 'test/bounded/phases.ts')
const jobs = everyJob()
console.log(`${jobs.length} jobs`)
let findings = []
try {
  const first = await findingsOf(jobs)
  const grown = first.filter(({ isRatio }) => isRatio).map(({ job }) => job)
  // A collection of memory in the middle of one run is no growth: what grows does so in a process of its own too.
  findings = [...first.filter(({ isRatio }) => !isRatio), ...(await findingsOf(grown))]
} finally {
  rmSync(folder, { recursive: true })
}
for (const { line } of findings) console.log(line)
console.log(`${findings.length} of ${jobs.length} take too long`)
process.exitCode = findings.length === 0 ? 0 : 1

async function findingsOf(asked) {
  const found = []
  for (let next = 0; next < asked.length; ) next = await runFrom(next, asked, found)
  return found
}

function everyJob() {
  const all = values.what.split(',').flatMap(what =>
    everyPlace().flatMap(({ kind, name }) =>
      (kind === 'text' ? FAMILY_NAMES : ['']).map(family => ({
        what,
        place: `${kind} ${name}`,
        family,
        size: kind === 'text' ? Number(values.size) : LIST_SIZE,
      })),
    ),
  )
  return all
    .filter(({ place, family }) => place.includes(values.place) && family.includes(values.family))
    .filter((_, at) => at % Number(values.every) === 0)
}

/** Runs jobs in one process until one of them hangs; gives the place of the next. */
function runFrom(first, asked, found) {
  const child = fork(fileURLToPath(new URL('child.mjs', import.meta.url)), [bundle])
  return new Promise(resolve => {
    let at = first
    let clock
    const stop = () => {
      clearTimeout(clock)
      child.kill('SIGKILL')
      resolve(at)
    }
    const send = () => {
      clearTimeout(clock)
      if (at >= asked.length) return stop()
      child.send(asked[at])
      clock = setTimeout(() => {
        note(found, asked[at], `not done after ${HANGS / 1000} s`)
        at++
        stop()
      }, HANGS)
    }
    child.on('message', ({ job, ratio, time, error }) => {
      if (error) note(found, job, error)
      else if (ratio > MOST)
        note(found, job, `${ratio.toFixed(1)} times as long, ${Math.round(time)} ms`, true)
      at++
      send()
    })
    send()
  })
}

function note(found, job, words, isRatio = false) {
  const { what, place, family } = job
  const line = `${what}: ${place}: ${family}: ${words}`
  found.push({ job, line, isRatio })
  console.error(line)
}
