import type { Localized } from '../diagnostic.ts'

/** The languages of messages; Vietnamese is the first. */
export const LANGUAGES = ['vi', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** Where a command prints, as plain data and functions so that tests need no process. */
export interface Terminal {
  readonly cwd: string
  /** Whether people's output may be coloured. */
  readonly colour: boolean
  /** Columns of people's output. */
  readonly width: number
  /** Prints data: what a program reads. */
  out(text: string): void
  /** Prints for people. */
  err(text: string): void
}

/** The package: its version, and where the files that come with it are. */
export interface Installation {
  readonly version: string
  /** Folder of the typeface's four faces. */
  readonly fonts: string
  /** Folder of plans to start from. */
  readonly templates: string
}

/** What every command is given besides its own options. */
export interface Context {
  readonly terminal: Terminal
  readonly installation: Installation
  readonly language: Language
}

/** A message in the user's language, as a line for people. File names in it cannot steer the terminal. */
export function say({ terminal, language }: Context, message: Localized): void {
  terminal.err(`${printable(message[language])}\n`)
}

/** Text without characters that a terminal would obey: controls become pictures, the others U+FFFD. */
export function printable(text: string): string {
  return text.replace(
    /(?!\n)[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu,
    pictureOf,
  )
}

function pictureOf(character: string): string {
  const code = character.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '\u2421' : '\uFFFD'
}
