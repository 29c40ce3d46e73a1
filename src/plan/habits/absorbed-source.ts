import type { Path, Span } from '../../base/diagnostic.ts'
import type { TextRange } from '../../base/text-range.ts'
import type { Grammar } from '../language/keys/grammar.ts'
import type { KeyLanguage } from '../language/keys/key-names.ts'
import type { LocatedRange, PlanSource, SourceText } from '../language/sources/plan-source.ts'
import { type Absorption, pathKey } from './absorption.ts'

/** The source of a plan some texts of which are not as they were written: finds what is left of them where it stands. */
export class AbsorbedSource implements PlanSource {
  readonly file: string
  readonly text: string
  readonly texts: readonly SourceText[]
  readonly grammar: Grammar
  readonly #source: PlanSource
  readonly #absorption: Absorption

  constructor(source: PlanSource, absorption: Absorption) {
    this.#source = source
    this.#absorption = absorption
    this.file = source.file
    this.text = source.text
    this.texts = source.texts
    this.grammar = source.grammar
  }

  locate(path: Path, part?: 'value' | 'key'): Span {
    return this.#source.locate(this.#written(path), part)
  }

  locateText(path: Path, characters: string): Span {
    return this.#source.locateText(this.#written(path), characters)
  }

  /** Also of a text as it was written, which is longer than what is left of it. */
  locateRange(path: Path, text: string, range: TextRange): LocatedRange {
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

  textAt(span: Span): string {
    return this.#source.textAt(span)
  }

  keyLanguage(path: Path): KeyLanguage {
    return this.#source.keyLanguage(this.#written(path))
  }

  keyName(path: Path): string {
    return this.#source.keyName(this.#written(path))
  }

  /** Where a part of the plan was written. */
  #written(path: Path): Path {
    const { kept, moved } = this.#absorption
    const text = kept.get(pathKey(path))
    if (text) return text.at
    if (moved.size === 0) return path
    for (let length = path.length; length > 0; length--) {
      const from = moved.get(pathKey(path.slice(0, length)))
      if (from) return [...from, ...path.slice(length)]
    }
    return path
  }
}
