const NO_BREAK_SPACE = '\u00a0'

/** Words that lead to the number or letter after them: “Điều 3”, “điểm a”, “ngày 17”, “Quý II”. */
const NUMBERED =
  /(?<![\p{L}\p{N}])(số|điều|khoản|điểm|tiết|mục|chương|phần|phụ lục|mẫu|ngày|tháng|năm|quý|thứ|lần|lúc|tổ|cấp) (?=[\d/]|[IVXLC]+(?![\p{L}\p{N}])|[a-zđ](?![\p{L}\p{N}]))/giu
/** A number and what it counts: “15 %”, “20 giờ”, “75 triệu đồng”. */
const UNITS = /(?<=\d) (?=(?:%|‰|giờ|phút|đồng|nghìn|triệu|tỷ|km|m|ha|kg|tấn|lít|°C)(?![\p{L}\p{N}]))/gu
/** A dash between words stays at the end of the first: “Văn hóa - Xã hội” leaves no line that begins like a list. */
const DASHES = /(?<=\S) (?=[-–] \S)/gu
/** “Đ/c Nguyễn Văn A” */
const COMRADE = /(?<![\p{L}\p{N}])(đ\/c) (?=\p{Lu})/giu

/**
 * Running text with no-break spaces where a line should not end: inside references, dates, amounts and names. Hyphens in
 * numbers (37/QĐ-UBND) stay plain, since a no-break hyphen would hide the number from a reader's search.
 */
export function withoutBreaks(text: string): string {
  return text
    .replace(NUMBERED, `$1${NO_BREAK_SPACE}`)
    .replace(UNITS, NO_BREAK_SPACE)
    .replace(DASHES, NO_BREAK_SPACE)
    .replace(COMRADE, `$1${NO_BREAK_SPACE}`)
}
