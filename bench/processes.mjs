import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cleanEnvironment } from './tools.mjs'

const SAMPLE_MS = 10

/**
 * Runs a command and gives the milliseconds from its start to its end. Throws when it fails, with what it printed.
 * @param {readonly string[]} command
 */
export async function timeCommand(command) {
  const start = performance.now()
  await runCommand(command)
  return performance.now() - start
}

/** Whether the memory of a process can be read here. */
export const canReadMemory = existsSync('/proc/self/status')

/**
 * Runs a command and gives the peak resident memory, in MB, of the largest process it started. Reading it disturbs,
 * so the time of such a run means nothing.
 * @param {readonly string[]} command
 */
export async function peakMemoryOf(command) {
  const peaks = new Map()
  let timer
  await runCommand(command, pid => {
    timer = setInterval(() => notePeaks(pid, peaks), SAMPLE_MS)
  }).finally(() => clearInterval(timer))
  return Math.max(...peaks.values())
}

/** Runs a command and gives what it printed; `started` gets the id of its process. Throws when it fails. */
export function runCommand([program, ...args], started = () => {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: cleanEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] })
    const printed = []
    child.stdout.on('data', chunk => printed.push(chunk))
    child.stderr.on('data', chunk => printed.push(chunk))
    child.on('error', reject)
    child.on('close', code => {
      if (code === 0) resolve(Buffer.concat(printed).toString())
      else reject(new Error(`${[program, ...args].join(' ')} ended with ${code}:\n${Buffer.concat(printed)}`))
    })
    if (child.pid !== undefined) started(child.pid)
  })
}

/** Notes the high-water mark of a process and of those it started. */
function notePeaks(root, peaks) {
  const family = new Set([root])
  // A process has a higher number than the one that started it, but for the rare wrap of numbers.
  const pids = readdirSync('/proc')
    .map(Number)
    .filter(pid => pid >= root)
  for (const pid of pids.sort((a, b) => a - b)) {
    const status = readIfThere(`/proc/${pid}/status`)
    const parent = Number(/^PPid:\s+(\d+)$/m.exec(status)?.[1])
    if (pid !== root && !family.has(parent)) continue
    family.add(pid)
    const peak = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]
    if (peak !== undefined) peaks.set(pid, Number(peak) / 1024)
  }
}

/** A process may end between two looks at it. */
function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
