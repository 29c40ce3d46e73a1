import { fileURLToPath } from 'node:url'
import manifest from '../../package.json' with { type: 'json' }
import { nodeTerminal } from './node-terminal.ts'

const argv = process.argv.slice(2)
// Built, this file is dist/cli.js.
const installation = {
  version: manifest.version,
  fonts: fileURLToPath(new URL('./fonts', import.meta.url)),
  templates: fileURLToPath(new URL('../templates', import.meta.url)),
}
const terminal = nodeTerminal(error => void endWith(error))
// What is thrown where no command waits for it.
process.on('uncaughtException', error => void endWith(error))

try {
  // Asked for by scripts at every step of theirs: answered before anything is loaded.
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V'))
    terminal.out(`${manifest.version}\n`)
  else {
    const { main } = await import('./main.ts')
    process.exitCode = await main(argv, terminal, installation)
  }
} catch (error) {
  await endWith(error)
}

/** Tells of what went wrong, and ends with its exit code whatever the command came to. */
async function endWith(error: unknown): Promise<void> {
  process.exitCode = await tell(error)
  const { exitCode } = process
  process.on('exit', () => {
    process.exitCode = exitCode
  })
}

async function tell(error: unknown): Promise<number> {
  try {
    const { tellOf } = await import('./main.ts')
    return tellOf(error, argv, terminal, installation)
  } catch (cause) {
    // The system keeps even the program's own files from it.
    terminal.err(`kehoach: ${String(cause)}\n`)
    return 2
  }
}
