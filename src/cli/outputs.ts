import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { displayed } from './find-plans.ts'
import { UsageError } from './usage-error.ts'

/** The file each format of a plan goes to, as messages show it. */
export type Outputs = ReadonlyMap<string, string>

interface OutputOptions {
  readonly formats: readonly string[]
  readonly output?: string
}

/**
 * The files that plans will be built to, by plan. Throws `UsageError` before anything is built when two plans would
 * share a file, or a file would take the place of a plan or a folder.
 */
export async function planOutputs(
  plans: readonly string[],
  { formats, output }: OutputOptions,
  cwd: string,
): Promise<ReadonlyMap<string, Outputs>> {
  const taken = new Map<string, string>()
  const inputs = new Set(await Promise.all(plans.map(plan => realpath(resolve(cwd, plan)))))
  const outputs = new Map<string, Outputs>()
  for (const plan of plans) {
    const path = resolve(cwd, plan)
    const folder = output === undefined ? dirname(path) : resolve(cwd, output)
    const own = new Map<string, string>()
    for (const format of formats) {
      const target = join(folder, `${basename(path, extname(path))}.${format}`)
      await refuseOccupied(target, inputs, cwd)
      refuseShared(target, plan, taken, cwd)
      own.set(format, displayed(target, cwd))
    }
    outputs.set(plan, own)
  }
  return outputs
}

async function refuseOccupied(target: string, inputs: ReadonlySet<string>, cwd: string): Promise<void> {
  const name = displayed(target, cwd)
  const identity = await realpath(target).catch(() => target)
  if (inputs.has(identity))
    throw new UsageError({
      vi: `${name}: sẽ ghi đè lên chính kế hoạch; đổi tên kế hoạch thành .yaml.`,
      en: `${name}: would overwrite a plan; rename the plan to .yaml.`,
    })
  const stats = await stat(target).catch(() => undefined)
  if (stats?.isDirectory())
    throw new UsageError({ vi: `${name}: đã là một thư mục.`, en: `${name}: is a folder already.` })
}

/** File systems may ignore case and the form of Vietnamese letters, so names that differ in these alone are shared. */
function refuseShared(target: string, plan: string, taken: Map<string, string>, cwd: string): void {
  const key = target.normalize('NFC').toLowerCase()
  const other = taken.get(key)
  taken.set(key, plan)
  if (other === undefined) return
  const name = displayed(target, cwd)
  throw new UsageError({
    vi: `${other} và ${plan} cùng ghi ra ${name}; đổi tên một kế hoạch hoặc dựng riêng từng thư mục.`,
    en: `${other} and ${plan} would both be written to ${name}; rename one, or build them into separate folders.`,
  })
}
