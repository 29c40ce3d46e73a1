// Writes src/api/plan-input.ts, the plan as a JavaScript object, from the schema of the language.
import { writeFile } from 'node:fs/promises'
import { build } from 'esbuild'
import { compile } from 'json-schema-to-typescript'

const { outputFiles } = await build({
  stdin: {
    contents: `
      export { schemaOfInput } from './src/plan/language/schema/field.ts'
      export { planSchema } from './src/plan/language/schema/schema.ts'`,
    resolveDir: import.meta.dirname,
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
})
const { schemaOfInput, planSchema } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
)

const types = await compile(forAuthors(schemaOfInput(planSchema)), 'PlanInput', {
  bannerComment: '// Made by `npm run schemas` from the schema of the language; not to be changed by hand.',
  additionalProperties: false,
  // Lists of at least one item would be tuples, which a list made by a program is not.
  ignoreMinAndMaxItems: true,
  style: { singleQuote: true, semi: false, printWidth: 110, arrowParens: 'avoid' },
})
await writeFile(new URL('./src/api/plan-input.ts', import.meta.url), types)

/** Shared parts are named for what they hold, not for the order they were met in. */
function forAuthors(schema) {
  const { $defs = {} } = schema
  const names = new Map(
    Object.entries($defs).map(([name, part]) => [`#/$defs/${name}`, inputName(name, part)]),
  )
  const defs = Object.entries($defs).map(([name, part]) => [names.get(`#/$defs/${name}`), part])
  const renamed = (key, value) => (key === '$ref' ? `#/$defs/${names.get(value)}` : value)
  return JSON.parse(JSON.stringify({ ...schema, $defs: Object.fromEntries(defs) }, renamed))
}

/** `block` is a BlockInput; a choice between one and its short form is an AnyBlockInput. */
function inputName(name, { anyOf = [] }) {
  if (!name.startsWith('__')) return `${capitalized(name)}Input`
  const reference = anyOf.find(({ $ref }) => $ref !== undefined)?.$ref
  if (reference === undefined) throw new Error(`${name}: a part of the schema without a name`)
  return `Any${capitalized(reference.replace('#/$defs/', ''))}Input`
}

function capitalized(name) {
  return name[0].toUpperCase() + name.slice(1)
}
