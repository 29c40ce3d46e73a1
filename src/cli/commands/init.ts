import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type KeyLanguage, withVietnameseKeys } from '../../index.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { readWhole } from '../file-world.ts'
import { displayed } from '../find-plans.ts'
import { type Context, say } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'

export interface InitCommand {
  readonly folder: string
  /** What the keys of the new plans are written in. */
  readonly keys: KeyLanguage
}

/** Copies the plans to start from into a folder. Never overwrites. */
export async function initFolder({ folder, keys }: InitCommand, context: Context): Promise<ExitCode> {
  const { terminal, installation } = context
  const target = resolve(terminal.cwd, folder)
  const names = (await readdir(installation.templates)).filter(name => name.endsWith('.yaml')).sort()
  await mkdir(target, { recursive: true })
  const present = new Set(await readdir(target))
  const occupied = names
    .filter(name => present.has(name))
    .map(name => displayed(join(target, name), terminal.cwd))
  if (occupied.length > 0)
    throw new UsageError({
      vi: `Đã có ${occupied.join(', ')}; không ghi đè.`,
      en: `${occupied.join(', ')} exists already and is not overwritten.`,
    })
  for (const name of names) {
    const source = join(installation.templates, name)
    const text = new TextDecoder().decode(await readWhole(source, source))
    await writeFile(join(target, name), keys === 'vi' ? withVietnameseKeys(text) : text, { flag: 'wx' })
    const shown = displayed(join(target, name), terminal.cwd)
    say(context, { vi: `Đã tạo ${shown}`, en: `Created ${shown}` })
  }
  const first = displayed(join(target, names[0] ?? ''), terminal.cwd)
  say(context, {
    vi: `Sửa nội dung rồi chạy: kehoach build ${first}`,
    en: `Edit it, then run: kehoach build ${first}`,
  })
  return EXIT.clean
}
