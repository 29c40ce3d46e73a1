/** What the process ends with; the worse a thing, the higher its number. */
export const EXIT = {
  clean: 0,
  /** A plan has errors. */
  errors: 1,
  /** Wrong use, or a file that cannot be read or written. */
  usage: 2,
  /** A mistake of ours. */
  bug: 70,
} as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** The worst of several results: a mistake of ours before a file or a use, that before errors in plans. */
export function worst(codes: Iterable<ExitCode>): ExitCode {
  let found: ExitCode = EXIT.clean
  for (const code of codes) if (code > found) found = code
  return found
}
