import type { Path, Span } from '../diagnostic.ts'
import type { KeyLanguage } from './key-names.ts'

/** The text a plan was read from: where in it each part of the plan stands. Paths are in English keys. */
export interface PlanSource {
  readonly file: string
  readonly text: string
  /**
   * Where a path stands. `part` chooses between what stands there, the default, and the key it stands under. A path
   * that does not exist is located by the nearest part around it that does: its key or first line, or all of it when
   * it is text.
   */
  locate(path: Path, part?: 'value' | 'key'): Span
  /** Where certain characters first stand in the text at a path; the whole of it when they are written otherwise. */
  locateText(path: Path, characters: string): Span
  /** What most keys are written in around a path. */
  keyLanguage(path: Path): KeyLanguage
  /** The key a path ends in as its author calls it: as it is written there, or would be. */
  keyName(path: Path): string
}
