import type { Localized } from '../diagnostic.ts'
import { ReadError, type ReadFailure } from '../world.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { type Context, printable, say } from './terminal.ts'

/** A file that could not be read or written, and why. */
export interface Failure {
  readonly file: string
  readonly message: Localized
}

const READ_FAILURES: Readonly<Record<ReadFailure, Localized>> = {
  'not-found': { vi: 'không tìm thấy', en: 'not found' },
  'is-directory': { vi: 'là một thư mục, không phải tệp', en: 'is a folder, not a file' },
  'not-permitted': { vi: 'không có quyền đọc', en: 'may not be read' },
  'too-large': { vi: 'quá lớn', en: 'is too large' },
  unreadable: { vi: 'không đọc được', en: 'cannot be read' },
}

const SYSTEM_FAILURES: Readonly<Record<string, Localized>> = {
  EACCES: { vi: 'không có quyền truy cập', en: 'permission denied' },
  EPERM: { vi: 'không có quyền truy cập', en: 'permission denied' },
  EROFS: { vi: 'ổ đĩa chỉ cho đọc', en: 'the file system is read-only' },
  ENOSPC: { vi: 'ổ đĩa đã đầy', en: 'the disk is full' },
  EDQUOT: { vi: 'hết dung lượng được cấp', en: 'the disk quota is used up' },
  EBUSY: { vi: 'tệp đang được chương trình khác mở', en: 'the file is open in another program' },
  ENOTDIR: { vi: 'một phần của đường dẫn không phải là thư mục', en: 'a part of the path is not a folder' },
  EEXIST: { vi: 'đã có một tệp tên như vậy', en: 'a file of that name exists' },
  ENOENT: { vi: 'không tìm thấy', en: 'not found' },
  ENAMETOOLONG: { vi: 'tên quá dài', en: 'the name is too long' },
}

/** Tells of whatever stopped a command other than wrong use: a file, the system, or a bug. */
export function reportFailure(error: unknown, context: Context): ExitCode {
  const message = describeFailure(error)
  if (message) {
    say(context, message)
    return EXIT.usage
  }
  say(context, BUG)
  context.terminal.err(
    `\n${printable(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`,
  )
  return EXIT.bug
}

/** A failure of files or the system as a message; undefined for anything else. */
export function describeFailure(error: unknown): Localized | undefined {
  return fileFailure(error)?.message
}

/** The same with the file it is about. */
export function fileFailure(error: unknown): Failure | undefined {
  if (error instanceof ReadError) return failed(error.path, READ_FAILURES[error.failure])
  if (!isSystemError(error)) return undefined
  const reason = SYSTEM_FAILURES[error.code] ?? {
    vi: `lỗi hệ thống ${error.code}`,
    en: `system error ${error.code}`,
  }
  return failed(error.path, reason)
}

function failed(file: string, reason: Localized): Failure {
  return { file, message: { vi: `${file}: ${reason.vi}.`, en: `${file}: ${reason.en}.` } }
}

/** An error of the operating system about a file, as Node reports it. */
function isSystemError(error: unknown): error is Error & { readonly code: string; readonly path: string } {
  return (
    error instanceof Error &&
    'syscall' in error &&
    'code' in error &&
    typeof error.code === 'string' &&
    'path' in error &&
    typeof error.path === 'string'
  )
}

/** What is said of a mistake of ours, before what is known of it. */
export const BUG: Localized = {
  vi: 'Lỗi của chính kehoach, không phải của kế hoạch. Xin gửi cho chúng tôi phần dưới đây và tệp kế hoạch.',
  en: 'This is a bug in kehoach, not a mistake in the plan. Please send us what follows and the plan.',
}
