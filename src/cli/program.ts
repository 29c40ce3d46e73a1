import { Command, CommanderError } from 'commander'
import { explainCommandError } from './command-errors.ts'
import { defineCommands } from './define-commands.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { helpTitle, WORDS } from './help-words.ts'
import { languageOption } from './options.ts'
import type { Context } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** Parses a command line and runs the command it names. Throws `UsageError` and what the command throws. */
export async function runProgram(
  argv: readonly string[],
  version: string,
  context: Context,
): Promise<ExitCode> {
  const program = baseProgram(version, context)
  let exitCode: ExitCode = EXIT.clean
  defineCommands(program, context, code => {
    exitCode = code
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return exitCode
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return EXIT.clean
    // Help shown because no command was given has said all there is to say.
    if (error.code === 'commander.help') return EXIT.usage
    throw new UsageError(explainCommandError(error))
  }
}

/** What all commands share: their help, output and language. */
function baseProgram(version: string, { terminal, language }: Context): Command {
  return new Command('kehoach')
    .description(WORDS.program[language])
    .usage(WORDS.programUsage[language])
    .exitOverride()
    .configureOutput({
      writeOut: text => terminal.out(text),
      writeErr: text => terminal.err(text),
      outputError: () => {},
      getOutHelpWidth: () => terminal.width,
      getErrHelpWidth: () => terminal.width,
    })
    .configureHelp({
      styleTitle: title => helpTitle(title)[language],
      subcommandTerm: command => `${command.name()} ${command.usage()}`,
    })
    .helpOption('-h, --help', WORDS.help[language])
    .helpCommand(WORDS.helpUsage[language], WORDS.helpCommand[language])
    .version(version, '-V, --version', WORDS.version[language])
    .addOption(languageOption(language))
    .addHelpText('after', WORDS.examples[language])
}
