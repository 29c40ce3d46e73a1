import type { Path } from '../../base/diagnostic.ts'
import type { TextRange } from '../../base/text-range.ts'

/** What authors type by habit though kehoach writes it. */
export type HabitKind =
  /** A number before a heading, an item, an article or a row. */
  | 'number'
  /** The same where its author counts otherwise than kehoach would. */
  | 'own-number'
  /** Words of the form, as “Kính gửi:”. */
  | 'words'
  /** The type of a text before its title. */
  | 'type'
  /** The abbreviation of the type before that of the body. */
  | 'symbol'
  /** Several lines of a signature on one. */
  | 'lines'
  /** A name in capitals. */
  | 'capitals'
  /** Ids of agencies in one text. */
  | 'agencies'

/** Something typed by habit whose meaning is certain: it is not printed as it is typed. */
export interface Habit {
  readonly kind: HabitKind
  /** Where it stands in the plan. */
  readonly at: Path
  /** The whole text as its author wrote it. */
  readonly given: string
  /** The part of it that is not printed as it is typed. */
  readonly range: TextRange
  /** What is printed. */
  readonly printed: string
  /** What may be written in place of that part, so that the plan says what is printed. */
  readonly fix?: string
}
