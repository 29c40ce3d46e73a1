import { stat } from 'node:fs/promises'
import { basename, extname, resolve } from 'node:path'
import {
  type ImportOutcome,
  importSheet,
  importWord,
  isSheetName,
  type KeyLanguage,
  type Revisions,
} from '../../internal.ts'
import { readWhole } from '../../node/file-world.ts'
import { EXIT, type ExitCode, worst } from '../exit-code.ts'
import { failureOf, ToldFailures } from '../failure-of.ts'
import { ALL_KINDS, tellImport } from '../tell-import.ts'
import { type Context, say } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { wordBytes } from '../word-bytes.ts'
import { writeFiles } from '../write-files.ts'

export interface ImportCommand {
  /** Word files, and sheets. */
  readonly files: readonly string[]
  /** Where the plan of a single file goes; beside each file when absent. */
  readonly output?: string
  readonly keys: KeyLanguage
  readonly revisions: Revisions
  /** The sheet to read of a book; the first that is shown when absent. */
  readonly sheet?: string
  /** Whether plans that are there already are overwritten. */
  readonly force: boolean
}

/** Makes a plan of each Word file or sheet, and says what of it is not in the plan, what was guessed and what was changed. */
export async function importFiles(command: ImportCommand, context: Context): Promise<ExitCode> {
  const { files, output } = command
  if (output !== undefined && files.length > 1)
    throw new UsageError({
      vi: '-o: chỉ dùng khi nhập một tệp.',
      en: '-o is for a single file.',
    })
  const failed = new ToldFailures(context)
  const codes: ExitCode[] = []
  for (const file of files) {
    try {
      codes.push(await importFile(file, command, context))
    } catch (error) {
      failed.add([failureOf(error, file)])
    }
  }
  return worst([...codes, ...failed.exitCodes])
}

async function importFile(file: string, command: ImportCommand, context: Context): Promise<ExitCode> {
  const { cwd } = context.terminal
  const { force } = command
  const place = command.output ?? `${file.slice(0, file.length - extname(file).length)}.yaml`
  const path = resolve(cwd, place)
  if (!force) await refuseOccupied(path, place)
  const bytes = await readWhole(resolve(cwd, file), file)
  const { imported, refused } = await importBytes(file, bytes, command)
  if (!imported) {
    say(context, { vi: `${file}: ${refused.vi}`, en: `${file}: ${refused.en}` })
    return EXIT.usage
  }
  await writeFiles([{ path, bytes: new TextEncoder().encode(imported.text) }])
  say(context, { vi: `Đã ghi ${place}`, en: `Wrote ${place}` })
  tellImport(imported, ALL_KINDS, context)
  say(context, {
    vi: `Xem lại rồi chạy: kehoach validate ${place}`,
    en: `Look through it, then run: kehoach validate ${place}`,
  })
  return EXIT.clean
}

async function importBytes(
  file: string,
  bytes: Uint8Array,
  { keys, revisions, sheet }: ImportCommand,
): Promise<ImportOutcome> {
  const name = basename(file)
  if (isSheetName(name)) return importSheet(bytes, { keys, name, ...(sheet !== undefined && { sheet }) })
  return importWord(await wordBytes(bytes), { keys, revisions, name })
}

async function refuseOccupied(path: string, place: string): Promise<void> {
  const isThere = await stat(path).then(
    () => true,
    () => false,
  )
  if (isThere)
    throw new UsageError({
      vi: `Đã có ${place}; không ghi đè. Chọn tên khác bằng -o, hoặc dùng --force.`,
      en: `${place} exists already and is not overwritten. Choose another name by -o, or use --force.`,
    })
}
