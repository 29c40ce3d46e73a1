import type { Localized, Path } from '../../base/diagnostic.ts'
import { DIVISION_KINDS, type DivisionKind, type PlanBlock, type Prose } from '../../plan/model/block.ts'
import type { Plan } from '../../plan/model/plan.ts'
import { divisionOf } from '../../plan/model/prose-numbers.ts'

/** What divisions are called in running text. */
export const DIVISION_NAMES: Readonly<Record<DivisionKind, Localized>> = {
  part: { vi: 'phần', en: 'part' },
  chapter: { vi: 'chương', en: 'chapter' },
  section: { vi: 'mục', en: 'section' },
  subsection: { vi: 'tiểu mục', en: 'subsection' },
  article: { vi: 'điều', en: 'article' },
}

/** A division in prose; the articles of the decision itself are not among them. */
export interface PlacedDivision {
  readonly kind: DivisionKind
  readonly source: Path
  /** The nearest division around it. */
  readonly around: DivisionKind | undefined
  /** Nothing stands in it, nor between it and the next division of its level or above. */
  readonly isEmpty: boolean
}

/** The divisions of all the texts of a plan. */
export function divisionsOf({ decision, plan, appendices }: Plan): readonly PlacedDivision[] {
  return [
    ...(decision?.articles ?? []).flatMap(({ clauses, body }, index) => {
      const at = ['decision', 'articles', index]
      return [...placed(clauses, [...at, 'clauses']), ...placed(body, [...at, 'body'])].flatMap(
        divisionsIn('article', false),
      )
    }),
    ...(plan ? ofText(plan, ['plan']) : []),
    ...appendices.flatMap((appendix, index) => ofText(appendix, ['appendices', index])),
  ]
}

/** Whether a division may not stand inside another: it is of the same level, or above. */
export function isAbove(kind: DivisionKind, other: DivisionKind): boolean {
  return DIVISION_KINDS.indexOf(kind) <= DIVISION_KINDS.indexOf(other)
}

interface PlacedBlock {
  readonly block: PlanBlock
  readonly source: Path
}

function ofText({ body, table }: Prose, at: Path): readonly PlacedDivision[] {
  return placed(body, [...at, 'body']).flatMap(divisionsIn(undefined, table !== undefined))
}

function placed(blocks: readonly PlanBlock[] = [], at: Path): readonly PlacedBlock[] {
  return blocks.map((block, index) => ({ block, source: [...at, index] }))
}

/** `goesOn`: something stands after the last of the blocks. */
function divisionsIn(around: DivisionKind | undefined, goesOn: boolean) {
  return (
    { block, source }: PlacedBlock,
    index: number,
    siblings: readonly PlacedBlock[],
  ): PlacedDivision[] => {
    const kind = divisionOf(block)
    const inner = [...placed(block.body, [...source, 'body']), ...placed(block.items, [...source, 'items'])]
    const below = inner.flatMap(divisionsIn(kind ?? around, false))
    if (!kind) return below
    const next = siblings[index + 1]?.block
    const nextKind = next && divisionOf(next)
    const isFollowed = next ? nextKind === undefined || !isAbove(nextKind, kind) : goesOn
    return [{ kind, source, around, isEmpty: inner.length === 0 && !isFollowed }, ...below]
  }
}
