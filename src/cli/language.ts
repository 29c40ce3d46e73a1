import { LANGUAGES, type Language } from './terminal.ts'

/** The language asked for anywhere on a command line, known before the line is parsed; Vietnamese otherwise. */
export function chooseLanguage(argv: readonly string[]): Language {
  const end = argv.indexOf('--')
  const options = end < 0 ? argv : argv.slice(0, end)
  for (const [index, option] of options.entries()) {
    const value = option === '--lang' ? options[index + 1] : /^--lang=(.*)$/.exec(option)?.[1]
    const language = LANGUAGES.find(known => known === value)
    if (language) return language
  }
  return 'vi'
}
