import { namedJsonSchema } from './named-json-schema.ts'
import { planSchema } from './schema.ts'

/** The plan language as JSON Schema. Its type names no library, so that who uses it needs none. */
export function planJsonSchema(): Readonly<Record<string, unknown>> {
  return namedJsonSchema('kehoach', planSchema)
}
