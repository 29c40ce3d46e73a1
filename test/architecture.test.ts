import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

/** What each part of the source may import besides itself: other parts, and packages. The table of src/README.md. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  root: ['package.json'],
  mark: ['root', 'fflate', '@noble'],
  plan: ['root', 'yaml', 'zod'],
  register: ['root', 'zod'],
  validate: ['plan', 'profile', 'register', 'root', 'yaml'],
  config: ['plan', 'register', 'validate', 'root', 'zod'],
  document: ['root'],
  compose: ['plan', 'document', 'root'],
  profile: ['document', 'root'],
  font: ['root'],
  layout: ['document', 'profile', 'font', 'root'],
  'render/docx': ['document', 'profile', 'mark', 'root', 'docx', 'fflate'],
  'render/pdf': ['document', 'profile', 'layout', 'font', 'mark', 'root', 'pdfkit'],
  verify: ['document', 'layout', 'profile', 'mark', 'root', 'fflate'],
  api: [
    ...[
      'root',
      'plan',
      'register',
      'validate',
      'config',
      'document',
      'compose',
      'profile',
      'font',
      'layout',
      'render/docx',
      'render/pdf',
      'mark',
      'verify',
      'node',
      'yaml',
    ],
  ],
  node: ['plan', 'root', 'node'],
  cli: ['api', 'node', 'root', 'commander', 'chalk', 'node', 'package.json'],
}

/** What only the command line may touch: there the core's output would depend on the machine or the moment. */
const OUTSIDE_WORLD: readonly RegExp[] = [
  /\bconsole\./,
  /\bprocess\./,
  /'node:/,
  /\bDate\.now\b/,
  /\bnew Date\(\)/,
  /\bMath\.random\b/,
  /\bcrypto\b/,
  /\bperformance\b/,
  /\bfetch\(/,
]

/** Files of the root that use every phase; the others are below all of them. */
const API_FILES: ReadonlySet<string> = new Set([
  'index.ts',
  'internal.ts',
  'compile.ts',
  'produce.ts',
  'fix-plan.ts',
  'layout-diagnostic.ts',
  'unprintable.ts',
])

const source = fileURLToPath(new URL('../src/', import.meta.url))
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .map(name => join(source, name))

const names = files.map(file => relative(source, file))
const read = (name: string) => readFileSync(join(source, name), 'utf8')

// The input type is made from the schema.
describe.each(names.filter(name => name !== 'api/plan-input.ts'))('src/%s', name => {
  it('imports only what its part may', () => {
    const part = partOf(name)
    const allowed = [part, ...(MAY_IMPORT[part] ?? [])]
    const imported = importsOf(read(name)).map(specifier => ({
      specifier,
      from: importedPart(specifier, name),
    }))
    expect(imported.filter(({ from }) => !allowed.includes(from))).toEqual([])
  })

  it('is short enough to read in one go', () => {
    expect(read(name).split('\n').length).toBeLessThanOrEqual(251)
  })
})

describe.each(names.filter(name => !['cli', 'node'].includes(partOf(name))))('src/%s', name => {
  it('touches nothing outside', () => {
    const code = withoutComments(read(name))
    expect(OUTSIDE_WORLD.filter(word => word.test(code))).toEqual([])
  })
})

function importsOf(text: string): readonly string[] {
  const statements = text.matchAll(/^(?:import|export)\b[^'"]*?\bfrom '([^']+)'|\bimport\(?\s*'([^']+)'/gm)
  return [...statements].map(match => match[1] ?? match[2] ?? '')
}

function importedPart(specifier: string, from: string): string {
  if (specifier.startsWith('node:')) return 'node'
  if (/^(?:\.\.\/)+package\.json$/.test(specifier)) return 'package.json'
  if (!specifier.startsWith('.')) return specifier.split('/')[0] ?? ''
  return partOf(relative(source, resolve(source, from, '..', specifier)))
}

function partOf(name: string): string {
  const folders = name.split('/').slice(0, -1)
  if (name === 'fonts.ts') return 'node'
  if (folders.length === 0) return API_FILES.has(name) ? 'api' : 'root'
  return folders[0] === 'render' ? folders.slice(0, 2).join('/') : (folders[0] ?? '')
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
}
