import type { PlanTable } from './table.ts'
import { type LeafColumn, leafColumns } from './table-columns.ts'

/** What a column says it is made of, by the row of numbers below the header or in its heading: `4=3/2`. */
export interface ColumnFormula {
  readonly leaf: LeafColumn
  /** As its author writes it. */
  readonly written: string
  readonly value: Expression
}

export type Expression =
  | { readonly type: 'column'; readonly leaf: LeafColumn }
  | { readonly type: 'number'; readonly value: bigint }
  | {
      readonly type: 'operation'
      readonly sign: '+' | '-' | '*' | '/'
      readonly left: Expression
      readonly right: Expression
    }

/** `(5)=(3)x(4)`, `5 = 3 × 4`, `7=5:6*100%`. */
const EQUATION = /^\s{0,3}\(?\s?([\p{L}\d]{1,4})\s?\)?\s{0,3}=\s{0,3}([^=]{1,120})$/u
/** The same in brackets below a heading. */
const IN_HEADING = /\(\s{0,3}([\p{L}\d]{1,4}\s{0,3}=[^()=]{1,80})\)\s{0,3}$/u

/** The formulas of a table's columns; none of one that names a column that is not there. */
export function columnFormulas(table: PlanTable): readonly ColumnFormula[] {
  const leaves = leafColumns(table)
  const { index } = table
  const labels = leaves.map((_, place) =>
    Array.isArray(index) ? labelOf(index[place] ?? '') : String(place + 1),
  )
  const columns = new Map(leaves.map((leaf, place) => [labels[place] ?? '', leaf] as const))
  return leaves.flatMap((leaf, place) => {
    const inRow = Array.isArray(index) ? index[place] : undefined
    const written = inRow?.includes('=') ? inRow : IN_HEADING.exec(leaf.heading ?? '')?.[1]
    const [, label = '', right] = EQUATION.exec(written ?? '') ?? []
    if (written === undefined || right === undefined || label !== labels[place]) return []
    const value = new FormulaParser(right, columns).whole()
    return value ? [{ leaf, written: written.trim(), value }] : []
  })
}

function labelOf(text: string): string {
  const label = text.split('=')[0] ?? ''
  return label.replace(/[()\s]/g, '')
}

/** Reads sums and products of columns; a number that no column is called is itself only as 100. */
class FormulaParser {
  readonly #tokens: readonly string[]
  readonly #columns: ReadonlyMap<string, LeafColumn>
  #at = 0
  #failed = false

  constructor(text: string, columns: ReadonlyMap<string, LeafColumn>) {
    this.#tokens = text.replace(/100\s?%/g, '100').match(/\d+|\S/gu) ?? []
    this.#columns = columns
  }

  whole(): Expression | undefined {
    const value = this.#sum(0)
    const isWhole = !this.#failed && this.#at === this.#tokens.length
    return isWhole && value?.type === 'operation' ? value : undefined
  }

  #sum(depth: number): Expression | undefined {
    return this.#chain(() => this.#product(depth), { '+': '+', '-': '-', '−': '-', '–': '-' })
  }

  #product(depth: number): Expression | undefined {
    return this.#chain(() => this.#factor(depth), { x: '*', X: '*', '×': '*', '*': '*', '/': '/', ':': '/' })
  }

  #chain(
    part: () => Expression | undefined,
    signs: Readonly<Record<string, '+' | '-' | '*' | '/'>>,
  ): Expression | undefined {
    let left = part()
    for (;;) {
      const token = this.#tokens[this.#at] ?? ''
      const sign = Object.hasOwn(signs, token) ? signs[token] : undefined
      if (left === undefined || sign === undefined) return left
      this.#at += 1
      const right = part()
      if (right === undefined) return undefined
      left = { type: 'operation', sign, left, right }
    }
  }

  /** Brackets in brackets are read to a depth no table has. */
  #factor(depth: number): Expression | undefined {
    const token = this.#tokens[this.#at]
    this.#at += 1
    if (token === '(' && depth < 8) {
      const inner = this.#sum(depth + 1)
      this.#failed ||= this.#tokens[this.#at] !== ')'
      this.#at += 1
      return inner
    }
    const leaf = this.#columns.get(token ?? '')
    if (leaf) return { type: 'column', leaf }
    if (token === '100') return { type: 'number', value: 100n }
    this.#failed = true
    return undefined
  }
}
