import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/** A process among all that ever ran on all machines that may share a folder. */
export interface ProcessIdentity {
  /** The machine since it was started; in a container, the container. Twelve hexadecimal digits. */
  readonly machine: string
  readonly pid: number
  /** When it began, in the system's own count; `0` where the system does not tell. */
  readonly started: string
}

let own: ProcessIdentity | undefined

export function thisProcess(): ProcessIdentity {
  own ??= { machine: thisMachine(), pid: process.pid, started: stateOf(process.pid)?.started ?? '0' }
  return own
}

/** Whether a process still runs; undefined when it cannot be known from here. */
export function isRunning({ machine, pid, started }: ProcessIdentity): boolean | undefined {
  if (machine !== thisProcess().machine) return undefined
  if (!mayExist(pid)) return false
  const state = stateOf(pid)
  // Without a time of beginning, another process may have been given the same number.
  if (state === undefined || started === '0') return pid === process.pid ? true : undefined
  return state.isAlive && state.started === started
}

function mayExist(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}

/** What Linux tells of a process; other systems have no such file. */
function stateOf(pid: number): { readonly isAlive: boolean; readonly started: string } | undefined {
  const text = read(() => readFileSync(`/proc/${pid}/stat`, 'latin1'))
  // The name of the program stands in parentheses and may hold anything.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  const [state, started] = [fields[0], fields[19]]
  if (state === undefined || started === undefined) return undefined
  return { isAlive: state !== 'Z' && state !== 'X', started }
}

/** Containers may share a folder and a name, and all number their processes from 1. */
function thisMachine(): string {
  const boot = read(() => readFileSync('/proc/sys/kernel/random/boot_id', 'latin1'))
  const namespace = read(() => readlinkSync('/proc/self/ns/pid'))
  // Loaded when a file is written: it takes longer to load than a short plan to judge.
  const { createHash } = process.getBuiltinModule('node:crypto')
  return createHash('sha256').update(`${hostname()}\n${boot}\n${namespace}`).digest('hex').slice(0, 12)
}

function read(file: () => string): string {
  try {
    return file()
  } catch {
    return ''
  }
}
