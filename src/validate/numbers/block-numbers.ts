import type { Localized, Path } from '../../base/diagnostic.ts'
import type { DivisionKind, GivenNumber } from '../../plan/model/block.ts'
import { formatNumber, roman } from '../../plan/model/numbering.ts'
import type { Plan } from '../../plan/model/plan.ts'
import {
  COUNTED_ANEW,
  divisionOf,
  type NumberedBlock,
  numberArticles,
  numberProse,
} from '../../plan/model/prose-numbers.ts'
import { DIVISION_NAMES } from './divisions.ts'
import { bareNumber, type NumberedSibling, type Siblings } from './siblings.ts'

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
    ...(plan ? [numberProse(plan, ['plan'])] : []),
    ...appendices.map((appendix, index) => numberProse(appendix, ['appendices', index])),
  ].map(blocks => {
    const numbers = new TextNumbers()
    numbers.blocks(blocks, '')
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

  /** `parent` is the number of the item around. */
  blocks(blocks: readonly NumberedBlock[], parent: string): void {
    const lists = new Map<string, Sequence>()
    let isAfterText = false
    for (const { block, source, number, format, inner } of blocks) {
      const division = divisionOf(block)
      if (division) this.division(division, block.number, number, source)
      else if (format !== undefined) {
        // After a paragraph without a number, “1” begins another list.
        if (isAfterText && block.number === 1) lists.clear()
        this.#list(lists, source).add({
          noun: block.item === undefined ? HEADING : ITEM,
          given: block.number,
          shown: number,
          source,
          format: position => formatNumber(format, position, parent),
        })
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
  #list(lists: Map<string, Sequence>, source: Path): Sequence {
    const key = String(source.at(-2))
    const list = lists.get(key) ?? this.#start(new Sequence())
    lists.set(key, list)
    return list
  }

  #start(sequence: Sequence): Sequence {
    this.found.push(sequence)
    return sequence
  }
}

interface Counted {
  readonly noun: Localized
  readonly given: GivenNumber | undefined
  readonly shown: string
  readonly source: Path
  format(position: number): string
}

class Sequence implements Siblings {
  readonly members: NumberedSibling[] = []
  #next: number | undefined

  /** `first` is the position the first member has; absent where it may have any. */
  constructor(first?: number) {
    this.#next = first
  }

  add({ noun, given, shown, source, format }: Counted): void {
    const position = typeof given === 'string' ? positionOf(given, format) : given
    const expected = position !== undefined && this.#next !== undefined ? format(this.#next) : undefined
    this.members.push({ noun, at: [...source, 'number'], shown, isExplicit: given !== undefined, expected })
    if (position !== undefined || given === undefined) this.#next = (position ?? this.#next ?? 1) + 1
  }
}

/** No list is longer in which numbers are given as text. */
const LONGEST = 60

/** The place in its sequence that a number given as text says; undefined where it is of another kind. */
function positionOf(given: string, format: (position: number) => string): number | undefined {
  const bare = bareNumber(given)
  if (!/\d|^[A-Za-zđĐ]{1,6}$/u.test(bare) || format(1) === format(2)) return undefined
  for (let position = 1; position <= LONGEST; position += 1)
    if (bareNumber(format(position)) === bare) return position
  return undefined
}
