import { createRequire } from 'node:module'

/** What a JSON value has wrong by a schema. */
type Judge = (value: unknown) => readonly string[]

interface Validate {
  (value: unknown): boolean
  readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null
}

interface Schema {
  readonly $schema?: string
  /** As draft 4 calls it. */
  readonly id?: string
}

const require = createRequire(new URL('./package.json', import.meta.url))

/** A judge by a JSON Schema of 2020-12, or of a draft before it: what SARIF's uses of draft 4 draft 7 has too. */
export function compileSchema({ $schema, id: _, ...schema }: Schema): Judge {
  const isNew = $schema?.includes('2020-12') ?? false
  const { default: Ajv } = require(isNew ? 'ajv/dist/2020' : 'ajv')
  const validate: Validate = new Ajv({
    strict: false,
    validateFormats: false,
    allErrors: true,
    unicodeRegExp: isNew,
  }).compile(schema)
  return value =>
    validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
