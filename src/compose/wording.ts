/** Fixed words of the official form (PL I-I.II and the models of PL III). */
export const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc'
export const END_MARK = './.'
export const TABLE_UNIT = 'Đơn vị tính:'

/** Blanks a draft leaves for the number, the day and the month; no-break spaces, so that they stay as wide. */
export const BLANK_NUMBER = '\u00a0'.repeat(8)
export const BLANK_DATE = '\u00a0'.repeat(5)

/** Capital letters as the form sets names and titles. */
export function capitals(text: string): string {
  return text.toUpperCase()
}
