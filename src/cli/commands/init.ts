import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type KeyLanguage, looksShared, withVietnameseKeys } from '../../internal.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { displayed } from '../find-plans.ts'
import { FIRST_FORM, formName, readStarters, type Starter } from '../starters.ts'
import { type Context, say } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'

export interface InitCommand {
  readonly folder: string
  /** What to start from, as it was typed; without any, the form for a first plan. */
  readonly forms: readonly string[] | undefined
  /** What the keys of the new files are written in. */
  readonly keys: KeyLanguage
}

/** Puts files to start from into a folder. Never overwrites. */
export async function initFolder(command: InitCommand, context: Context): Promise<ExitCode> {
  const { terminal, installation } = context
  const folder = resolve(terminal.cwd, command.folder)
  const starters = chosen(await readStarters(installation.templates), command.forms ?? [FIRST_FORM])
  await mkdir(folder, { recursive: true })
  await refuseOccupied(starters, folder, terminal.cwd)
  for (const { form, text } of starters) {
    const path = fileOf(form, folder)
    await writeFile(path, command.keys === 'vi' ? withVietnameseKeys(text) : text, { flag: 'wx' })
    const shown = displayed(path, terminal.cwd)
    say(context, { vi: `Đã tạo ${shown}`, en: `Created ${shown}` })
  }
  sayNextStep(starters, folder, command, context)
  return EXIT.clean
}

/** Prints the forms there are to start from. */
export async function listForms({ terminal, installation, language }: Context): Promise<ExitCode> {
  const starters = await readStarters(installation.templates)
  const width = Math.max(...starters.map(({ form }) => form.length))
  const lines = starters.map(({ form, title }) => `${form.padEnd(width)}  ${title[language]}\n`)
  terminal.out(lines.join(''))
  return EXIT.clean
}

function chosen(starters: readonly Starter[], forms: readonly string[]): readonly Starter[] {
  const names = [...new Set(forms.map(formName))]
  return names.map((name, index) => {
    const starter = starters.find(({ form }) => form === name)
    if (starter) return starter
    const all = starters.map(({ form }) => form).join(', ')
    throw new UsageError({
      vi: `--form: không có mẫu “${forms[index]}”; dùng được: ${all}.`,
      en: `--form: there is no form “${forms[index]}”; allowed: ${all}.`,
    })
  })
}

async function refuseOccupied(starters: readonly Starter[], folder: string, cwd: string): Promise<void> {
  const present = new Set(await readdir(folder))
  const occupied = starters.filter(({ form }) => present.has(`${form}.yaml`))
  if (occupied.length === 0) return
  const names = occupied.map(({ form }) => displayed(fileOf(form, folder), cwd)).join(', ')
  throw new UsageError({
    vi: `Đã có ${names}; không ghi đè.`,
    en: `${names} exists already and is not overwritten.`,
  })
}

function sayNextStep(
  starters: readonly Starter[],
  folder: string,
  { forms, keys }: InitCommand,
  context: Context,
): void {
  const plan = starters.find(({ text }) => !looksShared(text))
  const office = starters.find(({ text }) => looksShared(text))
  if (office)
    say(context, {
      vi: `Gọi phần dùng chung từ một văn bản bằng dòng: ${keys === 'vi' ? 'dùng chung' : 'include'}: ${office.form}.yaml`,
      en: `A text takes what is shared by the line: ${keys === 'vi' ? 'dùng chung' : 'include'}: ${office.form}.yaml`,
    })
  const first = plan && displayed(fileOf(plan.form, folder), context.terminal.cwd)
  if (first)
    say(context, {
      vi: `Sửa nội dung rồi chạy: kehoach build ${first}`,
      en: `Edit it, then run: kehoach build ${first}`,
    })
  if (!forms)
    say(context, { vi: 'Các mẫu khác: kehoach init --list', en: 'Other forms: kehoach init --list' })
}

function fileOf(form: string, folder: string): string {
  return join(folder, `${form}.yaml`)
}
