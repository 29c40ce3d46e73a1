import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { displayed } from './find-plans.ts'
import { UsageError } from './usage-error.ts'

/** What tells the files of one plan apart. */
interface OutputFile {
  readonly format: string
  /** The part of the plan, where each part has files of its own. */
  readonly part?: string
}

interface OutputOptions {
  readonly formats: readonly string[]
  readonly output?: string
}

/** The files that plans are built to: `<plan>.pdf`, or `<plan>-<part>.pdf` for a part alone. */
export class Outputs {
  readonly #inputs: ReadonlySet<string>
  readonly #output: string | undefined
  readonly #cwd: string
  /** The plan each file was claimed for. */
  readonly #taken = new Map<string, string>()

  private constructor(inputs: ReadonlySet<string>, output: string | undefined, cwd: string) {
    this.#inputs = inputs
    this.#output = output
    this.#cwd = cwd
  }

  /**
   * Claims the files of every plan before anything is built; those of parts are known only when a plan has been read.
   * Throws `UsageError` as `claim` does.
   */
  static async of(
    plans: readonly string[],
    { formats, output }: OutputOptions,
    cwd: string,
  ): Promise<Outputs> {
    const inputs = new Set(await Promise.all(plans.map(plan => realpath(resolve(cwd, plan)))))
    const outputs = new Outputs(inputs, output, cwd)
    for (const plan of plans) for (const format of formats) await outputs.claim(plan, { format })
    return outputs
  }

  /**
   * The file for a plan or a part of it, as messages show it. Throws `UsageError` when another plan has it already, or
   * when it would take the place of a plan or a folder.
   */
  async claim(plan: string, { format, part }: OutputFile): Promise<string> {
    const path = resolve(this.#cwd, plan)
    const folder = this.#output === undefined ? dirname(path) : resolve(this.#cwd, this.#output)
    const stem = basename(path, extname(path))
    const target = join(folder, `${part === undefined ? stem : `${stem}-${part}`}.${format}`)
    await refuseOccupied(target, this.#inputs, this.#cwd)
    refuseShared(target, plan, this.#taken, this.#cwd)
    return displayed(target, this.#cwd)
  }
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
  if (other === undefined || other === plan) return
  const name = displayed(target, cwd)
  throw new UsageError({
    vi: `${other} và ${plan} cùng ghi ra ${name}; đổi tên một kế hoạch hoặc dựng riêng từng thư mục.`,
    en: `${other} and ${plan} would both be written to ${name}; rename one, or build them into separate folders.`,
  })
}
