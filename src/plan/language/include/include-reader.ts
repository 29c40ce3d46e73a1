import type { Diagnostic, Span } from '../../../base/diagnostic.ts'
import { ReadError, type World } from '../../../base/world.ts'
import { MAX_PLAN_BYTES } from '../../source/decode-text.ts'
import { readSourceFile, type SourceFile } from '../source-file.ts'
import { folderOf, isBelow, joined } from './file-paths.ts'
import {
  includeCycle,
  includeOutside,
  includePathForm,
  includeTooDeep,
  includeTooLarge,
  includeTooMany,
  includeUnreadable,
  MAX_INCLUDE_DEPTH,
  MAX_INCLUDES,
} from './include-problems.ts'
import { includedPaths } from './included-paths.ts'
import { sharedPart } from './shared-part.ts'

/** A file on the way from the plan to what it includes. */
interface Opened {
  /** As messages show it. */
  readonly path: string
  /** Links followed: what the file is. */
  readonly real: string
}

/** Reads the files that a plan includes, each once, within bounds that no plan needs. */
export class IncludeReader {
  /** The strongest first. */
  readonly included: SourceFile[] = []
  readonly diagnostics: Diagnostic[] = []
  /** Whether the plan lacks a file it includes. */
  isLacking = false
  readonly #world: World
  /** Nothing outside this folder is read. */
  readonly #project: string
  readonly #read = new Set<string>()
  #followed = 0
  #bytes = 0

  constructor(world: World, project: string) {
    this.#world = world
    this.#project = project
  }

  /** Reads what a file includes, the last first because it is the strongest; `way` leads from the plan to the file. */
  async follow({ value, source }: SourceFile, way: readonly Opened[]): Promise<void> {
    for (const { at, path } of includedPaths(value).toReversed()) {
      const span = source.locate(at)
      this.#followed += 1
      // One include too many makes all the later ones so.
      if (this.#followed > MAX_INCLUDES + 1) return
      if (this.#followed > MAX_INCLUDES) this.#lack(includeTooMany(span))
      else if (way.length > MAX_INCLUDE_DEPTH) this.#lack(includeTooDeep(span))
      else await this.#include(path, span, way)
    }
  }

  async #include(written: string, span: Span, way: readonly Opened[]): Promise<void> {
    const from = way.at(-1) ?? { path: '', real: '' }
    if (written === '' || /^\/|^[a-z][a-z0-9+.-]*:|\\/i.test(written)) {
      this.#lack(includePathForm(written, span))
      return
    }
    if (!isBelow(this.#project, joined(folderOf(from.real), written))) {
      this.#lack(includeOutside(written, false, span))
      return
    }
    const path = joined(folderOf(from.path), written)
    try {
      const real = await this.#world.realPath(path)
      if (!isBelow(this.#project, real)) this.#lack(includeOutside(written, true, span))
      else await this.#open({ path, real }, span, way)
    } catch (error) {
      if (!(error instanceof ReadError)) throw error
      this.#lack(includeUnreadable(written, error.failure, span))
    }
  }

  async #open(file: Opened, span: Span, way: readonly Opened[]): Promise<void> {
    const start = way.findIndex(({ real }) => real === file.real)
    if (start >= 0) {
      this.diagnostics.push(
        includeCycle(
          [...way.slice(start), file].map(({ path }) => path),
          span,
        ),
      )
      return
    }
    // What was read before is stronger, so the same again adds nothing.
    if (this.#read.has(file.real)) return
    this.#read.add(file.real)
    const bytes = await this.#world.readFile(file.path)
    this.#bytes += bytes.length
    if (this.#bytes > MAX_PLAN_BYTES) {
      this.#lack(includeTooLarge(file.path, span))
      return
    }
    const { value: source, diagnostics } = readSourceFile(file.path, bytes)
    this.#found(diagnostics, source)
    if (!source) return
    const { value: shared, diagnostics: problems } = sharedPart(source)
    this.#found(problems, shared)
    if (!shared) return
    this.included.push(shared)
    await this.follow(source, [...way, file])
  }

  #lack(diagnostic: Diagnostic): void {
    this.#found([diagnostic], undefined)
  }

  #found(diagnostics: readonly Diagnostic[], read: SourceFile | undefined): void {
    this.diagnostics.push(...diagnostics)
    if (!read) this.isLacking = true
  }
}
