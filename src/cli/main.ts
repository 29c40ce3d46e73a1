import { EXIT, type ExitCode } from './exit-code.ts'
import { reportFailure } from './failure.ts'
import { chooseLanguage } from './language.ts'
import { runProgram } from './program.ts'
import { type Installation, say, type Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

export { nodeTerminal } from './node-terminal.ts'

/** Runs one command line, without the program's own name, and gives the exit code. Never throws. */
export async function main(
  argv: readonly string[],
  terminal: Terminal,
  installation: Installation,
): Promise<ExitCode> {
  const context = { terminal, installation, language: chooseLanguage(argv) }
  try {
    return await runProgram(argv, installation.version, context)
  } catch (error) {
    if (!(error instanceof UsageError)) return reportFailure(error, context)
    say(context, error.text)
    return EXIT.usage
  }
}
