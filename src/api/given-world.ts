import { type FontFace, ReadError, type World } from '../base/world.ts'
import { joined } from '../plan/language/include/file-paths.ts'

/** A world in which one file has the text given, whether or not it stands there; what was read of it stays at hand. */
export class GivenWorld implements World {
  readonly #world: World
  readonly #read = new Map<string, Uint8Array>()

  constructor(world: World, path?: string, text?: string) {
    this.#world = world
    if (path !== undefined && text !== undefined) this.#read.set(path, new TextEncoder().encode(text))
  }

  async readFile(path: string): Promise<Uint8Array> {
    const bytes = this.#read.get(path) ?? (await this.#world.readFile(path))
    this.#read.set(path, bytes)
    return bytes
  }

  /** A file that is given alone has its place in the folder where it would stand. */
  async realPath(path: string): Promise<string> {
    try {
      return await this.#world.realPath(path)
    } catch (error) {
      if (!(error instanceof ReadError) || !this.#read.has(path)) throw error
      return path.startsWith('/') ? path : joined(await this.#folder(), path)
    }
  }

  readFont(face: FontFace): Promise<Uint8Array> {
    return this.#world.readFont(face)
  }

  /** The bytes a file had when it was read; undefined for one that was not. */
  bytesRead(path: string): Uint8Array | undefined {
    return this.#read.get(path)
  }

  async #folder(): Promise<string> {
    try {
      return await this.#world.realPath('.')
    } catch (error) {
      if (error instanceof ReadError) return '/'
      throw error
    }
  }
}
