import { namedJsonSchema } from '../plan/language/schema/named-json-schema.ts'
import { configSchema } from './config-schema.ts'

/** The settings of a project as JSON Schema, for editors. */
export function configJsonSchema(): Readonly<Record<string, unknown>> {
  return namedJsonSchema('kehoach.config.yaml', configSchema)
}
