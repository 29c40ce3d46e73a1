import type { Command } from 'commander'
import { FORMATS, type Format } from '../base/formats.ts'
import type { Revisions } from '../internal.ts'
import type { ExitCode } from './exit-code.ts'
import { WORDS } from './help-words.ts'
import {
  formatsOption,
  formOption,
  keysOption,
  languageOption,
  maxWarningsOption,
  reporterOption,
  revisionsOption,
  rulesFormatOption,
  schemaFormatOption,
} from './options.ts'
import type { ReporterName } from './report/reporters.ts'
import type { RulesFormat, SchemaFormat } from './schema-formats.ts'
import type { Context, Language } from './terminal.ts'

type Done = (exitCode: ExitCode) => void

/** Adds every command to the program. What a command does is loaded when it runs. */
export function defineCommands(program: Command, context: Context, done: Done): void {
  defineBuild(program, context, done)
  defineValidate(program, context, done)
  defineInit(program, context, done)
  defineImport(program, context, done)
  defineRules(program, context, done)
  defineRegister(program, context, done)
  defineSchema(program, context, done)
  defineLsp(program, context, done)
}

interface BuildFlags {
  readonly output?: string
  readonly format?: readonly Format[]
  readonly final?: true
  readonly split?: true
  readonly fromDocx?: true
  readonly force?: true
  readonly verify: boolean
  readonly config?: string
  readonly fontDir?: string
}

function defineBuild(program: Command, context: Context, done: Done): void {
  const { language } = context
  program
    .command('build')
    .description(WORDS.build[language])
    .usage(WORDS.buildUsage[language])
    .argument('<plans...>', WORDS.plans[language])
    .option('-o, --output <dir>', WORDS.output[language])
    .addOption(formatsOption(language))
    .option('--final', WORDS.final[language])
    .option('--split', WORDS.split[language])
    .option('--from-docx', WORDS.fromDocx[language])
    .option('--force', WORDS.force[language])
    .option('--no-verify', WORDS.noVerify[language])
    .option('--config <file>', WORDS.config[language])
    .option('--font-dir <dir>', WORDS.fontDir[language])
    .addOption(languageOption(language))
    .action(async (plans: string[], { format, ...flags }: BuildFlags) => {
      const { buildPlans } = await import('./commands/commands.ts')
      const command = {
        plans,
        formats: format ?? FORMATS,
        final: false,
        split: false,
        fromDocx: false,
        force: false,
        ...flags,
      }
      done(await buildPlans(command, context))
    })
}

const VALIDATE_DEFAULTS = {
  format: 'pretty',
  final: false,
  layout: false,
  fix: false,
  dryRun: false,
} as const

interface ValidateFlags {
  readonly format?: ReporterName
  readonly final?: true
  readonly layout?: true
  readonly fix?: true
  readonly dryRun?: true
  readonly config?: string
  readonly maxWarnings?: number
}

function defineValidate(program: Command, context: Context, done: Done): void {
  const { language } = context
  program
    .command('validate')
    .description(WORDS.validate[language])
    .usage(WORDS.validateUsage[language])
    .argument('[plans...]', WORDS.plansOptional[language])
    .addOption(reporterOption(language))
    .option('--final', WORDS.final[language])
    .option('--layout', WORDS.layout[language])
    .option('--fix', WORDS.fix[language])
    .option('--dry-run', WORDS.dryRun[language])
    .option('--config <file>', WORDS.config[language])
    .addOption(maxWarningsOption(language))
    .addOption(languageOption(language))
    .addHelpText('after', WORDS.validateExamples[language])
    .action(async (plans: string[], flags: ValidateFlags) => {
      const { validatePlans } = await import('./commands/commands.ts')
      done(await validatePlans({ ...VALIDATE_DEFAULTS, plans, ...flags }, context))
    })
}

interface ImportFlags {
  readonly output?: string
  readonly keys?: Language
  readonly revisions?: Revisions
  readonly sheet?: string
  readonly force?: true
}

function defineImport(program: Command, context: Context, done: Done): void {
  const { language } = context
  program
    .command('import')
    .description(WORDS.importWord[language])
    .usage(WORDS.importUsage[language])
    .argument('<files...>', WORDS.wordFiles[language])
    .option('-o, --output <file>', WORDS.planFile[language])
    .addOption(keysOption(language))
    .addOption(revisionsOption(language))
    .option('--sheet <name>', WORDS.sheet[language])
    .option('--force', WORDS.forcePlan[language])
    .addOption(languageOption(language))
    .action(async (files: string[], flags: ImportFlags) => {
      const { importFiles } = await import('./commands/commands.ts')
      const command = { files, keys: 'vi', revisions: 'accepted', force: false, ...flags } as const
      done(await importFiles(command, context))
    })
}

interface InitFlags {
  readonly form?: readonly string[]
  readonly list?: true
  readonly keys?: Language
}

function defineInit(program: Command, context: Context, done: Done): void {
  const { language } = context
  program
    .command('init')
    .description(WORDS.init[language])
    .usage(WORDS.initUsage[language])
    .argument('[dir]', WORDS.folder[language])
    .addOption(formOption(language))
    .option('--list', WORDS.list[language])
    .addOption(keysOption(language))
    .addOption(languageOption(language))
    .action(async (folder: string | undefined, { form, list, keys }: InitFlags) => {
      const { initFolder, listForms } = await import('./commands/commands.ts')
      const command = { folder: folder ?? '.', forms: form, keys: keys ?? 'vi' }
      done(await (list ? listForms(context) : initFolder(command, context)))
    })
}

function defineRules(program: Command, context: Context, done: Done): void {
  const { language } = context
  program
    .command('rules')
    .description(WORDS.rules[language])
    .usage(WORDS.rulesUsage[language])
    .argument('[id]', WORDS.ruleId[language])
    .addOption(rulesFormatOption(language))
    .addOption(languageOption(language))
    .action(async (id: string | undefined, { format }: { readonly format?: RulesFormat }) => {
      const { printRules } = await import('./commands/commands.ts')
      done(await printRules(id, format ?? 'text', context))
    })
}

function defineRegister(program: Command, context: Context, done: Done): void {
  const { language } = context
  program
    .command('register')
    .description(WORDS.register[language])
    .usage(WORDS.registerUsage[language])
    .argument('<number>', WORDS.registerNumber[language])
    .addOption(languageOption(language))
    .action(async (number: string) => {
      const { printRegistered } = await import('./commands/commands.ts')
      done(await printRegistered(number, context))
    })
}

function defineSchema(program: Command, context: Context, done: Done): void {
  const { language } = context
  program
    .command('schema')
    .description(WORDS.schema[language])
    .usage(WORDS.schemaUsage[language])
    .addOption(schemaFormatOption(language))
    .addOption(languageOption(language))
    .action(async ({ format }: { readonly format?: SchemaFormat }) => {
      const { printSchema } = await import('./commands/commands.ts')
      done(await printSchema(format ?? 'json', context))
    })
}

function defineLsp(program: Command, context: Context, done: Done): void {
  const { language } = context
  program
    .command('lsp')
    .description(WORDS.lsp[language])
    .usage(WORDS.lspUsage[language])
    // Editors say how they speak with it, and it knows no other way.
    .option('--stdio', WORDS.stdio[language])
    .addOption(languageOption(language))
    .action(async () => {
      const { serveEditor } = await import('./commands/commands.ts')
      done(await serveEditor(context))
    })
}
