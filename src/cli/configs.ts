import { DEFAULT_SETTINGS, findConfig, hasErrors, readConfig, type Settings } from '../internal.ts'
import type { FileWorld } from '../node/file-world.ts'
import { displayed } from './find-plans.ts'
import { planReport } from './report/plan-report.ts'
import type { PlanReport } from './report/reporter.ts'

/** The settings of the projects whose plans a run reads, each file read once. */
export class Configs {
  readonly #world: FileWorld
  readonly #cwd: string
  readonly #given: string | undefined
  readonly #read = new Map<string, Settings>()
  readonly #reports: PlanReport[] = []

  /** `given` is the file to use for all plans, in place of those of their projects. */
  constructor(world: FileWorld, cwd: string, given?: string) {
    this.#world = world
    this.#cwd = cwd
    this.#given = given
  }

  /** The settings a plan is under. Throws `ReadError`. */
  async of(plan: string): Promise<Settings> {
    const file = this.#given ?? (await findConfig(plan, this.#world))
    return file === undefined ? DEFAULT_SETTINGS : this.#settingsIn(displayed(file, this.#cwd))
  }

  /** What is wrong with the settings met so far, a report for each file that has something wrong. */
  get reports(): readonly PlanReport[] {
    return this.#reports
  }

  get hasErrors(): boolean {
    return this.#reports.some(({ diagnostics }) => hasErrors(diagnostics))
  }

  async #settingsIn(file: string): Promise<Settings> {
    const known = this.#read.get(file)
    if (known) return known
    const { value = DEFAULT_SETTINGS, diagnostics } = await readConfig(file, this.#world)
    this.#read.set(file, value)
    const found = { diagnostics, suppressed: [], coverage: [] }
    if (diagnostics.length > 0)
      this.#reports.push(planReport(file, found, path => this.#world.bytesRead(path)))
    return value
  }
}
