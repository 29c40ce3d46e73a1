import type { NotePart } from '../../src/layout/pages/page-notes.ts'
import type { PageFill } from '../../src/layout/pages/paginate.ts'
import type { FlowBox, RowBox, TableBox } from '../../src/layout/set/flow.ts'
import type { SetLine } from '../../src/layout/set/paragraph-lines.ts'
import { type StackItem, stackHeight } from '../../src/layout/set/stack.ts'
import { decree30 } from '../../src/profile/decree30.ts'

/** Style without spaces, so that heights are the lines' alone. */
const plain = { ...decree30.roles.body, before: 0, after: 0 }

/** A line 10 pt tall that says what it is. */
export function line(name: string, notes: readonly number[] = []): SetLine {
  const run = { x: 0, text: name, face: 'regular', size: 8, rise: 0 } as const
  return { x: 0, width: 20, height: 10, ascent: 8, wordSpacing: 0, runs: [run], notes }
}

export function lines(name: string, count: number): readonly SetLine[] {
  return Array.from({ length: count }, (_, index) => line(`${name}${index + 1}`))
}

export function item(
  set: readonly SetLine[],
  look: { before?: number; after?: number; keepLines?: boolean } = {},
): StackItem {
  const { before = 0, after = 0, keepLines = false } = look
  const paragraph = { lines: set, style: { ...plain, before, after, keepLines }, owner: undefined }
  const notes = set.flatMap(one => one.notes)
  return { type: 'paragraph', paragraph, opens: true, notes, height: set.length * 10, before, after }
}

export function paragraph(
  set: readonly SetLine[],
  more: { keepWithNext?: boolean; before?: number; after?: number } = {},
): FlowBox {
  const stack = item(set, more)
  return { type: 'stack', item: stack, height: stack.height, keepWithNext: more.keepWithNext ?? false }
}

/** Side-by-side columns of a height, named as one line. */
export function block(name: string, height: number): FlowBox {
  const cells = [{ x: 0, items: [item([line(name)])] }]
  return { type: 'columns', rows: [{ height, cells }], height, keepWithNext: false }
}

/** A row given as cells of lines; `spans` are cells that reach over so many rows, this one included. */
export interface RowShape {
  readonly cells: readonly (readonly SetLine[])[]
  readonly spans?: readonly {
    readonly set: readonly SetLine[]
    readonly rows: number
    readonly keepLines?: boolean
  }[]
  readonly maySplit?: boolean
  readonly keepWithNext?: boolean
}

/** A table of one header row and rows given as cells of lines; borders take no room. */
export function tableRows(rows: readonly RowShape[], repeatSpans = false): readonly FlowBox[] {
  const room = { width: 100, border: 0, cellMargin: 0, cellTop: 0, after: 0 }
  const bare: TableBox = { ...room, repeated: [], repeatSpans }
  const header = row(bare, { cells: [[line('Header')]], keepWithNext: true }, true, false)
  const table: TableBox = { ...bare, repeated: [header] }
  return [header, ...rows.map((one, index) => row(table, one, false, index === rows.length - 1))]
}

function row(
  table: TableBox,
  { cells, spans = [], maySplit = false, keepWithNext = false }: RowShape,
  header: boolean,
  last: boolean,
): RowBox {
  const cellOf = (set: readonly SetLine[], keepLines = false) =>
    ({ x: 0, width: 50, items: [item(set, { keepLines })], verticalAlign: 'top' }) as const
  const boxes = cells.map(set => cellOf(set))
  const height = Math.max(0, ...boxes.map(cell => stackHeight(cell.items)))
  const over = spans.map(({ set, rows, keepLines }) => ({ ...cellOf(set, keepLines), rows }))
  const shape = { spans: over, covered: [], cut: false }
  return { type: 'row', table, cells: boxes, ...shape, height, maySplit, header, last, keepWithNext }
}

/** What stands on each page, line by line; repeated headers in brackets, cells joined by “|”. */
export function pictureOf(pages: readonly PageFill[]): readonly (readonly string[])[] {
  return pages.map(page => [
    ...page.placed.map(({ box, repeated }) => (repeated ? `[${nameOf(box)}]` : nameOf(box))),
    ...page.spans.map(({ items, y, height, repeated }) => {
      const name = repeated ? `[${stackName(items)}]` : stackName(items)
      return `over ${y} to ${y + height}: ${name}`
    }),
    ...page.notes.map(noteName),
  ])
}

/** A footnote of a line; of more, with those that stand on the page. */
function noteName({ note, from, to }: NotePart): string {
  return `note ${note + 1}${to > 1 ? ` (${from + 1}-${to})` : ''}`
}

function nameOf(box: FlowBox): string {
  if (box.type === 'stack') return stackName([box.item])
  if (box.type === 'row') return box.cells.map(cell => stackName(cell.items)).join(' | ')
  return box.rows.flatMap(one => one.cells.map(cell => stackName(cell.items))).join(' | ')
}

function stackName(items: readonly StackItem[]): string {
  const texts = items.flatMap(one =>
    one.type === 'paragraph' ? one.paragraph.lines.map(set => set.runs[0]?.text) : [],
  )
  return texts.join(' ')
}
