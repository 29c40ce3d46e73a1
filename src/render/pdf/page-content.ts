import type { Page, PageItem, PlacedRun } from '../../layout/page.ts'
import { drawStroke } from './stroke-operators.ts'
import type { Mark } from './structure-tree.ts'
import { type DrawnFace, drawLine } from './text-operators.ts'

/** What a page's content refers to. */
export interface PageContext {
  faceOf(run: PlacedRun): DrawnFace
  mark(owner: number): Mark
}

/** Operators that draw a page: neighbouring items of one owner as one marked stretch, page furniture as artifacts. */
export function pageContent({ items }: Page, { faceOf, mark }: PageContext): string {
  const operators: string[] = []
  const drawn = items.filter(item => item.type !== 'field')
  for (const [index, item] of drawn.entries()) {
    const owner = ownerOf(item)
    const previous = drawn[index - 1]
    if (previous === undefined || ownerOf(previous) !== owner) {
      if (previous !== undefined) operators.push('EMC')
      operators.push(owner === undefined ? '/Artifact BMC' : beginStretch(mark(owner)))
    }
    operators.push(item.type === 'line' ? drawLine(item, faceOf) : drawStroke(item))
  }
  if (drawn.length > 0) operators.push('EMC')
  return operators.join('\n')
}

function beginStretch({ tag, mcid }: Mark): string {
  return `/${tag} <</MCID ${mcid}>> BDC`
}

function ownerOf(item: PageItem): number | undefined {
  return item.type === 'line' ? item.owner : undefined
}
