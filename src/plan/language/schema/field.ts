import * as z from 'zod'
import type { Localized, Path } from '../../../base/diagnostic.ts'
import type { Field, Grammar } from '../keys/grammar.ts'
import { type KeyLanguage, vietnameseKey, vietnameseValue } from '../keys/key-names.ts'
import { plainSpelling, sameSpelling } from '../keys/spelling.ts'
import { keyOfOtherName, textKey } from '../keys/text-keys.ts'
import { planSchema } from './schema.ts'

export type { Field, Grammar } from '../keys/grammar.ts'

export type JsonSchema = z.core.JSONSchema.JSONSchema

/** A field as looked up in the JSON Schema of its language. */
class SchemaField implements Field {
  readonly keys: readonly string[]
  readonly required: readonly string[]
  readonly words: readonly string[]
  readonly #schemas: readonly JsonSchema[]
  /** The schemas' alternatives, references followed. */
  readonly #branches: readonly JsonSchema[]
  readonly #definitions: Definitions
  /** The nearest key around. */
  readonly #parent: string
  readonly #inner = new Map<string | number, Field>()
  #keyOfSpelling: ReadonlyMap<string, string> | undefined
  #wordOfSpelling: ReadonlyMap<string, string> | undefined

  constructor(schemas: readonly JsonSchema[], definitions: Definitions, parent: string) {
    this.#schemas = schemas
    this.#definitions = definitions
    this.#parent = parent
    this.#branches = schemas.flatMap(schema => expanded(schema, definitions))
    this.keys = this.#branches.flatMap(branch => Object.keys(branch.properties ?? {}))
    this.required = this.#branches.flatMap(branch => branch.required ?? [])
    this.words = wordsOf(this.#branches)
  }

  get description(): string | undefined {
    return this.#schemas.find(schema => schema.description)?.description?.replace(/\.$/, '')
  }

  get example(): unknown {
    return this.#schemas[0]?.examples?.[0]
  }

  get takesText(): boolean {
    return this.#branches.some(
      ({ type, pattern, enum: words, const: word }) => type === 'string' && !pattern && !words && !word,
    )
  }

  inner(step: string | number): Field {
    // All items are alike, and so is all that stands below ids of the author's choice.
    const isKey = typeof step === 'string' && this.keys.includes(step)
    const kind = isKey ? step : typeof step === 'number' ? 0 : ''
    const known = this.#inner.get(kind)
    if (known) return known
    const schemas = this.#branches.flatMap(innerSchemas(step))
    const parent = isKey ? step : this.#parent
    const field = schemas.length === 0 ? NOTHING : new SchemaField(schemas, this.#definitions, parent)
    this.#inner.set(kind, field)
    return field
  }

  at(path: Path): Field {
    return path.reduce<Field>((field, step) => field.inner(step), this)
  }

  keyWritten(name: string): string | undefined {
    if (this.keys.includes(name)) return name
    this.#keyOfSpelling ??= spellings(this.keys, key => this.keyIn('vi', key))
    return this.#keyOfSpelling.get(sameSpelling(name)) ?? this.#otherwiseWritten(name)
  }

  /** The key an author means by another name of it: `công văn` for `plan`. */
  #otherwiseWritten(name: string): string | undefined {
    const key = this.#parent === '' ? textKey(name)?.part : keyOfOtherName(this.#parent, name)
    return key !== undefined && this.keys.includes(key) ? key : undefined
  }

  wordWritten(text: string): string | undefined {
    if (this.words.length === 0 || this.words.includes(text)) return undefined
    this.#wordOfSpelling ??= spellings(this.words, word => wordIn('vi', word))
    return this.#wordOfSpelling.get(sameSpelling(text))
  }

  get vietnameseSpellings(): readonly string[] {
    return this.keysIn('vi').flatMap(name => [name, plainSpelling(name)])
  }

  keyIn(language: KeyLanguage, key: string): string {
    return (language === 'vi' ? vietnameseKey(this.#parent, key) : undefined) ?? key
  }

  keysIn(language: KeyLanguage): readonly string[] {
    return this.keys.map(key => this.keyIn(language, key))
  }
}

type Definitions = Readonly<Record<string, JsonSchema>>

const NOTHING = new SchemaField([], {}, '')

/** A language as JSON Schema, with English keys. */
export function schemaOfInput(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    override({ zodSchema, jsonSchema }) {
      // zod leaves out the examples of a schema that transforms; ours show what authors write.
      const examples = z.globalRegistry.get(zodSchema)?.examples
      if (Array.isArray(examples)) jsonSchema.examples = examples
    },
  })
}

export function grammarOf(language: z.ZodType, name: Localized): Grammar {
  let root: Field | undefined
  return {
    name,
    field() {
      if (root) return root
      const schema = schemaOfInput(language)
      root = new SchemaField([schema], schemasOf(schema.$defs), '')
      return root
    },
  }
}

export const PLAN_GRAMMAR: Grammar = grammarOf(planSchema, { vi: 'kế hoạch', en: 'the plan' })

/** The whole plan. */
export function planField(): Field {
  return PLAN_GRAMMAR.field()
}

/** What a word that stands as a value is called in a language. */
export function wordIn(language: KeyLanguage, word: string): string {
  return (language === 'vi' ? vietnameseValue(word) : undefined) ?? word
}

function spellings(
  names: readonly string[],
  vietnamese: (name: string) => string,
): ReadonlyMap<string, string> {
  const all = names.flatMap(name => {
    const full = vietnamese(name)
    return [full, plainSpelling(full)].map(spelling => [sameSpelling(spelling), name] as const)
  })
  // Of words that differ in a capital alone the first is meant: `kế hoạch` is the part `plan`, not a type of text.
  return new Map(all.reverse())
}

/** The words of a choice; none where any text is allowed. */
function wordsOf(branches: readonly JsonSchema[]): readonly string[] {
  const choices = branches.map(
    branch => branch.enum ?? (branch.const === undefined ? undefined : [branch.const]),
  )
  const isOpen = branches.some(
    // A text with a pattern is a name of the author's own beside the words: that of a column beside its kinds.
    ({ type, pattern }, index) => type === 'string' && pattern === undefined && choices[index] === undefined,
  )
  if (isOpen) return []
  return choices.flatMap(choice => (choice ?? []).filter(value => typeof value === 'string'))
}

function expanded(schema: JsonSchema, definitions: Definitions): readonly JsonSchema[] {
  const name = schema.$ref?.replace('#/$defs/', '')
  const target = name === undefined ? schema : definitions[name]
  if (target === undefined) return []
  return target.anyOf
    ? target.anyOf.filter(isSchema).flatMap(branch => expanded(branch, definitions))
    : [target]
}

function innerSchemas(step: string | number): (schema: JsonSchema) => readonly JsonSchema[] {
  return schema => {
    if (typeof step === 'number') return [schema.items].flat().filter(isSchema)
    const properties = schema.properties ?? {}
    return [Object.hasOwn(properties, step) ? properties[step] : schema.additionalProperties].filter(isSchema)
  }
}

function schemasOf(schemas: JsonSchema['$defs']): Definitions {
  return Object.fromEntries(
    Object.entries(schemas ?? {}).filter((entry): entry is [string, JsonSchema] => isSchema(entry[1])),
  )
}

export function isSchema(schema: unknown): schema is JsonSchema {
  return typeof schema === 'object' && schema !== null
}
