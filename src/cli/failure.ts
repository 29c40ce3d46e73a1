import type { Localized } from '../base/diagnostic.ts'
import { READ_FAILURES } from '../base/read-failures.ts'
import { ReadError, type ReadFailure } from '../base/world.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { printable } from './printable.ts'
import { isSystemError, systemReason } from './system-failures.ts'
import { type Context, say } from './terminal.ts'

/** What kept one file from its result: the file could not be read or written, or the fault is ours. */
export interface Failure {
  readonly file: string
  readonly message: Localized
  /** What the run ends with at least. */
  readonly exitCode: ExitCode
  /** What people are told besides, line by line: of a mistake of ours, what we need to know. */
  readonly details?: readonly Localized[]
}

/** The same, with what can be done at the command line. */
const FILE_FAILURES: Readonly<Record<ReadFailure, Localized>> = {
  ...READ_FAILURES,
  'too-large-for-memory': {
    vi: `${READ_FAILURES['too-large-for-memory'].vi}; chia nhỏ tệp, hoặc chạy với node --max-old-space-size=2048`,
    en: `${READ_FAILURES['too-large-for-memory'].en}; split it up, or run with node --max-old-space-size=2048`,
  },
}

/** Node writes bytes of a name that are no text as U+FFFD, and finds no file by such a name. */
const NOT_UTF8: Localized = {
  vi: 'tên không phải là UTF-8 nên không mở được; đổi tên tệp hoặc thư mục',
  en: 'the name is not UTF-8, so it cannot be opened; rename the file or folder',
}

/** A failure of files or the system; undefined for anything else. */
export function fileFailure(error: unknown): Failure | undefined {
  if (error instanceof ReadError) {
    if (error.failure === 'not-found' && error.path.includes('\uFFFD')) return failed(error.path, NOT_UTF8)
    const { cause, failure } = error
    const isKnown = failure === 'unreadable' && isSystemError(cause)
    return failed(error.path, isKnown ? systemReason(cause) : FILE_FAILURES[failure])
  }
  if (!isSystemError(error)) return undefined
  return failed(error.path ?? '', systemReason(error))
}

/** A failure as people are told of it. */
export function sayFailure({ message, details = [], exitCode }: Failure, context: Context): void {
  if (exitCode === EXIT.bug) say(context, BUG)
  for (const line of [message, ...details]) say(context, line)
}

/** Tells of whatever stopped a command other than wrong use: a file, the system, or a bug. */
export function reportFailure(error: unknown, context: Context): ExitCode {
  const failure = fileFailure(error)
  if (failure) {
    say(context, failure.message)
    return failure.exitCode
  }
  say(context, BUG)
  const trace = traceOf(error).map(line => `${printable(line)}\n`)
  context.terminal.err(`\n${trace.join('')}`)
  return EXIT.bug
}

function failed(file: string, { vi, en }: Localized): Failure {
  const message =
    file === ''
      ? { vi: `${capitalized(vi)}.`, en: `${capitalized(en)}.` }
      : { vi: `${file}: ${vi}.`, en: `${file}: ${en}.` }
  return { file, message, exitCode: EXIT.usage }
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** What an exception says, and where it was thrown. */
export function traceOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [String(error)]
  const frames = (error.stack ?? '').split('\n').filter(line => /^ +at /.test(line))
  return [`${error.name}: ${error.message}`, ...frames]
}

/** What is said of a mistake of ours, before what is known of it. */
const BUG: Localized = {
  vi: 'Lỗi của chính kehoach, không phải của kế hoạch. Xin gửi cho chúng tôi phần dưới đây và tệp kế hoạch.',
  en: 'This is a bug in kehoach, not a mistake in the plan. Please send us what follows and the plan.',
}
