import type { Outcome } from '../../base/diagnostic.ts'
import { sortDiagnostics } from '../../base/sort-diagnostics.ts'
import { decodeText } from '../source/decode-text.ts'
import { oddSpace, respaced } from '../source/odd-spaces.ts'
import { checkCharacters } from '../source/text-characters.ts'
import { readYaml } from '../source/yaml-document.ts'
import { plainValue } from '../source/yaml-value.ts'
import { englishKeys } from './keys/english-keys.ts'
import type { Grammar } from './keys/grammar.ts'
import { isVietnameseName } from './keys/key-names.ts'
import { PLAN_GRAMMAR } from './schema/field.ts'
import { duplicateByName } from './schema/schema-problems.ts'
import { isOfLanguage, noPlan } from './sources/no-plan.ts'
import type { FileSource } from './sources/plan-source.ts'
import { YamlSource } from './sources/yaml-source.ts'

/** A YAML file as plain data with English keys, and where in it each part stands. */
export interface SourceFile {
  readonly value: unknown
  readonly source: FileSource
}

/**
 * Reads a YAML file of the plan language or another, whatever it holds. Each step reports all it finds; one that gives no
 * value ends the reading, since what follows would only repeat its problems in other words.
 */
export function readSourceFile(
  file: string,
  bytes: Uint8Array,
  grammar: Grammar = PLAN_GRAMMAR,
): Outcome<SourceFile> {
  const { value: text, diagnostics: encoding } = decodeText(file, bytes)
  if (text === undefined) return { diagnostics: encoding }
  const { text: spaced, spaces } = respaced(text)
  const characters = [...checkCharacters(file, text), ...spaces.map(space => oddSpace(text, space, file))]
  const { value: document, diagnostics: syntax } = readYaml(file, spaced, isVietnameseName)
  if (!document) {
    const problems = isOfLanguage(text, grammar) ? syntax : [noPlan(file, text, syntax)]
    return { diagnostics: sortDiagnostics([...characters, ...problems], file) }
  }
  const { value: data, diagnostics: values } = plainValue(file, text, document)
  const read = sortDiagnostics([...characters, ...syntax, ...values], file)
  const { value, ...keys } = englishKeys(data.value, grammar)
  const source = new YamlSource(file, text, document, data.targets, keys, grammar)
  const doubles = keys.duplicates.map(double => duplicateByName(double, source))
  return { value: { value, source }, diagnostics: [...read, ...doubles] }
}
