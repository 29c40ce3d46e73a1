import type { ParticularKey } from './particulars.ts'

/** A kind of document (Điều 7): what it is called and what its form asks for (PL III). */
export interface DocumentType {
  /** In running text, and in capitals above its title. */
  readonly name: string
  /** The English key under which a plan may hold it, as under its name in Vietnamese. */
  readonly key: string
  /** In its number (PL III.I): KH. */
  readonly abbreviation: string
  /** Whether its number names the type: 37/KH-UBND, or the bodies and the drafting unit: 37/UBND-VP (PL I-I.II.3). */
  readonly numbered: 'byType' | 'byUnit'
  /** Whether the type stands above the title. */
  readonly titled: boolean
  /** Where its subject stands: as a title, or as “V/v …” below the number (PL I-I.II.5); some forms have none. */
  readonly subjectAt: 'title' | 'belowNumber' | 'nowhere'
  /**
   * The line before those it is addressed to; `{issuer}` stands for the issuing body. One addressee stands on the same
   * line, several below it.
   */
  readonly addressLine: string
  /**
   * How that line is set: as a heading of its own above the text, as its first sentence (Mẫu 1.7), or as the name of who
   * sends it, with a list below (Mẫu 1.6).
   */
  readonly addressed: 'heading' | 'sentence' | 'bySender'
  /** The first of the recipients, where it is addressed to somebody; absent: they are not named again. */
  readonly addresseesAgain?: string | undefined
  /** Whether place and date stand beside the number. */
  readonly dated: boolean
  /** What its form asks for before the text and after it, each a line with words of its own. */
  readonly opening: readonly FormLine[]
  readonly ending: readonly FormLine[]
}

/** A type of text that decides: its bases and articles stand around a word of its own. */
export interface DecisionType extends DocumentType {
  /** What stands between the bases and the articles, in capitals with a colon. */
  readonly enacting: string
}

/** A line of a form: its words around what the author gives. */
export interface FormLine {
  /** The key that gives it; absent for words of the form alone, which stand where any key of the form is given. */
  readonly key?: ParticularKey
  /** Before what is given; `{issuer}` stands for the issuing body. */
  readonly before: string
  readonly after?: string
  /** Whether the form cannot go without it. */
  readonly required?: boolean
  readonly centred?: boolean
}

/** A type in the form of Mẫu 1.4, which most texts have. */
export const NAMED_TEXT = {
  numbered: 'byType',
  titled: true,
  subjectAt: 'title',
  addressLine: 'Kính gửi:',
  addressed: 'heading',
  dated: true,
  opening: [],
  ending: [],
  addresseesAgain: 'Như trên',
} as const satisfies Partial<DocumentType>
