import { Option } from 'commander'
import { WORDS } from './help-words.ts'
import {
  readCount,
  readFormats,
  readLanguage,
  readNames,
  readReporter,
  readRevisions,
  readRulesFormat,
  readSchemaFormat,
} from './option-values.ts'
import type { Language } from './terminal.ts'

export function languageOption(language: Language): Option {
  return new Option('--lang <vi|en>', WORDS.lang[language]).argParser(value => readLanguage('--lang', value))
}

export function formOption(language: Language): Option {
  return new Option('--form <name,…>', WORDS.form[language]).argParser(readNames)
}

export function keysOption(language: Language): Option {
  return new Option('--keys <vi|en>', WORDS.keys[language]).argParser(value => readLanguage('--keys', value))
}

export function formatsOption(language: Language): Option {
  return new Option('--format <docx,pdf>', WORDS.formats[language]).argParser(readFormats)
}

export function revisionsOption(language: Language): Option {
  return new Option('--revisions <accepted|original>', WORDS.revisions[language]).argParser(readRevisions)
}

export function reporterOption(language: Language): Option {
  return new Option('--format <name>', WORDS.reporter[language]).argParser(readReporter)
}

export function schemaFormatOption(language: Language): Option {
  return new Option('--format <name>', WORDS.schemaFormat[language]).argParser(readSchemaFormat)
}

export function rulesFormatOption(language: Language): Option {
  return new Option('--format <text|markdown>', WORDS.rulesFormat[language]).argParser(readRulesFormat)
}

export function maxWarningsOption(language: Language): Option {
  return new Option('--max-warnings <n>', WORDS.maxWarnings[language]).argParser(readCount)
}
