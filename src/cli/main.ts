import manifest from '../../package.json' with { type: 'json' }
import { EXIT, type ExitCode } from './exit-code.ts'
import { chooseLanguage } from './language.ts'
import { type Installation, say, type Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** Runs one command line, without the program's own name, and gives the exit code. Never throws. */
export async function main(
  argv: readonly string[],
  terminal: Terminal,
  installation: Installation,
): Promise<ExitCode> {
  // Asked for by scripts at every step of theirs: answered before anything is loaded.
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    terminal.out(`${manifest.version}\n`)
    return EXIT.clean
  }
  const context = { terminal, installation, language: chooseLanguage(argv) }
  try {
    const { runProgram } = await import('./program.ts')
    return await runProgram(argv, manifest.version, context)
  } catch (error) {
    if (error instanceof UsageError) {
      say(context, error.text)
      return EXIT.usage
    }
    const { reportFailure } = await import('./failure.ts')
    return reportFailure(error, context)
  }
}
