import type { Path } from '../../base/diagnostic.ts'
import type { TextRange } from '../../base/text-range.ts'
import type { Habit, HabitKind } from './habit.ts'

/** A text of a plan that is not as its author wrote it. */
export interface KeptText {
  readonly text: string
  /** Where its author wrote it, and all of what is written there. */
  readonly at: Path
  readonly given: string
  /** Where a character of the text stands in what is written. */
  origin(index: number): number
}

/** Gathers what is absorbed of a plan, and where what is left of its texts was written. */
export class Absorption {
  readonly habits: Habit[] = []
  readonly kept = new Map<string, KeptText>()
  /** Where a part of the plan was written, by its path in the plan. */
  readonly moved = new Map<string, Path>()
  /** Ids of the agencies the plan declares, by the same in small letters. */
  readonly agencyIds: ReadonlyMap<string, string>

  constructor(agencyIds: readonly string[] = []) {
    this.agencyIds = new Map(agencyIds.map(id => [id.toLowerCase(), id]))
  }

  /** A text without a part of it. */
  cut(kind: HabitKind, at: Path, given: string, [start, end]: TextRange, printed?: string): string {
    const text = given.slice(0, start) + given.slice(end)
    this.habits.push({ kind, at, given, range: [start, end], printed: printed ?? text, fix: '' })
    this.#keep(at, { text, at, given, origin: index => (index < start ? index : index + end - start) })
    return text
  }

  /** A text without its beginning, which takes over its capital. */
  cutCapital(kind: HabitKind, at: Path, given: string, start: number): string {
    const capital = given.charAt(start).toUpperCase()
    const text = capital + given.slice(start + 1)
    this.habits.push({ kind, at, given, range: [0, start + 1], printed: text, fix: capital })
    this.#keep(at, { text, at, given, origin: index => index + start })
    return text
  }

  /** A text in other letters, one for one. */
  respell(kind: HabitKind, at: Path, given: string, text: string): string {
    this.habits.push({ kind, at, given, range: [0, given.length], printed: text, fix: text })
    this.#keep(at, { text, at, given, origin: index => index })
    return text
  }

  /** A part of a text as a text of its own. */
  part(to: Path, at: Path, given: string, [start, end]: TextRange): string {
    const text = given.slice(start, end)
    this.#keep(to, { text, at, given, origin: index => index + start })
    return text
  }

  /** A text with what its author leaves to kehoach. */
  fill(at: Path, given: string, text: string): string {
    this.#keep(at, { text, at, given, origin: index => Math.min(index, given.length) })
    return text
  }

  note(habit: Habit): void {
    this.habits.push(habit)
  }

  move(to: Path, from: Path): void {
    this.moved.set(pathKey(to), from)
  }

  #keep(to: Path, kept: KeptText): void {
    this.kept.set(pathKey(to), kept)
  }
}

export function pathKey(path: Path): string {
  return JSON.stringify(path)
}
