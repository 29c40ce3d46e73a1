import { basename } from 'node:path'
import { type Imported, importWord, isSheetName, type KeyLanguage, readingText } from '../internal.ts'
import { FileWorld } from '../node/file-world.ts'
import { UsageError } from './usage-error.ts'
import { isWordLike, wordBytes } from './word-bytes.ts'

/**
 * The file system where Word files are plans too: each is imported in memory when it is read. Throws `UsageError` for
 * one that cannot be.
 */
export class WordWorld extends FileWorld {
  readonly #imported = new Map<string, Imported>()
  #keys: KeyLanguage = 'vi'

  /** The plans are written with keys of this language, which findings name. */
  withKeys(keys: KeyLanguage): this {
    this.#keys = keys
    return this
  }

  override async readFile(path: string): Promise<Uint8Array> {
    const bytes = await super.readFile(path)
    // A plan's rows may stand in a sheet, which is a package, too.
    if (!isWordLike(bytes) || isSheetName(path)) return bytes
    const known = this.#imported.get(path)
    if (known) return new TextEncoder().encode(known.text)
    const options = { keys: this.#keys, revisions: 'accepted', name: basename(path) } as const
    const { imported, refused } = importWord(await wordBytes(bytes), options)
    if (!imported) throw new UsageError({ vi: `${path}: ${refused.vi}`, en: `${path}: ${refused.en}` })
    this.#imported.set(path, imported)
    return new TextEncoder().encode(imported.text)
  }

  /** What a Word file became; undefined for all other files. */
  importedFrom(path: string): Imported | undefined {
    return this.#imported.get(path)
  }

  override letGo(): void {
    super.letGo()
    this.#imported.clear()
  }

  override bytesRead(path: string): Uint8Array {
    const imported = this.#imported.get(path)
    return imported ? new TextEncoder().encode(imported.text) : super.bytesRead(path)
  }

  /** The texts of a Word file with their places, for showing what was found in them. */
  readingOf(path: string) {
    const imported = this.#imported.get(path)
    return imported && readingText(imported.text)
  }
}
