import type { Path, Span } from '../../../base/diagnostic.ts'
import type { TextRange } from '../../../base/text-range.ts'
import { MovedSource } from '../sources/moved-source.ts'
import type { LocatedRange, PlanSource } from '../sources/plan-source.ts'

/** Where a part of plain data is written that was put elsewhere; part of a text, where a range of it is given. */
export interface Origin {
  readonly at: Path
  readonly text?: string
  readonly range?: TextRange
}

/** Where parts are written, by the paths they were put at. */
export class PlacedParts {
  readonly #origins = new Map<string, Origin>()

  get size(): number {
    return this.#origins.size
  }

  put(path: Path, origin: Origin): void {
    this.#origins.set(JSON.stringify(path), origin)
  }

  /** Of the part itself, or of the nearest around it that was moved, and how much of the path leads to that. */
  around(path: Path): { readonly origin: Origin; readonly length: number } | undefined {
    for (let length = path.length; length > 0; length -= 1) {
      const origin = this.#origins.get(JSON.stringify(path.slice(0, length)))
      if (origin) return { origin, length }
    }
    return undefined
  }
}

/** The source of plain data some parts of which are written elsewhere: cells of a table in lists and lines. */
export class PlacedSource extends MovedSource {
  readonly #source: PlanSource
  readonly #parts: PlacedParts

  constructor(source: PlanSource, parts: PlacedParts) {
    super(source, path => {
      const found = parts.around(path)
      if (!found) return path
      const { at, range } = found.origin
      return range ? at : [...at, ...path.slice(found.length)]
    })
    this.#source = source
    this.#parts = parts
  }

  override locate(path: Path, part?: 'value' | 'key'): Span {
    const { at, text, range } = this.#parts.around(path)?.origin ?? {}
    if (at === undefined || text === undefined || range === undefined) return super.locate(path, part)
    return this.#source.locateRange(at, text, range).span
  }

  override locateText(path: Path, characters: string): Span {
    const { text, range } = this.#parts.around(path)?.origin ?? {}
    const place = range && text?.slice(...range).indexOf(characters)
    if (range === undefined || place === undefined || place < 0) return super.locateText(path, characters)
    return this.locateRange(path, text?.slice(...range) ?? '', [place, place + characters.length]).span
  }

  override locateRange(path: Path, text: string, [start, end]: TextRange): LocatedRange {
    const { at, text: all, range } = this.#parts.around(path)?.origin ?? {}
    if (at === undefined || all === undefined || range === undefined)
      return super.locateRange(path, text, [start, end])
    const isAsWritten = all.slice(...range) === text
    if (!isAsWritten) return { ...this.#source.locateRange(at, all, range), isExact: false }
    return this.#source.locateRange(at, all, [range[0] + start, range[0] + end])
  }
}
