/** Fixed words of the official form (PL I-I.II and the models of PL III). */
export const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc'
export const END_MARK = './.'
export const ABOUT = 'V/v'

/** Capital letters as the form sets names and titles. */
export function capitals(text: string): string {
  return text.toUpperCase()
}
