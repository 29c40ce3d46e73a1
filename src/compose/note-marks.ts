import type { Note } from '../document/model.ts'

/** Gives footnotes their places in the order their marks are met, and remembers them for the end. */
export class NoteMarks {
  readonly #order = new Map<string, number>()

  /** The place of a footnote's text, the same at each mark of it. */
  placeOf(id: string): number {
    const place = this.#order.get(id) ?? this.#order.size
    this.#order.set(id, place)
    return place
  }

  /** The footnotes met, in order; `write` composes the text of one. */
  collect(write: (id: string) => Note): readonly Note[] {
    return [...this.#order.keys()].map(write)
  }
}
