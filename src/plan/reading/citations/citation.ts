/** A part of a text: its characters, and the half-open range of UTF-16 offsets they stand at. */
export interface Part {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Number and symbol as written, `61/2018/NĐ- CP`. */
export interface CitedNumber extends Part {
  /** In the form PL I-I.II.3.c wants: `61/2018/NĐ-CP`; absent while the number is blank. */
  readonly right?: string | undefined
  /** The year that stands in it. */
  readonly year?: number | undefined
  /** `NĐ-CP`, in the right form. */
  readonly symbol: string
}

/** The date from “ngày” on. */
export interface CitedDate extends Part {
  readonly year?: number | undefined
  /** `2018-04-23`; absent when a part is blank or there is no such day. */
  readonly iso?: string | undefined
}

/** A text named in another: by its number, a law by its name and date, or only by who issued it about what. */
export interface Citation extends Part {
  /** `Nghị định`, as written; a list of numbers has the one before them. */
  readonly type: Part
  readonly number?: CitedNumber | undefined
  readonly date?: CitedDate | undefined
  readonly issuer?: Part | undefined
  /** What it is about, `về công tác văn thư`; of a law its name: `Lưu trữ`. */
  readonly title?: Part | undefined
  /** What of it is meant, before its type: `điểm a khoản 2 Điều 3`. */
  readonly place?: Part | undefined
  /** Its name is a part of the title of the citation before it. */
  readonly inTitle: boolean
}

/** A citation as far as its date and issuer; where its title ends, what follows decides. */
export interface Head extends Omit<Citation, 'inTitle'> {
  /** A title begins behind it. */
  readonly opensTitle: boolean
}

/** The part of a text between two offsets, without space at its ends. */
export function partOf(text: string, start: number, end: number): Part {
  const inner = text.slice(start, end)
  const from = start + inner.length - inner.trimStart().length
  const trimmed = inner.trim()
  return { text: trimmed, start: from, end: from + trimmed.length }
}
