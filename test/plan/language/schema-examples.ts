import * as z from 'zod'

/** An example the schema shows, and the part of the schema it stands at. */
export interface ShownExample {
  readonly schema: z.core.$ZodType
  readonly example: unknown
}

/** Every example below a schema, each part of it once. */
export function examplesOf(schema: z.ZodType): readonly ShownExample[] {
  const shown: ShownExample[] = []
  collect(schema, new Set(), shown)
  return shown
}

function collect(schema: z.core.$ZodType, met: Set<z.core.$ZodType>, shown: ShownExample[]): void {
  if (met.has(schema)) return
  met.add(schema)
  const examples = z.globalRegistry.get(schema)?.examples
  if (Array.isArray(examples)) for (const example of examples) shown.push({ schema, example })
  for (const inner of innerSchemas(schema)) collect(inner, met, shown)
}

function innerSchemas(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodObject) return Object.values(schema.shape)
  if (schema instanceof z.ZodUnion) return schema.options
  if (schema instanceof z.ZodArray) return [schema.element]
  if (schema instanceof z.ZodRecord) return [schema.valueType]
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return [schema.unwrap()]
  return schema instanceof z.ZodPipe ? [schema.in] : []
}
