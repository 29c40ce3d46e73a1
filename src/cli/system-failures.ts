import type { Localized } from '../base/diagnostic.ts'

/** An error of the operating system as Node reports it. */
export interface SystemError extends Error {
  readonly code: string
  readonly syscall: string
  readonly path?: string
}

export function isSystemError(error: unknown): error is SystemError {
  return (
    error instanceof Error &&
    'syscall' in error &&
    typeof error.syscall === 'string' &&
    'code' in error &&
    typeof error.code === 'string' &&
    (!('path' in error) || error.path === undefined || typeof error.path === 'string')
  )
}

/** Why the system refused, without a capital and a full stop. */
export function systemReason({ code, syscall }: SystemError): Localized {
  if (syscall === 'uv_cwd') return code === 'EILSEQ' ? NO_TEXT : NO_FOLDER
  return REASONS.get(code) ?? { vi: `hệ thống báo lỗi ${code}`, en: `the system reports the error ${code}` }
}

const NO_FOLDER: Localized = {
  vi: 'thư mục hiện tại không còn nữa; chuyển sang thư mục khác (cd) rồi chạy lại',
  en: 'the current folder is no longer there; go to another one (cd) and run this again',
}

const NO_TEXT: Localized = {
  vi: 'tên thư mục hiện tại không phải là UTF-8; đổi tên thư mục rồi chạy lại',
  en: 'the name of the current folder is not UTF-8; rename the folder and run this again',
}

const DENIED: Localized = { vi: 'không có quyền truy cập', en: 'permission denied' }
const TOO_MANY_OPEN: Localized = { vi: 'quá nhiều tệp đang mở', en: 'too many files are open' }
const NO_DEVICE: Localized = { vi: 'thiết bị không có ở đó', en: 'the device is not there' }
const NOT_SUPPORTED: Localized = {
  vi: 'ổ đĩa không làm được việc này',
  en: 'the file system cannot do this',
}

const REASONS: ReadonlyMap<string, Localized> = new Map([
  ['EACCES', DENIED],
  ['EPERM', DENIED],
  ['EROFS', { vi: 'ổ đĩa chỉ cho đọc', en: 'the file system is read-only' }],
  ['ENOSPC', { vi: 'ổ đĩa đã đầy', en: 'the disk is full' }],
  ['EDQUOT', { vi: 'hết dung lượng được cấp', en: 'the disk quota is used up' }],
  ['EFBIG', { vi: 'tệp lớn hơn mức hệ thống cho phép', en: 'the file is larger than the system allows' }],
  ['EIO', { vi: 'ổ đĩa đọc, ghi bị lỗi', en: 'the disk fails to read or write' }],
  ['EBADF', { vi: 'đã bị đóng', en: 'is closed' }],
  ['EPIPE', { vi: 'bên nhận đã đóng', en: 'the reader has left' }],
  ['EBUSY', { vi: 'tệp đang được chương trình khác mở', en: 'the file is open in another program' }],
  ['ETXTBSY', { vi: 'tệp đang được chạy', en: 'the file is being run' }],
  [
    'ENOTDIR',
    { vi: 'một phần của đường dẫn không phải là thư mục', en: 'a part of the path is not a folder' },
  ],
  ['EISDIR', { vi: 'là một thư mục, không phải tệp', en: 'is a folder, not a file' }],
  ['ENOTEMPTY', { vi: 'thư mục không trống', en: 'the folder is not empty' }],
  ['EEXIST', { vi: 'đã có một tệp tên như vậy', en: 'a file of that name exists' }],
  ['ENOENT', { vi: 'không tìm thấy', en: 'not found' }],
  ['ENAMETOOLONG', { vi: 'tên quá dài', en: 'the name is too long' }],
  [
    'EINVAL',
    { vi: 'hệ thống không nhận tên hay cách dùng này', en: 'the system does not take this name or use' },
  ],
  [
    'EILSEQ',
    { vi: 'tên có ký tự mà ổ đĩa không nhận', en: 'the name has characters the file system refuses' },
  ],
  ['ELOOP', { vi: 'các liên kết dẫn vòng lại nhau', en: 'links lead round in a circle' }],
  ['EMLINK', { vi: 'tệp có quá nhiều liên kết', en: 'the file has too many links' }],
  ['EXDEV', { vi: 'nằm trên một ổ đĩa khác', en: 'is on another file system' }],
  ['EMFILE', TOO_MANY_OPEN],
  ['ENFILE', TOO_MANY_OPEN],
  ['ENOMEM', { vi: 'máy hết bộ nhớ', en: 'there is no memory left' }],
  ['ENXIO', NO_DEVICE],
  ['ENODEV', NO_DEVICE],
  ['ENOTSUP', NOT_SUPPORTED],
  ['EOPNOTSUPP', NOT_SUPPORTED],
  ['ENOSYS', NOT_SUPPORTED],
  ['EAGAIN', { vi: 'hệ thống đang bận, chạy lại sau', en: 'the system is busy; run this again later' }],
  ['ETIMEDOUT', { vi: 'ổ đĩa mạng không trả lời', en: 'the network drive does not answer' }],
  ['ESTALE', { vi: 'ổ đĩa mạng đã đổi khác', en: 'the network drive has changed' }],
  ['EOVERFLOW', { vi: 'quá lớn', en: 'is too large' }],
])
