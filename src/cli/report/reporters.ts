import type { Reporter } from './reporter.ts'

/** Every form of report, loaded when it is asked for; the first is what is meant when none is asked for. A new one is a file beside this one and a line here. */
export const REPORTERS = {
  pretty: async (): Promise<Reporter> => (await import('./pretty.ts')).pretty,
  json: async (): Promise<Reporter> => (await import('./json.ts')).json,
  sarif: async (): Promise<Reporter> => (await import('./sarif.ts')).sarif,
  junit: async (): Promise<Reporter> => (await import('./junit.ts')).junit,
  github: async (): Promise<Reporter> => (await import('./github.ts')).github,
} as const

export type ReporterName = keyof typeof REPORTERS

export const REPORTER_NAMES: readonly string[] = Object.keys(REPORTERS)
