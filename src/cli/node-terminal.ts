import type { Terminal } from './terminal.ts'

/** Wide enough to read, when the output is not a terminal. */
const DEFAULT_WIDTH = 100

/** The terminal the process runs in. */
export function nodeTerminal(): Terminal {
  const { stdout, stderr, env } = process
  for (const stream of [stdout, stderr]) stream.on('error', ignoreClosedPipe)
  return {
    cwd: process.cwd(),
    colour: wantsColour(env, stderr.isTTY),
    width: stderr.isTTY && stderr.columns > 0 ? stderr.columns : DEFAULT_WIDTH,
    out: text => stdout.write(text),
    err: text => stderr.write(text),
  }
}

/** NO_COLOR wins over FORCE_COLOR, both over what the terminal is. */
export function wantsColour(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (env.NO_COLOR) return false
  const force = env.FORCE_COLOR
  if (force !== undefined) return force !== '0' && force !== 'false'
  return isTerminal && env.TERM !== 'dumb'
}

/** A reader such as `head` may leave before all is printed. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}
