import type { Path, Span } from '../../../base/diagnostic.ts'
import type { TextRange } from '../../../base/text-range.ts'
import type { Grammar } from '../keys/grammar.ts'
import type { KeyLanguage } from '../keys/key-names.ts'
import type { LocatedRange, PlanSource, SourceText } from './plan-source.ts'

/** The source of a plan whose parts stand at other paths in the file than in the plan. */
export class MovedSource implements PlanSource {
  readonly file: string
  readonly text: string
  readonly texts: readonly SourceText[]
  readonly grammar: Grammar
  readonly #source: PlanSource
  readonly #written: (path: Path) => Path

  /** `written` gives the path in the file for one in the plan. */
  constructor(source: PlanSource, written: (path: Path) => Path) {
    this.#source = source
    this.#written = written
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

  locateRange(path: Path, text: string, range: TextRange): LocatedRange {
    return this.#source.locateRange(this.#written(path), text, range)
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
}
