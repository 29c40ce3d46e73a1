import { type Diagnostic, hasErrors, type Outcome } from '../diagnostic.ts'
import { checkSchema } from './check-schema.ts'
import { decodeText } from './decode-text.ts'
import { englishKeys } from './english-keys.ts'
import type { Plan } from './plan.ts'
import type { PlanSource } from './plan-source.ts'
import { keyTwice } from './schema-problems.ts'
import { checkCharacters } from './text-characters.ts'
import { readYaml } from './yaml-document.ts'
import { YamlSource } from './yaml-source.ts'
import { plainValue } from './yaml-value.ts'

/** A well-formed plan and the text it came from. */
export interface ParsedPlan {
  readonly plan: Plan
  readonly source: PlanSource
}

/**
 * Reads a plan file. Each step reports all it finds; a step that fails ends the reading, since what follows would
 * only repeat its problems in other words.
 */
export function parsePlan(file: string, bytes: Uint8Array): Outcome<ParsedPlan> {
  const { value: text, diagnostics: encoding } = decodeText(file, bytes)
  if (text === undefined) return { diagnostics: encoding }
  const characters = checkCharacters(file, text)
  const { value: document, diagnostics: syntax } = readYaml(file, text)
  if (!document) return { diagnostics: inOrder([...characters, ...syntax]) }
  const { value: data, diagnostics: values } = plainValue(file, text, document)
  if (!data) return { diagnostics: inOrder([...characters, ...values]) }
  const { value: english, language, twice } = englishKeys(data.value)
  const source = new YamlSource(file, text, document, data.targets, language)
  const doubles = twice.map(double => keyTwice(double, source))
  const { value: plan, diagnostics: schema } = checkSchema(english, source)
  const diagnostics = inOrder([...characters, ...doubles, ...schema])
  return plan && !hasErrors(diagnostics) ? { value: { plan, source }, diagnostics } : { diagnostics }
}

/** Findings as one meets them when reading the file. */
function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
}
