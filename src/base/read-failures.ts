import type { Localized } from './diagnostic.ts'
import type { ReadFailure } from './world.ts'

/** Why a file could not be read, as the end of a sentence that begins with its name. */
export const READ_FAILURES: Readonly<Record<ReadFailure, Localized>> = {
  'not-found': { vi: 'không tìm thấy', en: 'not found' },
  'is-directory': { vi: 'là một thư mục, không phải tệp', en: 'is a folder, not a file' },
  'not-permitted': { vi: 'không có quyền đọc', en: 'may not be read' },
  'too-large': { vi: 'quá lớn', en: 'is too large' },
  'too-large-for-memory': {
    vi: 'quá lớn so với bộ nhớ dành cho Node.js',
    en: 'is too large for the memory Node.js may use',
  },
  'broken-link': { vi: 'là liên kết không dẫn tới tệp nào', en: 'is a link that leads to no file' },
  'special-file': {
    vi: 'không phải là tệp thường (ống dẫn, thiết bị…)',
    en: 'is not a regular file (a pipe, a device…)',
  },
  unreadable: { vi: 'không đọc được', en: 'cannot be read' },
}
