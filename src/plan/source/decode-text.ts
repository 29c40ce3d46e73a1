import type { Localized, Outcome } from '../../base/diagnostic.ts'

/** The largest plan accepted, in bytes: some fifty times the size of a long one. */
export const MAX_PLAN_BYTES = 2 * 1024 * 1024

/** Reads a plan's bytes as UTF-8, with or without a byte order mark; anything else is a problem with its place. */
export function decodeText(file: string, bytes: Uint8Array): Outcome<string> {
  if (bytes.length > MAX_PLAN_BYTES)
    return refused('file-too-large', file, 0, tooLarge(bytes.length), SPLIT_UP)
  const format = foreignFormat(bytes)
  if (format === 'UTF-16') return refused('file-encoding', file, 0, notText(format), SAVE_AS_UTF8)
  if (format) return refused('file-encoding', file, 0, notText(format), CHOOSE_PLAN)
  const text = decodeLeniently(bytes)
  const invalid = firstInvalid(bytes, text)
  if (invalid) return refused('file-encoding', file, invalid.index, notUtf8(invalid.byte), SAVE_AS_UTF8)
  if (text.includes('\r') && !text.includes('\n'))
    return refused('file-encoding', file, text.indexOf('\r'), OLD_LINE_ENDS, SAVE_WITH_LF)
  return { value: text, diagnostics: [] }
}

function refused(
  code: string,
  file: string,
  start: number,
  message: Localized,
  help: Localized,
): Outcome<never> {
  return { diagnostics: [{ code, severity: 'error', message, help, span: { file, start, end: start } }] }
}

/** The text of a file for showing it: bytes that are not UTF-8 become U+FFFD. Offsets agree with `decodeText`. */
export function decodeLeniently(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes)
}

const SAVE_AS_UTF8: Localized = {
  vi: 'Mở tệp bằng trình soạn thảo văn bản và lưu lại với bảng mã UTF-8.',
  en: 'Open the file in a text editor and save it as UTF-8.',
}

const CHOOSE_PLAN: Localized = {
  vi: 'Chọn đúng tệp kế hoạch: một tệp văn bản .yaml.',
  en: 'Choose the plan itself: a text file, .yaml.',
}

const OLD_LINE_ENDS: Localized = {
  vi: 'Tệp dùng kiểu xuống dòng cũ (chỉ có CR).',
  en: 'The file has old line ends (CR alone).',
}

const SAVE_WITH_LF: Localized = {
  vi: 'Lưu lại tệp với kiểu xuống dòng LF hoặc CRLF.',
  en: 'Save the file with LF or CRLF line ends.',
}

const SPLIT_UP: Localized = {
  vi: 'Kiểm tra xem có chọn nhầm tệp không; kế hoạch quá dài nên tách thành nhiều tệp.',
  en: 'Check whether this is the right file; a plan this long should be split into several.',
}

function tooLarge(bytes: number): Localized {
  const [size, limit] = [Math.ceil(bytes / 1024), MAX_PLAN_BYTES / 1024]
  return {
    vi: `Tệp lớn ${size} KB, quá giới hạn ${limit} KB của một kế hoạch.`,
    en: `The file is ${size} KB; a plan may have at most ${limit} KB.`,
  }
}

function notUtf8(byte: number): Localized {
  const hex = byte.toString(16).toUpperCase().padStart(2, '0')
  return {
    vi: `Từ chỗ này tệp không phải là UTF-8 (gặp byte 0x${hex}); có thể tệp dùng bảng mã cũ như Windows-1258 hoặc TCVN3.`,
    en: `From here on the file is not UTF-8 (byte 0x${hex}); it may be in an old encoding such as Windows-1258 or TCVN3.`,
  }
}

/** A kind of file that is easily taken for a plan, by its first bytes. */
function foreignFormat(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return 'UTF-16'
  if ((a === 0 && b !== 0 && c === 0) || (a !== 0 && b === 0 && d === 0)) return 'UTF-16'
  if (a === 0x50 && b === 0x4b && c === 0x03 && d === 0x04) return 'Word/Excel/ZIP'
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0) return 'Word/Excel'
  if (a === 0x25 && b === 0x50 && c === 0x44 && d === 0x46) return 'PDF'
  return undefined
}

function notText(format: string): Localized {
  return {
    vi: `Tệp ở dạng ${format}, không phải văn bản UTF-8.`,
    en: `The file is in ${format}, not UTF-8 text.`,
  }
}

/** The first byte that is not UTF-8, with the place in `text` where its replacement stands. */
function firstInvalid(bytes: Uint8Array, text: string): { index: number; byte: number } | undefined {
  const encoder = new TextEncoder()
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  let offset = hasMark ? 3 : 0
  let from = 0
  for (let index = text.indexOf('\uFFFD'); index >= 0; index = text.indexOf('\uFFFD', from)) {
    offset += encoder.encode(text.slice(from, index)).length
    // The file may hold U+FFFD itself: that is for the check of characters to report.
    const isWritten = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd
    if (!isWritten) return { index, byte: bytes[offset] ?? 0 }
    offset += 3
    from = index + 1
  }
  return undefined
}
