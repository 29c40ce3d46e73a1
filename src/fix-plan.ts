import type { Fix } from './base/diagnostic.ts'
import type { World } from './base/world.ts'
import { type CheckOptions, check } from './compile.ts'
import type { SourceText } from './plan/language/sources/plan-source.ts'
import { fixText } from './validate/fix/fix-text.ts'

/** A file whose text was changed, whole in memory. */
export interface FixedFile {
  /** As messages show it. */
  readonly path: string
  readonly bytes: Uint8Array
  readonly changes: readonly Change[]
}

/** A part of a text before and after, with the words it stands in, and its line from 1. */
export interface Change {
  readonly line: number
  readonly before: string
  readonly after: string
}

/** A change may lay open another; after so many rounds two of them would only undo each other. */
const MOST_ROUNDS = 10

/**
 * Makes every safe change that the findings on a plan offer, in it and in the files it includes, until there is none
 * left. Nothing is written: the bytes are for the caller to store. Throws `ReadError` for the plan itself.
 */
export async function fixPlan(
  path: string,
  options: CheckOptions,
  world: World,
): Promise<readonly FixedFile[]> {
  const fixed = new FixedWorld(world)
  let whole: readonly FixedFile[] = []
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { value, diagnostics } = await check(path, { ...options, layout: false, glyphs: false }, fixed)
    // Changes after which the plan can no longer be read are not kept.
    if (!value) break
    whole = fixed.files
    const fixes = diagnostics.flatMap(({ fix }) => fix ?? [])
    const made = value.source.texts.map(text => fixed.fix(text, fixes))
    if (!made.includes(true)) break
  }
  return whole
}

/** A world in which files are already changed. */
class FixedWorld implements World {
  readonly #world: World
  readonly #read = new Map<string, Uint8Array>()
  readonly #changes = new Map<string, Change[]>()

  constructor(world: World) {
    this.#world = world
  }

  async readFile(path: string): Promise<Uint8Array> {
    const bytes = this.#read.get(path) ?? (await this.#world.readFile(path))
    this.#read.set(path, bytes)
    return bytes
  }

  realPath(path: string): Promise<string> {
    return this.#world.realPath(path)
  }

  readFont(face: Parameters<World['readFont']>[0]): Promise<Uint8Array> {
    return this.#world.readFont(face)
  }

  get files(): readonly FixedFile[] {
    return [...this.#changes].map(([path, changes]) => ({
      path,
      bytes: this.#read.get(path) ?? new Uint8Array(),
      changes,
    }))
  }

  /** Changes a file it has read; whether there was anything to change. */
  fix({ file, text }: SourceText, fixes: readonly Fix[]): boolean {
    const own = fixes.filter(({ span }) => span.file === file)
    if (own.length === 0) return false
    const fixed = fixText(file, text, own)
    if (fixed.fixes.length === 0) return false
    const changes = changesOf(fixed.fixes, text)
    this.#changes.set(file, [...(this.#changes.get(file) ?? []), ...changes])
    this.#read.set(file, withMark(this.#read.get(file), fixed.text))
    return true
  }
}

/** A file's bytes with the byte order mark it had. */
function withMark(old: Uint8Array | undefined, text: string): Uint8Array {
  const hasMark = old?.[0] === 0xef && old[1] === 0xbb && old[2] === 0xbf
  return new TextEncoder().encode(hasMark ? `\uFEFF${text}` : text)
}

function changeOf({ span: { start, end }, text: replacement }: Fix, text: string, line: number): Change {
  const head = /[^\s"']{0,20}$/.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? ''
  const tail = /^[^\s"']{0,20}/.exec(text.slice(end, end + 20))?.[0] ?? ''
  return { line, before: head + text.slice(start, end) + tail, after: head + replacement + tail }
}

/** Changes from the start of a text on, with their lines. */
function changesOf(fixes: readonly Fix[], text: string): readonly Change[] {
  let line = 1
  let lineEnd = text.indexOf('\n')
  return fixes.map(fix => {
    while (lineEnd >= 0 && lineEnd < fix.span.start) {
      line += 1
      lineEnd = text.indexOf('\n', lineEnd + 1)
    }
    return changeOf(fix, text, line)
  })
}
