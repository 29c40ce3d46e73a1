import type { Path, Span } from '../../../base/diagnostic.ts'
import type { TextRange } from '../../../base/text-range.ts'
import type { Grammar } from '../keys/grammar.ts'
import type { KeyLanguage } from '../keys/key-names.ts'
import type { FileSource, LocatedRange, PlanSource, SourceText } from './plan-source.ts'

/** The source of a plan that includes other files: each part stands in the strongest file that gives it. */
export class LayeredSource implements PlanSource {
  readonly file: string
  readonly text: string
  readonly texts: readonly SourceText[]
  readonly grammar: Grammar
  readonly #main: FileSource
  /** The strongest first. */
  readonly #included: readonly FileSource[]

  constructor(main: FileSource, included: readonly FileSource[]) {
    this.#main = main
    this.#included = included
    this.file = main.file
    this.text = main.text
    this.texts = [main, ...included].map(({ file, text }) => ({ file, text }))
    this.grammar = main.grammar
  }

  locate(path: Path, part?: 'value' | 'key'): Span {
    return this.#layerOf(path).locate(path, part)
  }

  locateText(path: Path, characters: string): Span {
    return this.#layerOf(path).locateText(path, characters)
  }

  locateRange(path: Path, text: string, range: TextRange): LocatedRange {
    return this.#layerOf(path).locateRange(path, text, range)
  }

  textAt(span: Span): string {
    const layer = [this.#main, ...this.#included].find(({ file }) => file === span.file)
    return layer?.textAt(span) ?? ''
  }

  keyLanguage(path: Path): KeyLanguage {
    return this.#layerOf(path).keyLanguage(path)
  }

  keyName(path: Path): string {
    return this.#layerOf(path).keyName(path)
  }

  /** The file that holds most of the way to a part; the strongest of several. */
  #layerOf(path: Path): FileSource {
    let best = this.#main
    let reach = best.reach(path)
    for (const layer of this.#included) {
      if (reach === path.length) break
      const further = layer.reach(path)
      if (further <= reach) continue
      best = layer
      reach = further
    }
    return best
  }
}
