import type { Reporter } from './reporter.ts'

/** Every form of report, loaded when it is asked for. A new one is a file beside this one and a line here. */
export const REPORTERS = {
  pretty: async (): Promise<Reporter> => (await import('./pretty.ts')).pretty,
  json: async (): Promise<Reporter> => (await import('./json.ts')).json,
} as const

export type ReporterName = keyof typeof REPORTERS
