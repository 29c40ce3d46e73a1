import { fileURLToPath, pathToFileURL } from 'node:url'
import { ReadError } from '../base/world.ts'
import { FileWorld, withSlashes } from '../node/file-world.ts'

/** The machine's files as they stand in the editor: those that are open as they are typed, all others as they are saved. */
export class OpenFiles extends FileWorld {
  readonly #textOf: (path: string) => string | undefined

  constructor(cwd: string, textOf: (path: string) => string | undefined) {
    super(cwd)
    this.#textOf = textOf
  }

  override async readFile(path: string): Promise<Uint8Array> {
    const text = this.#textOf(path)
    return text === undefined ? super.readFile(path) : new TextEncoder().encode(text)
  }

  /** A file that was never saved has its place all the same. */
  override async realPath(path: string): Promise<string> {
    try {
      return await super.realPath(path)
    } catch (error) {
      if (error instanceof ReadError && this.#textOf(path) !== undefined) return path
      throw error
    }
  }
}

/** The path behind an address of the protocol; undefined of what is no file of this machine. */
export function pathOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined
  try {
    return withSlashes(fileURLToPath(uri))
  } catch {
    // A host that is not ours, or a path the system does not have.
    return undefined
  }
}

export function uriOf(path: string): string {
  return pathToFileURL(path).href
}
