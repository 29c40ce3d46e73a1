import type { PlanTable } from './tables/table.ts'

/** A form others fill in (biểu mẫu): a text of its own behind the one that asks for it. */
export interface Form {
  /** Above the first of several forms: what they are all for, one line each. */
  readonly heading?: readonly string[] | undefined
  /** “Mẫu số 01/HN”: what texts call it by. */
  readonly label?: string | undefined
  readonly labelAt?: 'right' | 'center' | undefined
  readonly head?: FormHead | undefined
  /** What kind of text it is, in capitals. */
  readonly title?: readonly string[] | undefined
  /** What it is about, as it is written. */
  readonly subject?: readonly string[] | undefined
  readonly orientation?: 'portrait' | 'landscape' | undefined
  readonly body: readonly FormEntry[]
  /** Side by side from left to right. */
  readonly signature?: readonly FormSigner[] | undefined
  readonly notes?: readonly string[] | undefined
}

/** Of the body that will fill the form in; nation and motto stand alone where none is named. */
export interface FormHead {
  readonly parent?: readonly string[] | undefined
  readonly name?: readonly string[] | undefined
  /** “Số: …/BC-…”, as it is printed. */
  readonly symbol?: string | undefined
  /** “……, ngày … tháng … năm …”, as it is printed. */
  readonly date?: string | undefined
}

/** What may stand in a form; one of these keys stands in each entry. */
export const FORM_ENTRY_KEYS = ['text', 'center', 'right', 'fill', 'ticks', 'dots', 'table'] as const

export interface FormEntry {
  readonly text?: string | undefined
  readonly center?: readonly string[] | undefined
  readonly right?: readonly string[] | undefined
  /** Words with dots behind them up to the margin; several share the line. */
  readonly fill?: readonly string[] | undefined
  /** Answers to choose from, each behind an empty box, on one line. */
  readonly ticks?: readonly string[] | undefined
  /** Lines of dots. */
  readonly dots?: number | undefined
  readonly table?: PlanTable | undefined
}

export interface FormSigner {
  readonly title: readonly string[]
  /** What to write there; absent: “(Ký, ghi rõ họ tên)”, empty for none. */
  readonly hint?: string | undefined
  readonly name?: string | undefined
}
