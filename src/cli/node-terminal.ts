import { existsSync, fstatSync, writeSync } from 'node:fs'
import type { WriteStream } from 'node:tty'
import type { Terminal } from './terminal.ts'

/** Wide enough to read, when the output is not a terminal. */
const DEFAULT_WIDTH = 100

/**
 * The terminal the process runs in. `onLost` is called once when something printed did not arrive and nobody could be
 * told by an exception.
 */
export function nodeTerminal(onLost: (error: unknown) => void): Terminal {
  const { stdout, stderr, env } = process
  const once = onlyOnce(onLost)
  const [out, err] = [printer(stdout, once), printer(stderr, once)]
  return {
    // Where the folder was removed, only what needs it fails.
    get cwd() {
      const cwd = process.cwd()
      // Node writes bytes that are no text as U+FFFD, and finds nothing below such a name.
      if (cwd.includes('\uFFFD') && !existsSync(cwd))
        throw Object.assign(new Error(cwd), { code: 'EILSEQ', syscall: 'uv_cwd' })
      return cwd
    },
    colour: wantsColour(env, stderr.isTTY),
    width: stderr.isTTY && stderr.columns > 0 ? stderr.columns : DEFAULT_WIDTH,
    out,
    err(text) {
      try {
        err(text)
      } catch (error) {
        // Nobody is left to tell.
        once(error)
      }
    },
  }
}

/** NO_COLOR wins over FORCE_COLOR, both over what the terminal is. */
export function wantsColour(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (env.NO_COLOR) return false
  const force = env.FORCE_COLOR
  if (force !== undefined) return force !== '0' && force !== 'false'
  return isTerminal && env.TERM !== 'dumb'
}

/** Writes whole texts to a stream of the process; throws the system's error where that can be known at once. */
function printer(
  stream: WriteStream & { fd: number },
  onLost: (error: unknown) => void,
): (text: string) => void {
  let isGone = false
  stream.on('error', error => {
    // A reader such as `head` may leave before all is printed; all that comes behind is lost with it.
    if (!isGone && !('code' in error && error.code === 'EPIPE')) onLost(error)
    isGone = true
  })
  if (!isFile(stream)) return text => void (isGone || stream.write(text))
  return text => writeWhole(stream, text)
}

/** Whether writing to a stream is writing to a file or a device, such as /dev/full. */
function isFile({ fd, isTTY }: WriteStream & { fd: number }): boolean {
  if (isTTY) return false
  const stats = fstatSync(fd)
  return stats.isFile() || stats.isCharacterDevice()
}

/** Node's own streams take a file on a full disk that keeps half of a text for one that has it all. */
function writeWhole({ fd }: { readonly fd: number }, text: string): void {
  const bytes = Buffer.from(text)
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(fd, bytes, written)
    } catch (error) {
      throw error instanceof Error ? Object.assign(error, { path: fd === 1 ? 'stdout' : 'stderr' }) : error
    }
  }
}

function onlyOnce(call: (error: unknown) => void): (error: unknown) => void {
  let isDone = false
  return error => {
    if (!isDone) call(error)
    isDone = true
  }
}
