import type { Path } from '../../base/diagnostic.ts'
import { roman } from '../../base/roman.ts'
import { DIVISION_KINDS, type DivisionKind, type GivenNumber, type PlanBlock, type Prose } from './block.ts'
import { Count } from './count.ts'
import {
  formatNumber,
  levelAt,
  levelsOf,
  type NumberFormat,
  type NumberLevel,
  positionOf,
} from './numbering.ts'
import type { Article } from './plan.ts'

/** How prose numbers its levels unless it says otherwise (PL I-I.V, row 6.b; dashes are custom). */
const PROSE_NUMBERING = levelsOf('I.', '1.', 'a)', '-', '+')
/** How the levels under an article are numbered unless something around them says otherwise (PL I-I.II.6.đ). */
const ARTICLE_NUMBERING = levelsOf('1.', 'a)', '-', '+')

/** A block of prose in its place among the levels. */
export interface NumberedBlock {
  readonly block: PlanBlock
  readonly source: Path
  /** What it shows before its text: `II.`, `a)`; of a division its bare number, `II`, `3`; empty for none. */
  readonly number: string
  /** How its level is numbered; undefined for divisions, and where nothing is counted. */
  readonly format: NumberFormat | undefined
  /** How many numbered blocks are around it, from the nearest division in: 0 is the outermost level. */
  readonly depth: number
  /** Whether its nearest division is an article. */
  readonly inArticle: boolean
  readonly inner: readonly NumberedBlock[]
}

/** An article of a decision and what stands under it. */
export interface NumberedArticle {
  readonly article: Article
  readonly source: Path
  /** Its bare number: `3`. */
  readonly number: string
  readonly inner: readonly NumberedBlock[]
}

/** The blocks of a text, numbered; `at` is the path of what holds its `body`. */
export function numberProse(prose: Prose, at: Path): readonly NumberedBlock[] {
  const level: Level = { given: prose.numbering, depth: 0, inArticle: false, parent: '' }
  return new ProseNumbers().list(prose.body ?? [], [...at, 'body'], level)
}

/** The articles of a decision, numbered. */
export function numberArticles(articles: readonly Article[], at: Path): readonly NumberedArticle[] {
  const numbers = new ProseNumbers()
  return articles.map((article, index) => {
    const source = [...at, index]
    const number = numbers.division('article', article.number)
    const level: Level = { given: article.numbering, depth: 0, inArticle: true, parent: '' }
    const inner = [
      ...numbers.list(article.clauses ?? [], [...source, 'clauses'], level),
      ...numbers.list(article.body ?? [], [...source, 'body'], level),
    ]
    return { article, source, number, inner }
  })
}

/** The division a block is; undefined when it is none. */
export function divisionOf(block: PlanBlock): DivisionKind | undefined {
  return DIVISION_KINDS.find(kind => block[kind] !== undefined)
}

interface Level {
  /** How the author numbers the levels from here in; undefined where he leaves it open. */
  readonly given: readonly NumberLevel[] | undefined
  readonly depth: number
  readonly inArticle: boolean
  /** Number of the block around. */
  readonly parent: string
}

/** The number of a block, and the level inside it. */
interface Numbered {
  readonly number: string
  readonly format: NumberFormat | undefined
  readonly inside: Level
}

/** Chapters and articles are counted through the whole text, sections anew in each chapter. */
export const COUNTED_ANEW: Readonly<Partial<Record<DivisionKind, readonly DivisionKind[]>>> = {
  part: ['section', 'subsection'],
  chapter: ['section', 'subsection'],
  section: ['subsection'],
}

class ProseNumbers {
  readonly #divisions = new Map<DivisionKind, Count>()
  /** Of levels that run on through the whole text, by their depth. */
  readonly #levels = new Map<number, Count>()

  list(blocks: readonly PlanBlock[], at: Path, level: Level): readonly NumberedBlock[] {
    const count = new Count()
    return blocks.map((block, index) => this.#block(block, [...at, index], level, count))
  }

  /** The bare number of a division: Roman for parts and chapters (PL I-I.II.6.đ). */
  division(kind: DivisionKind, given: GivenNumber | undefined): string {
    for (const inner of COUNTED_ANEW[kind] ?? []) this.#divisions.delete(inner)
    const count = this.#divisions.get(kind) ?? new Count()
    this.#divisions.set(kind, count)
    const position = count.next(given)
    if (typeof position === 'string') return position
    return kind === 'part' || kind === 'chapter' ? roman(position) : String(position)
  }

  #running(depth: number): Count {
    const count = this.#levels.get(depth) ?? new Count()
    this.#levels.set(depth, count)
    return count
  }

  #block(block: PlanBlock, source: Path, level: Level, count: Count): NumberedBlock {
    const { inside, ...numbered } = this.#numbered(block, level, count)
    const inner = [
      ...this.list(block.body ?? [], [...source, 'body'], inside),
      ...this.list(block.items ?? [], [...source, 'items'], inside),
    ]
    return { block, source, ...numbered, depth: level.depth, inArticle: level.inArticle, inner }
  }

  #numbered(block: PlanBlock, level: Level, count: Count): Numbered {
    const division = divisionOf(block)
    if (division) {
      const number = this.division(division, block.number)
      return { number, format: undefined, inside: inDivision(division, block, level) }
    }
    const { given, depth, parent } = level
    if (block.heading === undefined && block.item === undefined) {
      const inside = { ...level, given: block.numbering ?? given }
      return { number: '', format: undefined, inside }
    }
    const { format, runsOn } = levelOf(level)
    const counted = runsOn ? this.#running(depth) : count
    const position = counted.next(block.number, text => positionOf(format, text, parent))
    const number = typeof position === 'string' ? position : formatNumber(format, position, parent)
    const deeper = given && given.length > 1 ? given.slice(1) : given
    const inside = { ...level, given: block.numbering ?? deeper, depth: depth + 1, parent: number }
    return { number, format, inside }
  }
}

/** Levels are counted from the division in; what the author says of them around it holds inside it too. */
function inDivision(division: DivisionKind, block: PlanBlock, { given }: Level): Level {
  return { given: block.numbering ?? given, depth: 0, inArticle: division === 'article', parent: '' }
}

function levelOf({ given, depth, inArticle }: Level): NumberLevel {
  if (given) return levelAt(given, 0)
  return levelAt(inArticle ? ARTICLE_NUMBERING : PROSE_NUMBERING, depth)
}
