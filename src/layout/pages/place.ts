import type { Pt } from '../../base/units.ts'
import type { PageItem, PlacedLine, PlacedStroke } from '../page.ts'
import type { ColumnsBox, FlowBox, RowBox } from '../set/flow.ts'
import type { ParagraphLines, SetLine } from '../set/paragraph-lines.ts'
import { linesHeight, type MarkItem, type StackItem, spaceAfter, stackHeight } from '../set/stack.ts'
import type { PageFill } from './paginate.ts'
import type { PlacedSpan } from './spans.ts'
import { tableBorders } from './table-borders.ts'

/** The body of a page as placed items; `left` and `top` are the corner of the text area. */
export function placeBody({ placed, spans }: PageFill, left: Pt, top: Pt): readonly PageItem[] {
  const items = placed.flatMap(({ box, y, repeated }) => placeBox(box, left, top + y, repeated === true))
  const spanned = spans.flatMap(span => placeSpan(span, left, top))
  return [...items, ...spanned, ...tableBorders(placed, left, top)]
}

function placeSpan({ span, items, y, height, row, repeated }: PlacedSpan, left: Pt, top: Pt) {
  const slack = span.verticalAlign === 'center' ? (height - stackHeight(items)) / 2 : 0
  return placeStack(items, left + span.x + row.table.cellMargin, top + y + slack, repeated)
}

function placeBox(box: FlowBox, left: Pt, y: Pt, furniture: boolean): readonly PageItem[] {
  switch (box.type) {
    case 'stack':
      return placeItem(box.item, left, y, furniture)
    case 'columns':
      return placeColumns(box, left, y)
    case 'row':
      return placeRow(box, left, y, furniture)
  }
}

function placeColumns(box: ColumnsBox, left: Pt, y: Pt): readonly PageItem[] {
  let top = y
  return box.rows.flatMap(row => {
    const items = row.cells.flatMap(cell => placeStack(cell.items, left + cell.x, top, false))
    top += row.height
    return items
  })
}

function placeRow(row: RowBox, left: Pt, y: Pt, furniture: boolean): readonly PageItem[] {
  const { border, cellMargin, cellTop } = row.table
  const top = y + border + cellTop
  const room = row.height - border - cellTop - (row.last ? border : 0)
  return row.cells.flatMap(cell => {
    const slack = cell.verticalAlign === 'center' ? (room - stackHeight(cell.items)) / 2 : 0
    return placeStack(cell.items, left + cell.x + cellMargin, top + slack, furniture)
  })
}

/** A stack of items below one another, the space before its first included. */
export function placeStack(
  items: readonly StackItem[],
  x: Pt,
  top: Pt,
  furniture: boolean,
): readonly PageItem[] {
  let y = top + (items[0]?.before ?? 0)
  return items.flatMap((item, index) => {
    const placed = placeItem(item, x, y, furniture)
    y += item.height + spaceAfter(items, index)
    return placed
  })
}

function placeItem(item: StackItem, x: Pt, y: Pt, furniture: boolean): readonly PageItem[] {
  if (item.type === 'space')
    return (item.fields ?? []).map(field => ({ ...field, x: x + field.x, y: y + field.y }))
  if (item.type === 'paragraph')
    return [...placeLines(item.paragraph, x, y, furniture), ...placeBlank(item.paragraph, x, y)]
  if (item.type === 'mark') return placeMark(item, x + item.x, y)
  const middle = y + item.weight / 2
  const stroke: PlacedStroke = {
    type: 'stroke',
    x1: x + item.x,
    y1: middle,
    x2: x + item.x + item.length,
    y2: middle,
    weight: item.weight,
  }
  return [stroke]
}

/** The dots a paragraph ends in, on the baseline of its last line. */
function placeBlank({ lines }: ParagraphLines, x: Pt, top: Pt): readonly PlacedStroke[] {
  const last = lines.at(-1)
  if (last?.blank === undefined) return []
  const { from, to, step, weight } = last.blank
  const y = top + linesHeight(lines.slice(0, -1)) + last.ascent - weight / 2
  return [{ type: 'stroke', x1: x + from, y1: y, x2: x + to, y2: y, weight, dots: step }]
}

/** A box of four strokes whose outer edges are its own, and the word in it, in one colour. */
function placeMark(mark: MarkItem, x: Pt, y: Pt): readonly PageItem[] {
  const { width, height, weight } = mark
  const color = mark.color === undefined ? {} : { color: mark.color }
  const stroke = (x1: Pt, y1: Pt, x2: Pt, y2: Pt): PlacedStroke => ({
    type: 'stroke',
    x1: x + x1,
    y1: y + y1,
    x2: x + x2,
    y2: y + y2,
    weight,
    ...color,
  })
  const inset = weight / 2
  const lines = placeLines(mark.paragraph, x + weight, y + mark.textTop, false)
  return [
    ...lines.map(line => ({ ...line, runs: line.runs.map(run => ({ ...run, ...color })) })),
    stroke(0, inset, width, inset),
    stroke(width - inset, 0, width - inset, height),
    stroke(0, height - inset, width, height - inset),
    stroke(inset, 0, inset, height),
  ]
}

/** The lines of a paragraph, one below the other; page furniture belongs to no structure. */
export function placeLines(
  paragraph: ParagraphLines,
  x: Pt,
  top: Pt,
  furniture: boolean,
): readonly PlacedLine[] {
  const owner = furniture ? undefined : paragraph.owner
  let y = top
  return paragraph.lines
    .map(line => {
      const placed = placeLine(line, x, y, owner)
      y += line.height
      return placed
    })
    .filter(line => line.runs.length > 0)
}

function placeLine(line: SetLine, x: Pt, top: Pt, owner: number | undefined): PlacedLine {
  return {
    type: 'line',
    x: x + line.x,
    baseline: top + line.ascent,
    top,
    height: line.height,
    width: line.width,
    wordSpacing: line.wordSpacing,
    runs: line.runs.map(run => ({ ...run, x: x + run.x })),
    ...(owner !== undefined && { owner }),
  }
}
