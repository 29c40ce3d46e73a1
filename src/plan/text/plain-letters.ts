/** Small Vietnamese letters without tones and marks: `hoang dieu` for “hoàng diệu”. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
}
