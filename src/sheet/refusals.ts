import type { Localized } from '../base/diagnostic.ts'

/** Why a file is not read as a sheet. */
export const TOO_LARGE: Localized = {
  vi: 'Trang tính quá lớn (quá 32 MB sau khi giải nén, 20.000 dòng hoặc 256 cột); kehoach không đọc. Giữ lại phần cần dùng trong một tệp riêng.',
  en: 'The sheet is too large (over 32 MB when unpacked, 20,000 rows or 256 columns); kehoach does not read it. Keep what is needed in a file of its own.',
}

export const DAMAGED: Localized = {
  vi: 'Tệp hỏng hoặc thiếu: không đọc được như một tệp Excel. Mở bằng Excel rồi lưu lại thành .xlsx.',
  en: 'The file is damaged or cut off and cannot be read as an Excel file. Open it in Excel and save it again as .xlsx.',
}
