import type { Pt } from '../../base/units.ts'
import { cutColumns } from './cut-columns.ts'
import type { FlowBox } from './flow.ts'
import { cutRow, leastOfRow, rowNotes } from './rows.ts'
import {
  countFitting,
  cutParagraph,
  type Fits,
  itemNotes,
  leastLines,
  linesHeight,
  linesNotes,
  linesThatFit,
  type ParagraphItem,
} from './stack.ts'

/** Footnotes marked in a box, in reading order. */
export function boxNotes(box: FlowBox): readonly number[] {
  if (box.type === 'stack') return itemNotes(box.item)
  if (box.type === 'row') return rowNotes(box)
  return box.rows.flatMap(row => row.cells.flatMap(cell => cell.items.flatMap(itemNotes)))
}

export function boxBefore(box: FlowBox): Pt {
  return box.type === 'stack' ? box.item.before : 0
}

export function boxAfter(box: FlowBox): Pt {
  if (box.type === 'row') return box.last ? box.table.after : 0
  return box.type === 'stack' ? box.item.after : 0
}

/** A box cut where it may be, so that its first part fits; undefined when it must move whole. */
export function splitBox(box: FlowBox, fits: Fits): readonly [FlowBox, FlowBox] | undefined {
  if (box.type === 'row') return box.maySplit ? cutRow(box, fits) : undefined
  if (box.type !== 'stack' || box.item.type !== 'paragraph' || box.keepWithNext) return undefined
  return cutAfter(box, box.item, linesThatFit(box.item, fits))
}

/** A box at the top of a page, cut although it should stay whole, because no page could hold it. */
export function forceSplit(box: FlowBox, fits: Fits): readonly [FlowBox, FlowBox] | undefined {
  if (box.type === 'row') return cutRow(box, fits) ?? cutRow(box, fits, countFitting)
  if (box.type === 'columns') return cutColumns(box, fits)
  if (box.item.type !== 'paragraph') return undefined
  return cutAfter(box, box.item, Math.max(1, countFitting(box.item, fits)))
}

/** The least of a box that may stand at the foot of a page. */
export function leastOf(box: FlowBox): { readonly height: Pt; readonly notes: readonly number[] } {
  if (box.type === 'row') return leastOfRow(box)
  if (box.type !== 'stack' || box.item.type !== 'paragraph')
    return { height: box.height, notes: boxNotes(box) }
  const least = leastLines(box.item.paragraph)
  return { height: linesHeight(least), notes: linesNotes(least) }
}

function cutAfter(
  box: FlowBox & { type: 'stack' },
  item: ParagraphItem,
  count: number,
): readonly [FlowBox, FlowBox] | undefined {
  if (count === 0 || count >= item.paragraph.lines.length) return undefined
  const [head, tail] = cutParagraph(item, count)
  return [
    { ...box, item: head, height: head.height },
    { ...box, item: tail, height: tail.height },
  ]
}
