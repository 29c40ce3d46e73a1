import type { Diagnostic as Finding } from '../base/diagnostic.ts'
import { ReadError } from '../base/world.ts'
import { judge } from '../language-service/judge.ts'
import { type PlanTree, planTree } from '../language-service/plan-tree.ts'
import { looksShared } from '../plan/language/keys/shared-keys.ts'
import type { OpenFiles } from './open-files.ts'

/** Texts beyond this are shown and not judged: the editor itself is slow with them. */
export const LARGEST_TEXT = 4 * 1024 * 1024

/** One open file: what was last found in it, and what can be seen of it now. */
export class PlanSession {
  readonly path: string
  findings: readonly Finding[] = []
  /** The version of the text that was judged last. */
  judgedVersion: number | undefined
  #tree: PlanTree | undefined
  #included: readonly PlanTree[] = []

  constructor(path: string) {
    this.path = path
  }

  /** The file as it is typed, and the files it included when it was last judged. */
  trees(text: string): readonly PlanTree[] {
    if (this.#tree?.text !== text) this.#tree = planTree(this.path, text)
    return [this.#tree, ...this.#included]
  }

  includes(path: string): boolean {
    return this.#included.some(({ file }) => file === path)
  }

  /** Judges a text; what is no plan has no findings. */
  async judge(text: string, version: number, files: OpenFiles): Promise<void> {
    const findings = isPlan(text) && text.length <= LARGEST_TEXT ? await this.#judged(text, files) : []
    this.findings = findings
    this.judgedVersion = version
  }

  async #judged(text: string, files: OpenFiles): Promise<readonly Finding[]> {
    try {
      const { diagnostics, trees } = await judge(this.path, text, files)
      this.#included = trees.slice(1)
      return diagnostics
    } catch (error) {
      // The file went away while it was open.
      if (error instanceof ReadError) return []
      throw error
    }
  }
}

/** Whether a YAML file is ours to speak of: most in an editor are not. */
export function isPlan(text: string): boolean {
  return /^["']?kehoach["']?\s*:/m.test(text)
}

/** Whether to help with a text: a plan, what plans share, or nothing yet. */
export function isOurs(text: string): boolean {
  return text.length <= LARGEST_TEXT && (isPlan(text) || looksShared(text) || text.trim() === '')
}
