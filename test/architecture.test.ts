import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const source = fileURLToPath(new URL('../src/', import.meta.url))
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map(name => name.replaceAll('\\', '/'))
  .filter(name => name.endsWith('.ts'))
const read = (name: string) => readFileSync(join(source, name), 'utf8')

/** A room of the source and what the files in it may import. */
interface Room {
  readonly names: readonly string[]
  readonly mayImport: readonly string[]
}

const EVERY_ROOM = /every room(?: of `([^`]+)`)?/g

/** The table of src/README.md: names stand in it as code, `every room` and `every room of x/` for several. */
const rooms: readonly Room[] = read('README.md')
  .split('\n')
  .flatMap(line => {
    const [, names, , mayImport, end] = line.split(' | ').length === 3 ? ['', ...line.split(' | '), ''] : []
    if (names === undefined || mayImport === undefined || end === undefined || !names.startsWith('| `'))
      return []
    return [{ names: codesIn(names), mayImport: importsIn(mayImport) }]
  })
  .filter(({ names }) => names.every(name => /\/$|\.ts$/.test(name)))

function codesIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)
}

function importsIn(cell: string): readonly string[] {
  const several = [...cell.matchAll(EVERY_ROOM)].map(([, of = '']) => `${of}*`)
  const own = cell.includes("node's own") ? ['node'] : []
  return [...several, ...codesIn(cell.replace(EVERY_ROOM, '')), ...own]
}

/** The most exact name there is for a file. */
function roomOf(name: string): Room {
  const fits = ({ names }: Room) =>
    names.filter(one => one === name || (one.endsWith('/') && name.startsWith(one)))
  const found = rooms.flatMap(room => fits(room).map(fit => ({ room, length: fit.length })))
  const best = found.sort((a, b) => b.length - a.length)[0]
  if (!best) throw new Error(`src/README.md has no room for ${name}`)
  return best.room
}

interface Import {
  readonly from: string
  /** A file below src, or the name of a package. */
  readonly what: string
}

const imports: readonly Import[] = files.flatMap(name =>
  specifiersIn(read(name)).map(specifier => ({ from: name, what: imported(specifier, name) })),
)

function specifiersIn(text: string): readonly string[] {
  const statements = text.matchAll(
    /^(?:import|export)\b[^'"]*?\bfrom '([^']+)'|(?<!')\bimport\(?\s*'([^']+)'/gm,
  )
  return [...statements].map(match => match[1] ?? match[2] ?? '')
}

function imported(specifier: string, from: string): string {
  if (specifier.startsWith('node:')) return 'node'
  if (specifier.endsWith('/package.json')) return 'package.json'
  if (!specifier.startsWith('.')) return /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? ''
  return relative(source, resolve(source, from, '..', specifier)).replaceAll('\\', '/')
}

function isAllowed({ from, what }: Import): boolean {
  const { names, mayImport } = roomOf(from)
  if (!what.endsWith('.ts')) return mayImport.includes('*') || mayImport.includes(what)
  const room = roomOf(what)
  if (room.names === names) return true
  return mayImport.some(one =>
    one.endsWith('*') ? what.startsWith(one.slice(0, -1)) : room.names.includes(one),
  )
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

describe('the source', () => {
  it('has a room in the table of src/README.md for every file', () => {
    expect(rooms.length).toBeGreaterThan(30)
    expect(files.length).toBeGreaterThan(500)
    expect(files.filter(name => !roomOf(name))).toEqual([])
  })

  it('imports only what the table allows', () => {
    expect(imports.filter(one => !isAllowed(one)).map(({ from, what }) => `${from} → ${what}`)).toEqual([])
  })

  it('makes use of all that the table allows', () => {
    const unused = rooms.flatMap(room =>
      room.mayImport
        .filter(one => !one.endsWith('*'))
        .filter(
          one =>
            !imports.some(
              ({ from, what }) =>
                roomOf(from) === room &&
                (what === one || (what.endsWith('.ts') && roomOf(what).names.includes(one))),
            ),
        )
        .map(one => `${room.names.join()} → ${one}`),
    )
    expect(unused).toEqual([])
  })

  it('has no circle of files that import each other, types included', () => {
    expect(circles(new Map(files.map(name => [name, importedBy(name)])))).toEqual([])
  })

  it('touches nothing outside but in the command line and the file world', () => {
    const inside = files.filter(name => !roomOf(name).mayImport.includes('node'))
    const touching = inside.flatMap(name => {
      const code = withoutComments(read(name))
      return OUTSIDE_WORLD.filter(word => word.test(code)).map(word => `${name}: ${word.source}`)
    })
    expect(touching).toEqual([])
  })

  it('is in files short enough to read in one go', () => {
    // The input type is made from the schema, the layer of published texts from a table; the list of rules has two lines for each.
    const made = [
      'api/plan-input.ts',
      'layout/fit/compound-pairs.ts',
      'register/published-texts.ts',
      'validate/rules/index.ts',
    ]
    const long = files.filter(name => !made.includes(name) && read(name).split('\n').length > 251)
    expect(long).toEqual([])
  })
})

function importedBy(name: string): readonly string[] {
  return imports.filter(({ from, what }) => from === name && what.endsWith('.ts')).map(({ what }) => what)
}

/** Files that reach themselves, each circle by the names on it. */
function circles(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found: string[] = []
  const done = new Set<string>()
  const visit = (name: string, path: readonly string[]) => {
    const start = path.indexOf(name)
    if (start >= 0) found.push([...path.slice(start), name].join(' → '))
    if (start >= 0 || done.has(name)) return
    for (const next of graph.get(name) ?? []) visit(next, [...path, name])
    done.add(name)
  }
  for (const name of graph.keys()) visit(name, [])
  return found
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
}
