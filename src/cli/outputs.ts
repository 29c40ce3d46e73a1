import { realpath } from 'node:fs/promises'
import { basename, dirname, extname, join, resolve } from 'node:path'
import type { Localized } from '../base/diagnostic.ts'
import { groupBy } from '../base/group-by.ts'
import type { Failure } from './failure.ts'
import { failureOf } from './failure-of.ts'
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
  /** What the files of a plan's parts are called by, where each part gets files of its own. */
  partsOf?(plan: string): Promise<readonly (string | undefined)[]>
}

/** The plan a file was claimed for, and its part. */
interface Owner {
  readonly plan: string
  readonly part: string | undefined
}

/** A name that two plans would write to. */
class SharedName extends UsageError {
  readonly other: string

  constructor(other: string, message: Localized) {
    super(message)
    this.other = other
  }
}

/** The files that plans are built to: `<plan>.pdf`, or `<plan>-<part>.pdf` for a part alone. */
export class Outputs {
  readonly #inputs: ReadonlySet<string>
  readonly #output: string | undefined
  readonly #cwd: string
  readonly #taken = new Map<string, Owner>()
  readonly #folders = new Map<string, Promise<string>>()
  readonly #refused = new Map<string, Failure>()

  private constructor(inputs: ReadonlySet<string>, output: string | undefined, cwd: string) {
    this.#inputs = inputs
    this.#output = output
    this.#cwd = cwd
  }

  /** Claims the files of every plan before anything is built; plans whose files cannot be told apart are refused. */
  static async of(
    plans: readonly string[],
    { formats, output, partsOf }: OutputOptions,
    cwd: string,
  ): Promise<Outputs> {
    const inputs = await Promise.all(
      plans.map(plan => realpath(resolve(cwd, plan)).catch(() => resolve(cwd, plan))),
    )
    const outputs = new Outputs(new Set(inputs), output, cwd)
    const alike = partsOf ? plansWithNamesAlike(plans.map(plan => outputs.#stem(plan))) : new Set()
    for (const plan of plans) {
      const parts = partsOf && alike.has(outputs.#stem(plan)) ? await partsOf(plan) : [undefined]
      await outputs.#claimAll(plan, formats, parts)
    }
    return outputs
  }

  /** Whether nothing is to be built of a plan, since its files would take the place of others. */
  refuses(plan: string): boolean {
    return this.#refused.has(plan)
  }

  /** Why plans are refused. */
  get failures(): readonly Failure[] {
    return [...this.#refused.values()]
  }

  /** The folders that files go to. */
  get folders(): readonly string[] {
    return [...this.#folders.keys()]
  }

  /**
   * The file for a plan or a part of it, as messages show it. Throws `UsageError` when another plan or part has it
   * already, or when it would take the place of a plan.
   */
  async claim(plan: string, { format, part }: OutputFile): Promise<string> {
    const target = join(
      this.#folder(plan),
      `${this.#stem(plan)}${part === undefined ? '' : `-${part}`}.${format}`,
    )
    await refuseOccupied(target, this.#inputs, this.#cwd)
    await this.#refuseShared(target, { plan, part })
    return displayed(target, this.#cwd)
  }

  async #claimAll(
    plan: string,
    formats: readonly string[],
    parts: readonly (string | undefined)[],
  ): Promise<void> {
    try {
      for (const part of parts)
        for (const format of formats) await this.claim(plan, { format, ...(part !== undefined && { part }) })
    } catch (error) {
      this.#refused.set(plan, failureOf(error, plan))
      // Neither of two plans has a better right to a name.
      if (error instanceof SharedName) this.#refused.set(error.other, failureOf(error, error.other))
    }
  }

  #folder(plan: string): string {
    return this.#output === undefined ? dirname(resolve(this.#cwd, plan)) : resolve(this.#cwd, this.#output)
  }

  #stem(plan: string): string {
    const path = resolve(this.#cwd, plan)
    const kind = extname(path)
    // A Word file is never written over by the one made of it.
    return `${basename(path, kind)}${/^\.(?:docx?|docm|rtf)$/i.test(kind) ? '-nd30' : ''}`
  }

  async #refuseShared(target: string, owner: Owner): Promise<void> {
    const folder = dirname(target)
    const identity = this.#folders.get(folder) ?? realpath(folder).catch(() => folder)
    this.#folders.set(folder, identity)
    const key = sameName(join(await identity, basename(target)))
    const other = this.#taken.get(key)
    this.#taken.set(key, owner)
    if (other === undefined || (other.plan === owner.plan && other.part === owner.part)) return
    const name = displayed(target, this.#cwd)
    throw new SharedName(other.plan, {
      vi: `${other.plan} và ${owner.plan} cùng ghi ra ${name}; đổi tên một kế hoạch hoặc dựng riêng từng thư mục.`,
      en: `${other.plan} and ${owner.plan} would both be written to ${name}; rename one, or build them into separate folders.`,
    })
  }
}

/** File systems may ignore case and the form of Vietnamese letters, so names that differ in these alone are one. */
function sameName(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

/** Names of plans that begin with another's and a hyphen, and those others: only their parts can have one name. */
function plansWithNamesAlike(stems: readonly string[]): ReadonlySet<string> {
  const byName = groupBy(new Set(stems), sameName)
  const alike = new Set<string>()
  for (const [name, own] of byName)
    for (let at = name.indexOf('-'); at >= 0; at = name.indexOf('-', at + 1)) {
      const shorter = byName.get(name.slice(0, at))
      if (shorter) for (const stem of [...own, ...shorter]) alike.add(stem)
    }
  return alike
}

async function refuseOccupied(target: string, inputs: ReadonlySet<string>, cwd: string): Promise<void> {
  const name = displayed(target, cwd)
  const identity = await realpath(target).catch(() => target)
  if (inputs.has(identity))
    throw new UsageError({
      vi: `${name}: sẽ ghi đè lên chính kế hoạch; đổi tên kế hoạch thành .yaml.`,
      en: `${name}: would overwrite a plan; rename the plan to .yaml.`,
    })
}
