import type { Path, Span } from '../../../base/diagnostic.ts'
import type { TextRange } from '../../../base/text-range.ts'
import type { Grammar } from '../keys/grammar.ts'
import type { KeyLanguage } from '../keys/key-names.ts'

/** The texts a plan was read from: where in them each part of the plan stands. Paths are in English keys. */
export interface PlanSource {
  /** The plan itself, not what it includes. */
  readonly file: string
  readonly text: string
  /** Every text it was read from, the plan's own first. */
  readonly texts: readonly SourceText[]
  /** The language it is written in. */
  readonly grammar: Grammar
  /**
   * Where a path stands. `part` chooses between what stands there, the default, and the key it stands under. A path
   * that does not exist is located by the nearest part around it that does: its key or first line, or all of it when
   * it is text.
   */
  locate(path: Path, part?: 'value' | 'key'): Span
  /** Where certain characters first stand in the text at a path; the whole of it when they are written otherwise. */
  locateText(path: Path, characters: string): Span
  /** Where a part of the text at a path stands, `text` being all of it; all of it when its writing cannot be followed. */
  locateRange(path: Path, text: string, range: TextRange): LocatedRange
  /** What is written at a span of the plan or of a file it includes. */
  textAt(span: Span): string
  /** What most keys are written in around a path. */
  keyLanguage(path: Path): KeyLanguage
  /** The key a path ends in as its author calls it: as it is written there, or would be. */
  keyName(path: Path): string
}

/** The text of a file, without a byte order mark. */
export interface SourceText {
  readonly file: string
  readonly text: string
}

export interface LocatedRange {
  readonly span: Span
  /** Exactly these characters stand there, but for how letters are composed: they can be replaced there. */
  readonly isExact: boolean
  /** The part of the text as it is written there, where that is another than was asked for. */
  readonly range?: TextRange
}

/** The text of one file of a plan. */
export interface FileSource extends PlanSource {
  /** How many steps of a path lead to something that stands in the file. */
  reach(path: Path): number
}
