import { VerifyError } from '../internal.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { type Failure, fileFailure, sayFailure, traceOf } from './failure.ts'
import type { Context } from './terminal.ts'
import { UsageError } from './usage-error.ts'
import { mismatchTexts } from './verified.ts'

/** What an exception met while working on `file` comes to: a failure of that file alone. */
export function failureOf(error: unknown, file: string): Failure {
  const known = fileFailure(error)
  if (known) return known
  const [said, ...more] = error instanceof UsageError ? error.messages : []
  if (said) return { file, message: said, exitCode: EXIT.usage, details: more }
  if (error instanceof VerifyError) {
    const { message, differences } = mismatchTexts(error)
    return { file, message, exitCode: EXIT.bug, details: differences }
  }
  const [what, ...frames] = traceOf(error)
  const prefix = file === '' ? '' : `${file}: `
  return {
    file,
    message: { vi: `${prefix}lỗi của chính kehoach: ${what}`, en: `${prefix}a bug in kehoach: ${what}` },
    exitCode: EXIT.bug,
    details: frames.map(frame => ({ vi: frame, en: frame })),
  }
}

/** Failures each once: several plans may lack the same file. */
export function eachOnce(failures: readonly Failure[]): readonly Failure[] {
  return [...new Map(failures.map(failure => [failure.message.en, failure])).values()]
}

/** Failures told as they are met, each once. */
export class ToldFailures {
  readonly #context: Context
  readonly #told = new Map<string, ExitCode>()

  constructor(context: Context) {
    this.#context = context
  }

  /** What each makes the run end with. */
  get exitCodes(): readonly ExitCode[] {
    return [...this.#told.values()]
  }

  add(failures: readonly Failure[]): void {
    for (const failure of failures) {
      if (this.#told.has(failure.message.en)) continue
      this.#told.set(failure.message.en, failure.exitCode)
      sayFailure(failure, this.#context)
    }
  }
}
