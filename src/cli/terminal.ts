import type { Localized } from '../base/diagnostic.ts'
import { printableLine } from './printable.ts'

/** The languages of messages; Vietnamese is the first. */
export const LANGUAGES = ['vi', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** Where a command prints, as plain data and functions so that tests need no process. */
export interface Terminal {
  /** The current folder. Reading it throws the system's error when it is there no more. */
  readonly cwd: string
  /** Whether people's output may be coloured. */
  readonly colour: boolean
  /** Columns of people's output. */
  readonly width: number
  /** Prints data: what a program reads. Throws the system's error when it cannot be written. */
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

/** A message in the user's language, as a line for people. */
export function say({ terminal, language }: Context, message: Localized): void {
  terminal.err(`${printableLine(message[language])}\n`)
}
