import { EXIT, type ExitCode } from './exit-code.ts'
import { reportFailure } from './failure.ts'
import { chooseLanguage } from './language.ts'
import { runProgram } from './program.ts'
import { type Context, type Installation, say, type Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** Runs one command line, without the program's own name, and gives the exit code. Never throws. */
export async function main(
  argv: readonly string[],
  terminal: Terminal,
  installation: Installation,
): Promise<ExitCode> {
  try {
    return await runProgram(argv, installation.version, contextOf(argv, terminal, installation))
  } catch (error) {
    return tellOf(error, argv, terminal, installation)
  }
}

/** Tells of what ended a run, and gives the exit code for it. */
export function tellOf(
  error: unknown,
  argv: readonly string[],
  terminal: Terminal,
  installation: Installation,
): ExitCode {
  const context = contextOf(argv, terminal, installation)
  if (!(error instanceof UsageError)) return reportFailure(error, context)
  for (const message of error.messages) say(context, message)
  return EXIT.usage
}

function contextOf(argv: readonly string[], terminal: Terminal, installation: Installation): Context {
  return { terminal, installation, language: chooseLanguage(argv) }
}
