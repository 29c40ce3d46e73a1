import * as z from 'zod'
import type { Path } from '../diagnostic.ts'
import { planSchema } from './schema.ts'

/** The plan language as JSON Schema, with the meaning of each key in Vietnamese: what editors complete from. */
export function planJsonSchema(): Readonly<Record<string, unknown>> {
  return { title: 'kehoach', ...schemaOfInput() }
}

type JsonSchema = z.core.JSONSchema.JSONSchema

function schemaOfInput(): JsonSchema {
  return z.toJSONSchema(planSchema, { io: 'input' })
}

/** What the schema says of one place in a plan. */
export interface Field {
  /** Meaning in Vietnamese, without a full stop at the end. */
  readonly description?: string
  /** Keys allowed there; empty when it holds none. */
  readonly keys: readonly string[]
  readonly example?: unknown
}

/** Looks places of a plan up in the JSON Schema. */
export class FieldLookup {
  readonly #root = schemaOfInput()

  fieldAt(path: Path): Field {
    let branches = [this.#root]
    for (const step of path)
      branches = branches.flatMap(branch => this.#expanded(branch)).flatMap(inner(step))
    const description = branches.find(branch => branch.description)?.description
    const all = branches.flatMap(branch => this.#expanded(branch))
    return {
      keys: all.flatMap(branch => Object.keys(branch.properties ?? {})),
      ...(description !== undefined && { description: description.replace(/\.$/, '') }),
      ...(branches[0]?.examples?.[0] !== undefined && { example: branches[0].examples[0] }),
    }
  }

  /** A schema's alternatives, references followed. */
  #expanded(schema: JsonSchema): readonly JsonSchema[] {
    const name = schema.$ref?.replace('#/$defs/', '')
    const target = name === undefined ? schema : this.#root.$defs?.[name]
    if (target === undefined) return []
    return target.anyOf ? target.anyOf.filter(isSchema).flatMap(branch => this.#expanded(branch)) : [target]
  }
}

function inner(step: string | number): (schema: JsonSchema) => readonly JsonSchema[] {
  return schema => {
    if (typeof step === 'number') return [schema.items].flat().filter(isSchema)
    const properties = schema.properties ?? {}
    return [Object.hasOwn(properties, step) ? properties[step] : schema.additionalProperties].filter(isSchema)
  }
}

function isSchema(schema: unknown): schema is JsonSchema {
  return typeof schema === 'object' && schema !== null
}
