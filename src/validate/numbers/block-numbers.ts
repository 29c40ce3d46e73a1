import type { Localized, Path } from '../../base/diagnostic.ts'
import { roman } from '../../base/roman.ts'
import type { DivisionKind, GivenNumber } from '../../plan/model/block.ts'
import { formatNumber, isLike, type NumberFormat, positionOf } from '../../plan/model/numbering.ts'
import type { Plan } from '../../plan/model/plan.ts'
import {
  COUNTED_ANEW,
  divisionOf,
  type NumberedBlock,
  numberArticles,
  numberProse,
} from '../../plan/model/prose-numbers.ts'
import { DIVISION_NAMES } from './divisions.ts'
import type { NumberedSibling, Siblings } from './siblings.ts'

const ITEM = { vi: 'ý', en: 'item' }
const HEADING = { vi: 'đề mục', en: 'heading' }

/** The numbers of prose: a set for each list, and for the divisions of each kind that are counted together. */
export function blockNumbers({ decision, plan, appendices }: Plan): readonly Siblings[] {
  const articles = new TextNumbers()
  for (const { article, source, number, inner } of numberArticles(decision?.articles ?? [], [
    'decision',
    'articles',
  ])) {
    articles.division('article', article.number, number, source)
    articles.blocks(inner, '')
  }
  const texts = [
    ...(plan ? [{ blocks: numberProse(plan, ['plan']), first: 1 }] : []),
    ...appendices.map((appendix, index) => ({ blocks: numberProse(appendix, ['appendices', index]) })),
  ].map(({ blocks, first }: { blocks: readonly NumberedBlock[]; first?: number }) => {
    const numbers = new TextNumbers()
    numbers.blocks(blocks, '', first)
    return numbers
  })
  return [articles, ...texts].flatMap(({ found }) => found)
}

/** The numbers of one text, gathered in the order of its blocks. */
class TextNumbers {
  readonly found: Sequence[] = []
  readonly #divisions = new Map<DivisionKind, Sequence>()
  /** A part has begun since the last chapter. */
  #isNewPart = false

  /** `parent` is the number of the item around, `first` what its headings begin with; appendices may go on from others. */
  blocks(blocks: readonly NumberedBlock[], parent: string, first?: number): void {
    const lists = new Map<string, Sequence>()
    let isAfterText = false
    for (const numbered of blocks) {
      const { block, source, number, format, inner } = numbered
      const division = divisionOf(block)
      if (division) this.division(division, block.number, number, source)
      else if (format !== undefined) {
        // After a paragraph without a number, “1” begins another list.
        if (isAfterText && block.number === 1) lists.clear()
        const list = this.#list(lists, source, block.heading === undefined ? undefined : first)
        list.add(countedBlock(numbered, format, parent))
      }
      isAfterText = !division && format === undefined
      this.blocks(inner, division ? '' : format === undefined ? parent : number)
    }
  }

  division(kind: DivisionKind, given: GivenNumber | undefined, shown: string, source: Path): void {
    for (const inner of COUNTED_ANEW[kind] ?? []) this.#divisions.delete(inner)
    if (kind === 'chapter' && this.#isNewPart && given === 1) this.#divisions.delete(kind)
    if (kind === 'part' || kind === 'chapter') this.#isNewPart = kind === 'part'
    let sequence = this.#divisions.get(kind)
    if (!sequence) {
      // Divisions begin with the first, whereas a list may go on from another.
      sequence = this.#start(new Sequence(1))
      this.#divisions.set(kind, sequence)
    }
    const isRoman = kind === 'part' || kind === 'chapter'
    const format = isRoman ? roman : String
    sequence.add({ noun: DIVISION_NAMES[kind], given, shown, source, format })
  }

  /** `body` and `items` of one block are lists of their own. */
  #list(lists: Map<string, Sequence>, source: Path, first: number | undefined): Sequence {
    const key = String(source.at(-2))
    const list = lists.get(key) ?? this.#start(new Sequence(first))
    lists.set(key, list)
    return list
  }

  #start(sequence: Sequence): Sequence {
    this.found.push(sequence)
    return sequence
  }
}

function countedBlock(
  { block, source, number }: NumberedBlock,
  format: NumberFormat,
  parent: string,
): Counted {
  return {
    noun: block.item === undefined ? HEADING : ITEM,
    given: block.number,
    shown: number,
    source,
    format: position => formatNumber(format, position, parent),
    read: text => positionOf(format, text, parent),
    isLike: text => isLike(format, text),
  }
}

interface Counted {
  readonly noun: Localized
  readonly given: GivenNumber | undefined
  readonly shown: string
  readonly source: Path
  format(position: number): string
  /** The position of a number written out, and whether it is of this level though it has none there. */
  read?(text: string): number | undefined
  isLike?(text: string): boolean
}

class Sequence implements Siblings {
  readonly members: NumberedSibling[] = []
  #next: number | undefined

  /** `first` is the position the first member has; absent where it may have any. */
  constructor(first?: number) {
    this.#next = first
  }

  add({ noun, given, shown, source, format, read, isLike }: Counted): void {
    const isExplicit = given !== undefined
    const position = typeof given === 'string' ? read?.(given) : given
    const isForeign = typeof given === 'string' && position === undefined && isLike?.(given) === true
    const isJudged = position !== undefined || isForeign
    const expected = isJudged ? this.#expected(isForeign) : undefined
    const shownExpected = expected === undefined ? undefined : format(expected)
    this.members.push({ noun, at: [...source, 'number'], shown, isExplicit, expected: shownExpected })
    // Behind a number of another kind nothing is known: “ii)” is no letter, and “v)” behind it is none either.
    if (typeof given === 'string' && !isJudged) this.#next = read ? undefined : this.#next
    else this.#next = (position ?? this.#next ?? 1) + 1
  }

  /** What comes next; where a number is of another list, at least the first. */
  #expected(isForeign: boolean): number | undefined {
    return this.#next ?? (isForeign ? 1 : undefined)
  }
}
