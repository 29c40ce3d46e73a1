/** Blanks a draft leaves for the number, the day and the month; no-break spaces, so that they stay as wide. */
export const BLANK_NUMBER = '\u00a0'.repeat(8)
export const BLANK_DATE = '\u00a0'.repeat(5)
