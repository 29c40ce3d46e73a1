import { RegisterSchema } from './register-schema.ts'

/**
 * The register as a module, from its file read as YAML: what messages need, without sources and notes, so that nothing
 * has to be read or checked at run time. Throws when the file does not fit its schema.
 */
export function writeRegister(file: unknown): string {
  const { cutOff, texts } = RegisterSchema.parse(file)
  const lines = texts.map(({ sources: _, note: __, ...text }) => `    ${literal(text)},`)
  return [
    '// Generated from legal-register.yaml by `npm run register`.',
    '// biome-ignore-all format: one text a line',
    "import type { Register } from './register.ts'",
    '',
    '/** Texts of the centre that such plans cite, as far as they are known. */',
    'export const LEGAL_REGISTER: Register = {',
    `  cutOff: ${literal(cutOff)},`,
    '  texts: [',
    ...lines,
    '  ],',
    '}',
    '',
  ].join('\n')
}

/** A value in the form of the code around it. */
function literal(value: unknown): string {
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const fields = Object.entries(value).flatMap(([key, inner]) =>
    inner === undefined ? [] : [`${key}: ${literal(inner)}`],
  )
  return `{ ${fields.join(', ')} }`
}
