/** What a PDF says about itself. */
export interface PdfMetadata {
  readonly title: string
  readonly author: string
  readonly language: 'vi'
  /** ISO date of issue, `2025-02-17`; absent in a draft. */
  readonly issued?: string
  /** What the text is cited as, with its number and date; absent in a draft. */
  readonly citation?: string
  /** The build the file is part of; without it the file carries no mark. */
  readonly build?: string
}

export const PRODUCER = 'kehoach'
/** Region of the language: Vietnamese as written in Vietnam. */
export const LANGUAGE_TAGS = { vi: 'vi-VN' } as const

const DRAFT_DATE = '2000-01-01'

/** The file's date: midnight UTC of the day of issue, or of a fixed day for drafts, so that equal input gives equal bytes. */
export function fileDate({ issued }: PdfMetadata): Date {
  const date = new Date(`${issued ?? DRAFT_DATE}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) throw new RangeError(`not an ISO date: ${issued}`)
  return date
}
