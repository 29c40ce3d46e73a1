import { configJsonSchema, languageReference, planJsonSchema } from '../../internal.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { SchemaFormat } from '../schema-formats.ts'
import type { Context } from '../terminal.ts'

/** Prints the plan language as JSON Schema or as a page of all its keys, or the settings as JSON Schema. */
export async function printSchema(format: SchemaFormat, { terminal }: Context): Promise<ExitCode> {
  terminal.out(SCHEMAS[format]())
  return EXIT.clean
}

const SCHEMAS: Readonly<Record<SchemaFormat, () => string>> = {
  json: () => `${JSON.stringify(planJsonSchema(), null, 2)}\n`,
  markdown: languageReference,
  config: () => `${JSON.stringify(configJsonSchema(), null, 2)}\n`,
}
