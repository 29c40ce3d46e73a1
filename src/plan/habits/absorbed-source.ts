import type { Path } from '../../base/diagnostic.ts'
import type { TextRange } from '../../base/text-range.ts'
import { MovedSource } from '../language/sources/moved-source.ts'
import type { LocatedRange, PlanSource } from '../language/sources/plan-source.ts'
import { type Absorption, pathKey } from './absorption.ts'

/** The source of a plan some texts of which are not as they were written: finds what is left of them where it stands. */
export class AbsorbedSource extends MovedSource {
  readonly #source: PlanSource
  readonly #absorption: Absorption
  readonly #written: (path: Path) => Path

  constructor(source: PlanSource, absorption: Absorption) {
    const written = (path: Path): Path => {
      const { kept, moved } = absorption
      const text = kept.get(pathKey(path))
      if (text) return text.at
      if (moved.size === 0) return path
      for (let length = path.length; length > 0; length--) {
        const from = moved.get(pathKey(path.slice(0, length)))
        if (from) return [...from, ...path.slice(length)]
      }
      return path
    }
    super(source, written)
    this.#source = source
    this.#absorption = absorption
    this.#written = written
  }

  /** Also of a text as it was written, which is longer than what is left of it. */
  override locateRange(path: Path, text: string, range: TextRange): LocatedRange {
    const kept = this.#absorption.kept.get(pathKey(path))
    if (kept === undefined || (text !== kept.text && text !== kept.given))
      return this.#source.locateRange(this.#written(path), text, range)
    if (text === kept.given) return this.#source.locateRange(kept.at, text, range)
    const [start, end] = range
    const from = kept.origin(start)
    const to = end > start ? kept.origin(end - 1) + 1 : from
    const located = this.#source.locateRange(kept.at, kept.given, [from, to])
    const isExact = located.isExact && kept.given.slice(from, to) === text.slice(start, end)
    return { ...located, isExact, range: [from, to] }
  }
}
