import type * as z from 'zod'
import { vietnameseKey } from '../keys/key-names.ts'
import { plainSpelling } from '../keys/spelling.ts'
import { otherNames } from '../keys/text-keys.ts'
import { isSchema, type JsonSchema, schemaOfInput, wordIn } from './field.ts'

/**
 * A language of ours as JSON Schema, with the meaning of each key in Vietnamese: what editors complete from. Every key
 * and word stands there in English and in Vietnamese; spellings without diacritics are allowed but not proposed.
 */
export function namedJsonSchema(title: string, language: z.ZodType): Readonly<Record<string, unknown>> {
  const { $defs, ...schema } = schemaOfInput(language)
  const naming = new BothNames()
  const named = naming.of(schema, '#', '')
  const definitions: Record<string, JsonSchema> = {}
  // A definition may be the first to refer to another one: the map grows while it is read.
  for (const [name, parent] of naming.referred) {
    const definition = $defs?.[name]
    if (isSchema(definition)) definitions[name] = naming.of(definition, `#/$defs/${name}`, parent)
  }
  const shared = Object.keys(definitions).length > 0 && { $defs: definitions }
  return { title, $comment: COMMENT, ...named, ...shared }
}

const COMMENT =
  'Keys with two names are not required here: editors explain badly that one of two keys is missing. ' +
  '“kehoach validate” reports missing keys.'

/** Writes the Vietnamese names beside the English ones. */
class BothNames {
  /** The definitions met, by name, with the nearest key around their first use. */
  readonly referred = new Map<string, string>()

  /** `at` points to the schema, `parent` is the nearest key around it. */
  of(schema: JsonSchema, at: string, parent: string): JsonSchema {
    if (schema.$ref !== undefined) this.#refer(schema.$ref, parent)
    const choice = bothWords(schema)
    if (choice) return choice
    const { required, properties, additionalProperties, items, anyOf, ...rest } = schema
    const single = required?.filter(key => !hasTwoNames(parent, key)) ?? []
    const inner = (value: unknown, step: string) =>
      isSchema(value) ? this.of(value, `${at}/${step}`, parent) : undefined
    const item = inner(items, 'items')
    return {
      ...rest,
      ...(single.length > 0 && { required: single }),
      ...(properties && this.#properties(properties, at, parent)),
      ...(additionalProperties !== undefined && {
        additionalProperties: inner(additionalProperties, 'additionalProperties') ?? additionalProperties,
      }),
      ...(item && { items: item }),
      ...(anyOf && { anyOf: anyOf.map((branch, index) => inner(branch, `anyOf/${index}`) ?? branch) }),
    }
  }

  #properties(properties: Properties, at: string, parent: string): JsonSchema {
    const both: Record<string, JsonSchema> = {}
    const patterns: Record<string, JsonSchema> = {}
    for (const [key, schema] of Object.entries(properties)) {
      if (!isSchema(schema)) continue
      const reference = { $ref: `${at}/properties/${key}` }
      both[key] = this.of(schema, reference.$ref, key)
      const others = isPart(properties, parent) ? otherNames(parent, key) : []
      for (const { en } of others) both[en] = reference
      const name = hasTwoNames(parent, key) ? vietnameseKey(parent, key) : undefined
      for (const vi of [...(name === undefined ? [] : [name]), ...others.map(other => other.vi)]) {
        both[vi] = reference
        // The name itself is a property already: editors would report what it holds twice.
        patterns[spellingsPattern([vi]).replace('^', `^(?!${vi}$)`)] = reference
      }
    }
    return { properties: both, ...(Object.keys(patterns).length > 0 && { patternProperties: patterns }) }
  }

  #refer(reference: string, parent: string): void {
    const name = reference.replace('#/$defs/', '')
    if (!this.referred.has(name)) this.referred.set(name, parent)
  }
}

/** Whether these are the keys of a whole plan, or of its text: nothing around an inner group has such names. */
function isPart(properties: Properties, parent: string): boolean {
  return parent === '' ? Object.hasOwn(properties, 'plan') : Object.hasOwn(properties, 'title')
}

function hasTwoNames(parent: string, key: string): boolean {
  return (vietnameseKey(parent, key) ?? key) !== key
}

type Properties = NonNullable<JsonSchema['properties']>

/** A choice of words with their Vietnamese names; undefined for any other schema. */
function bothWords(schema: JsonSchema): JsonSchema | undefined {
  const { const: single, enum: several, type: _, ...rest } = schema
  const words = (several ?? [single]).filter(word => typeof word === 'string')
  const names = words.map(word => wordIn('vi', word)).filter((name, index) => name !== words[index])
  if (names.length === 0) return undefined
  const spellings = { type: 'string', pattern: spellingsPattern(names) } as const
  return { ...rest, anyOf: [{ type: 'string', enum: [...words, ...names] }, spellings] }
}

/** Names with a capital, with hyphens or low lines, without diacritics. */
function spellingsPattern(names: readonly string[]): string {
  const spellings = names.flatMap(name => [name, plainSpelling(name)])
  return `^(?:${[...new Set(spellings.map(spellingPattern))].join('|')})$`
}

function spellingPattern([first = '', ...rest]: string): string {
  return `[${first.toUpperCase()}${first}]${rest.join('').replace(/[ _]/g, '[ _-]')}`
}
