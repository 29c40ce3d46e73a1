import { languageReference, planJsonSchema } from '../../index.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { SchemaFormat } from '../schema-formats.ts'
import type { Context } from '../terminal.ts'

/** Prints the plan language: as JSON Schema, or as a page of all its keys. */
export async function printSchema(format: SchemaFormat, { terminal }: Context): Promise<ExitCode> {
  terminal.out(format === 'json' ? `${JSON.stringify(planJsonSchema(), null, 2)}\n` : languageReference())
  return EXIT.clean
}
