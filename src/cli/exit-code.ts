/** What the process ends with. */
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
