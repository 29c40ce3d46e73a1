import type { Outcome } from '../../diagnostic.ts'
import { inOrder } from '../include/diagnostic-order.ts'
import { englishKeys } from '../keys/english-keys.ts'
import { PLAN_GRAMMAR } from '../schema/field.ts'
import type { Grammar } from '../schema/grammar.ts'
import { keyTwice } from '../schema/schema-problems.ts'
import { decodeText } from './decode-text.ts'
import { isOfLanguage, noPlan } from './no-plan.ts'
import { oddSpace, respaced } from './odd-spaces.ts'
import type { FileSource } from './plan-source.ts'
import { checkCharacters } from './text-characters.ts'
import { readYaml } from './yaml-document.ts'
import { YamlSource } from './yaml-source.ts'
import { plainValue } from './yaml-value.ts'

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
  const { value: document, diagnostics: syntax } = readYaml(file, spaced)
  if (!document) {
    const problems = isOfLanguage(text, grammar) ? syntax : [noPlan(file, text, syntax)]
    return { diagnostics: inOrder([...characters, ...problems], file) }
  }
  const { value: data, diagnostics: values } = plainValue(file, text, document)
  const read = inOrder([...characters, ...syntax, ...values], file)
  const { value, ...keys } = englishKeys(data.value, grammar)
  const source = new YamlSource(file, text, document, data.targets, keys, grammar)
  const doubles = keys.twice.map(double => keyTwice(double, source))
  return { value: { value, source }, diagnostics: [...read, ...doubles] }
}
