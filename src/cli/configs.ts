import { resolve } from 'node:path'
import { DEFAULT_SETTINGS, findConfig, hasErrors, readConfig, type Settings } from '../internal.ts'
import type { FileWorld } from '../node/file-world.ts'
import type { Failure } from './failure.ts'
import { failureOf } from './failure-of.ts'
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
  readonly #failures: Failure[] = []

  /** `given` is the file to use for all plans, in place of those of their projects. */
  constructor(world: FileWorld, cwd: string, given?: string) {
    this.#world = world
    this.#cwd = cwd
    this.#given = given
  }

  /**
   * The settings a plan is under; none where they cannot be read. Throws `ReadError` for the plan, and for settings that
   * were named.
   */
  async of(plan: string): Promise<Settings> {
    if (this.#given !== undefined)
      return this.#settingsIn(displayed(resolve(this.#cwd, this.#given), this.#cwd))
    const found = await findConfig(plan, this.#world)
    return found ? this.#settingsIn(displayed(found.file, this.#cwd), found.project) : DEFAULT_SETTINGS
  }

  /** What is wrong with the settings met so far, a report for each file that has something wrong. */
  get reports(): readonly PlanReport[] {
    return this.#reports
  }

  /** Settings that could not be read. */
  get failures(): readonly Failure[] {
    return this.#failures
  }

  get hasErrors(): boolean {
    return this.#failures.length > 0 || this.#reports.some(({ diagnostics }) => hasErrors(diagnostics))
  }

  async #settingsIn(file: string, project?: string): Promise<Settings> {
    const known = this.#read.get(file)
    if (known) return known
    try {
      const settings = await this.#readConfig(file, project)
      this.#read.set(file, settings)
      return settings
    } catch (error) {
      // Whoever names a file means no other settings.
      if (project === undefined) throw error
      this.#read.set(file, DEFAULT_SETTINGS)
      this.#failures.push(failureOf(error, file))
      return DEFAULT_SETTINGS
    }
  }

  async #readConfig(file: string, project: string | undefined): Promise<Settings> {
    const { value = DEFAULT_SETTINGS, diagnostics } = await readConfig(file, this.#world, project)
    const found = { diagnostics, suppressed: [], coverage: [] }
    if (diagnostics.length > 0)
      this.#reports.push(planReport(file, found, path => this.#world.bytesRead(path)))
    return value
  }
}
