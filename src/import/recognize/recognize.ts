import type { WordDocument } from '../word/model.ts'
import { withAgencies } from './agencies.ts'
import { Casing } from './casing.ts'
import { compact, type DraftMap } from './draft.ts'
import { remarkFound } from './found-remarks.ts'
import { itemsOf, linesInside } from './line.ts'
import { partsOf } from './parts.ts'
import { PlanReader } from './plan-reader.ts'
import type { Remark } from './remarks.ts'
import { Writing } from './writing.ts'

/** A Word document as a plan, and what its owner should know of it. */
export interface Recognized {
  readonly plan: DraftMap
  readonly remarks: readonly Remark[]
}

/** Finds the plan in a Word document by its words, its bold letters and what stands in the middle. Never throws. */
export function recognize(document: WordDocument): Recognized {
  const items = itemsOf(document.blocks)
  const texts = items
    .flatMap(item => (item.type === 'line' ? [item] : linesInside(item)))
    .map(({ text }) => text)
  const writing = new Writing(new Casing(texts))
  const plan = new PlanReader(writing).read(partsOf(items))
  const footnotes = writing.footnotes(document)
  remarkFound(document, writing)
  return { plan: withAgencies(compact({ ...plan, footnotes })), remarks: writing.remarks.all }
}
