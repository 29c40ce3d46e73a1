import { FORMATS, type Format } from '../base/formats.ts'
import type { Revisions } from '../internal.ts'
import { REPORTERS, type ReporterName } from './report/reporters.ts'
import { RULES_FORMATS, type RulesFormat, SCHEMA_FORMATS, type SchemaFormat } from './schema-formats.ts'
import { LANGUAGES, type Language } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** Reads `docx,pdf`: each format once, in the order they are made. Throws `UsageError`. */
export function readFormats(value: string): readonly Format[] {
  const asked = value.split(',').map(part => part.trim().toLowerCase())
  const unknown = asked.find(part => !FORMATS.some(format => format === part))
  if (unknown !== undefined) throw notOneOf('--format', unknown, FORMATS)
  return FORMATS.filter(format => asked.includes(format))
}

/** Reads names between commas. */
export function readNames(value: string): readonly string[] {
  return value.split(',').map(part => part.trim())
}

/** Reads the name of a form of report. Throws `UsageError`. */
export function readReporter(value: string): ReporterName {
  if (isReporter(value)) return value
  throw notOneOf('--format', value, Object.keys(REPORTERS))
}

/** Reads the form the plan language is described in. Throws `UsageError`. */
export function readSchemaFormat(value: string): SchemaFormat {
  const format = SCHEMA_FORMATS.find(known => known === value)
  if (format === undefined) throw notOneOf('--format', value, SCHEMA_FORMATS)
  return format
}

/** Reads the form of the manual of the rules. Throws `UsageError`. */
export function readRulesFormat(value: string): RulesFormat {
  const format = RULES_FORMATS.find(known => known === value)
  if (format === undefined) throw notOneOf('--format', value, RULES_FORMATS)
  return format
}

/** Reads the language an option asks for. Throws `UsageError`. */
export function readLanguage(option: string, value: string): Language {
  const language = LANGUAGES.find(known => known === value)
  if (language === undefined) throw notOneOf(option, value, LANGUAGES)
  return language
}

/** Reads which side of tracked changes is meant. Throws `UsageError`. */
export function readRevisions(value: string): Revisions {
  const side = REVISIONS.find(known => known === value)
  if (side === undefined) throw notOneOf('--revisions', value, REVISIONS)
  return side
}

const REVISIONS: readonly Revisions[] = ['accepted', 'original']

/** Reads a whole number from 0. Throws `UsageError`. */
export function readCount(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value)
  throw new UsageError({
    vi: `--max-warnings: “${value}” không phải là một số nguyên từ 0 trở lên.`,
    en: `--max-warnings: “${value}” is not a whole number from 0.`,
  })
}

function isReporter(name: string): name is ReporterName {
  return Object.hasOwn(REPORTERS, name)
}

function notOneOf(option: string, value: string, allowed: readonly string[]): UsageError {
  const list = allowed.join(', ')
  return new UsageError({
    vi: `${option}: không có “${value}”; dùng được: ${list}.`,
    en: `${option}: there is no “${value}”; allowed: ${list}.`,
  })
}
