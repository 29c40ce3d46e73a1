import { COLUMN_KIND_NAMES, type ColumnKindName, isColumnKind, isOwnKind } from '../../model/columns/index.ts'
import { differsByOne } from '../../text/differs-by-one.ts'
import { vietnameseValue } from '../keys/key-names.ts'
import { plainSpelling, sameSpelling } from '../keys/spelling.ts'
import { capital, idOf, kindOfHeading } from './free-columns.ts'
import { kindWritten } from './merged-names.ts'
import { mapOf, type PlainMap } from './plain-map.ts'

/** What has to be known of a column to place cells in it. */
export interface NamedLeaf {
  readonly kind: ColumnKindName | undefined
  readonly id: string | undefined
  readonly heading: string | undefined
  /** Whether its amounts add up. */
  readonly sum: boolean
  /** Whether nothing but its heading is given, so that its cells say what it holds. */
  readonly isBareName: boolean
}

export interface NamedColumns {
  readonly value: readonly unknown[]
  readonly leaves: readonly NamedLeaf[]
}

/** Columns in which those given by their heading alone have the kind it usually has, or an id; others are as written. */
export function namedColumns(given: readonly unknown[]): NamedColumns {
  const namer = new Namer(given)
  const value = namer.list(given)
  return { value, leaves: namer.leaves }
}

class Namer {
  readonly leaves: NamedLeaf[] = []
  readonly #ids: Set<unknown>
  readonly #kinds: Set<unknown>

  constructor(given: readonly unknown[]) {
    const leaves = given.flatMap(leavesIn)
    this.#ids = new Set(leaves.map(leaf => mapOf(leaf)?.id))
    this.#kinds = new Set(
      leaves.map(leaf => (typeof leaf === 'string' ? kindNamed(leaf.trim()) : mapOf(leaf)?.kind)),
    )
  }

  list(columns: readonly unknown[]): readonly unknown[] {
    return columns.map(column => this.#column(column))
  }

  #column(column: unknown): unknown {
    const map = mapOf(column)
    if (map) return this.#map(map)
    if (typeof column === 'number') return this.#bareName(String(column))
    if (typeof column !== 'string') return this.#leaf(column)
    const name = column.replace(/\s+/g, ' ').trim()
    const kind = kindNamed(name)
    if (kind !== undefined) return this.#leaf(kind)
    // Left as it is, to be told.
    if (name === '') return this.#leaf(column)
    const meant = misspeltKind(name)
    if (meant === undefined) return this.#bareName(name)
    this.#leaf(meant)
    return column
  }

  #map(column: PlainMap): unknown {
    const { columns, heading, kind, id } = column
    if (Array.isArray(columns)) return { ...column, columns: this.list(columns) }
    if (id !== undefined || typeof heading !== 'string' || heading.trim() === '') return this.#leaf(column)
    if (typeof kind === 'string')
      return this.#leaf(
        isColumnKind(kind) && !isOwnKind(kind) ? { ...column, id: this.#freeId(heading) } : column,
      )
    if (kind !== undefined) return this.#leaf(column)
    const isAmount = column.sum === true || column.decimals !== undefined
    const known = isAmount ? undefined : this.#knownKind(heading)
    return known === undefined
      ? this.#leaf({ ...column, id: this.#freeId(heading) }, !isAmount)
      : this.#leaf({ ...column, kind: known })
  }

  #bareName(name: string): unknown {
    const kind = this.#knownKind(name)
    const heading = capital(name)
    return kind === undefined
      ? this.#leaf({ id: this.#freeId(name), heading }, true)
      : this.#leaf({ kind, heading })
  }

  /** The kind a heading usually belongs to, once in a table. */
  #knownKind(heading: string): ColumnKindName | undefined {
    const kind = kindOfHeading(heading)
    if (kind === undefined || this.#kinds.has(kind)) return undefined
    this.#kinds.add(kind)
    return kind
  }

  /** Two columns under one heading are two columns. */
  #freeId(heading: string): string {
    const name = idOf(heading)
    const id = isColumnKind(name) ? `cot-${name}` : name
    let free = id
    for (let count = 2; this.#ids.has(free); count += 1) free = `${id}-${count}`
    this.#ids.add(free)
    return free
  }

  #leaf(column: unknown, isBareName = false): unknown {
    this.leaves.push({ ...leafOf(column), isBareName })
    return column
  }
}

function leafOf(column: unknown): Omit<NamedLeaf, 'isBareName'> {
  const { kind = column, id, heading, sum } = mapOf(column) ?? {}
  return {
    kind: typeof kind === 'string' && isColumnKind(kind) ? kind : undefined,
    id: typeof id === 'string' ? id : undefined,
    heading: typeof heading === 'string' ? heading : undefined,
    sum: sum === true,
  }
}

function leavesIn(column: unknown): readonly unknown[] {
  const inner = mapOf(column)?.columns
  return Array.isArray(inner) ? inner.flatMap(leavesIn) : [column]
}

function kindNamed(name: string): string | undefined {
  return isColumnKind(name) ? name : kindWritten(name)
}

/** Shorter words have others beside them that differ in a letter. */
const LEAST_LETTERS = 6

const KIND_SPELLINGS = COLUMN_KIND_NAMES.flatMap(kind => {
  const name = vietnameseValue(kind) ?? kind
  return [kind, sameSpelling(name), plainSpelling(name).replaceAll('_', ' ')].map(spelling => ({
    spelling,
    kind,
  }))
})

/** The kind that a letter more, less or another makes of a name: more likely a slip than a name of the author's own. */
export function misspeltKind(name: string): ColumnKindName | undefined {
  const words = sameSpelling(name)
  if (words.length < LEAST_LETTERS || kindOfHeading(name) !== undefined) return undefined
  return KIND_SPELLINGS.find(({ spelling }) => differsByOne(words, spelling))?.kind
}
