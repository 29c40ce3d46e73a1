import type { Localized } from '../base/diagnostic.ts'
import { Refusal } from '../base/refusal.ts'
import type { Sheet } from './model.ts'
import { readCsv } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'
import { DAMAGED, TOO_LARGE } from './refusals.ts'

/** Largest file that is opened, in bytes. */
const MOST_FILE_BYTES = 64 * 1024 * 1024

/** A sheet, or why there is none; `names` are those of the sheets there are, where the one asked for is not. */
export type SheetOutcome =
  | { readonly sheet: Sheet; readonly refused?: undefined }
  | { readonly sheet?: undefined; readonly refused: Localized }

/** Reads a sheet of an .xlsx or .csv file; which of the two it is, its first bytes say. Never throws. */
export function readSheet(bytes: Uint8Array, wanted?: string): SheetOutcome {
  try {
    if (bytes.length > MOST_FILE_BYTES) throw new Refusal(TOO_LARGE)
    const { sheets, names } = isZip(bytes) ? readXlsx(bytes, wanted) : readCsv(textOnly(bytes))
    const [sheet] = sheets
    if (!sheet) return { refused: noSuchSheet(wanted ?? '', names) }
    return sheet.rows.length === 0 ? { refused: EMPTY } : { sheet }
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.why }
    // Offsets that lead out of the file.
    if (error instanceof RangeError) return { refused: DAMAGED }
    throw error
  }
}

/** Whether a file is called a sheet. */
export function isSheetName(name: string): boolean {
  return /\.(?:xlsx|xlsm|xltx|xls|xlsb|ods|csv|tsv)$/i.test(name)
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 0x03 || bytes[2] === 0x05)
}

function textOnly(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0)
    throw new Refusal(isEncrypted(bytes) ? ENCRYPTED : OLD_EXCEL)
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  if (start.startsWith('%PDF') || /^[\s\u00EF\u00BB\u00BF]*<(?:\?xml|!doctype|html)/i.test(start))
    throw new Refusal(NO_SHEET)
  return bytes
}

/** An encrypted book is an old container with a stream of this name, in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const head = new TextDecoder('utf-16le').decode(bytes.subarray(0, 4 * 1024 * 1024))
  return head.includes('EncryptedPackage')
}

function noSuchSheet(wanted: string, names: readonly string[]): Localized {
  const known = names.map(name => `“${name}”`).join(', ')
  return {
    vi: `Không có trang tính “${wanted}”; trong tệp có: ${known}.`,
    en: `There is no sheet “${wanted}”; the file has: ${known}.`,
  }
}

const EMPTY: Localized = { vi: 'Trang tính không có ô nào có chữ.', en: 'No cell of the sheet has words.' }

const ENCRYPTED: Localized = {
  vi: 'Tệp Excel có mật khẩu. Mở bằng Excel, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ sổ làm việc) rồi lưu lại.',
  en: 'The Excel file has a password. Open it in Excel, remove the password and save it.',
}

const OLD_EXCEL: Localized = {
  vi: 'Đây là tệp Excel kiểu cũ (.xls). Mở bằng Excel rồi lưu thành “Excel Workbook (.xlsx)”.',
  en: 'This is an old Excel file (.xls). Open it in Excel and save it as “Excel Workbook (.xlsx)”.',
}

const NO_SHEET: Localized = {
  vi: 'Đây không phải tệp Excel (.xlsx) hay CSV.',
  en: 'This is neither an Excel file (.xlsx) nor CSV.',
}
