import { createRequire } from 'node:module'

/** What a JSON value has wrong by a schema. */
type Judge = (value: unknown) => readonly string[]

interface Validate {
  (value: unknown): boolean
  readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null
}

const require = createRequire(new URL('./package.json', import.meta.url))

/** A judge by a JSON Schema of draft 7 or 2020-12. */
export function compileSchema(schema: { readonly $schema?: string }): Judge {
  const isNew = schema.$schema?.includes('2020-12') ?? false
  const { default: Ajv } = require(isNew ? 'ajv/dist/2020' : 'ajv')
  const validate: Validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(
    schema,
  )
  return value =>
    validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
