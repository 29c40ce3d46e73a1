// Gives the built command line inputs nobody means: bytes and nodes of every example, form and rule's plan changed at random.
// Looks for exceptions (exit 70), for what takes over two seconds, for files changed outside the target, for plans that
// `--fix` breaks. `node test/fuzz/run.mjs [--runs n] [--seed n] [--from n] [--seconds n] [--replay folder]`
import { fork } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { inputOf } from './input.mjs'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    /** The first input, of all a seed gives. */
    from: { type: 'string', default: '0' },
    /** No further input is begun after so long. */
    seconds: { type: 'string', default: '86400' },
    /** A folder that a run has saved an input in. */
    replay: { type: 'string' },
  },
})
/** A child that says nothing is looked at so often; it tells itself of what used over two seconds. */
const LOOKED_AT = 20_000
/** It is killed when it has computed for so long, or waited for so long where others keep the machine busy. */
const COMPUTED = 5000
const WAITED = 300_000
const seed = Number(values.seed)
const first = Number(values.from)
const end = values.replay ? first + 1 : first + Number(values.runs)
let latest = performance.now() + Number(values.seconds) * 1000

// Stopped by hand, it says how far it came.
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    latest = 0
  })

const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'kehoach-fuzz-')))
const counts = {}
const faults = {}
let saved = 0
let at = first
try {
  while (at < end && performance.now() < latest) await runInChild()
} finally {
  rmSync(join(temporary, 'work'), { recursive: true, force: true })
  if (saved === 0) rmSync(temporary, { recursive: true, force: true })
}
const list = of =>
  Object.entries(of)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', ')
console.log(
  `${at - first} inputs from ${first} of seed ${seed} (${list(counts)}): ` +
    (saved === 0 ? '0 faults' : `${list(faults)}; saved in ${temporary}`),
)
process.exitCode = saved === 0 && at > first ? 0 : 1

/** Runs inputs in one process until it dies or is killed, or all are done. */
function runInChild() {
  const child = fork(
    fileURLToPath(new URL('child.mjs', import.meta.url)),
    [join(temporary, 'work'), String(seed)],
    { execArgv: ['--max-old-space-size=1024'] },
  )
  return new Promise(resolve => {
    let clock
    let since
    const died = words => {
      note([{ kind: 'hang', words }])
      at++
    }
    const next = () => {
      clearInterval(clock)
      if (at >= end || performance.now() >= latest) return child.kill('SIGKILL')
      child.send({ index: at, input: values.replay })
      since = { at: performance.now(), computed: 0, isMade: false }
      clock = setInterval(() => {
        const computed = computedBy(child.pid) - since.computed
        const waited = performance.now() - since.at
        if ((!since.isMade || computed < COMPUTED) && waited < WAITED) return
        clearInterval(clock)
        died(`not done after ${Math.round(waited / 1000)} s`)
        child.removeAllListeners()
        child.once('exit', resolve)
        child.kill('SIGKILL')
      }, LOOKED_AT)
    }
    child.on('message', ({ ready, made, faults: found, counts: done }) => {
      // Making an input is not what is judged: writing lists in lists down took the YAML library 25 s once.
      if (made) {
        since = { at: performance.now(), computed: computedBy(child.pid), isMade: true }
        return
      }
      if (!ready) {
        for (const [kind, count] of Object.entries(done)) counts[kind] = (counts[kind] ?? 0) + count
        note(found)
        at++
      }
      next()
    })
    child.once('exit', (code, signal) => {
      clearInterval(clock)
      if (at < end && performance.now() < latest) died(`the process died: ${code ?? signal}`)
      resolve()
    })
  })
}

/** Milliseconds a process has computed; where the system does not tell, all time is taken for that. */
function computedBy(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return performance.now()
  }
}

/** Tells of the faults of the input at hand, and saves it with what was done with it. */
function note(found) {
  if (found.length === 0) return
  saved++
  const folder = join(temporary, String(at))
  for (const { kind, words } of found) {
    faults[kind] = (faults[kind] ?? 0) + 1
    console.error(`${at}: ${kind}: ${words}`)
  }
  if (values.replay) return
  const { files, commands } = inputOf(seed, at)
  mkdirSync(folder)
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes)
  writeFileSync(join(folder, 'commands.json'), JSON.stringify(commands))
}
