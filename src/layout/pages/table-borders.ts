import type { Pt } from '../../base/units.ts'
import type { PlacedStroke } from '../page.ts'
import type { Reach, RowBox } from '../set/flow.ts'
import type { PlacedBox } from './paginate.ts'

interface PlacedRow {
  readonly row: RowBox
  readonly y: Pt
}

/** The borders of the table rows on a page: a line above each row and below the last, and one beside each cell. */
export function tableBorders(placed: readonly PlacedBox[], left: Pt, top: Pt): readonly PlacedStroke[] {
  return runsOfRows(placed, top).flatMap(rows => bordersOf(rows, left))
}

/** Rows that follow one another on the page, table by table. */
function runsOfRows(placed: readonly PlacedBox[], top: Pt): readonly (readonly PlacedRow[])[] {
  const tables: PlacedRow[][] = []
  let open: PlacedRow[] | undefined
  for (const { box, y } of placed) {
    if (box.type !== 'row') {
      open = undefined
      continue
    }
    const before = open?.at(-1)?.row
    if (open === undefined || before?.last === true) {
      open = []
      tables.push(open)
    }
    open.push({ row: box, y: top + y })
  }
  return tables
}

function bordersOf(rows: readonly PlacedRow[], left: Pt): readonly PlacedStroke[] {
  const end = rows.at(-1)
  if (end === undefined) return []
  const { border, width } = end.row.table
  const foot = end.y + end.row.height + (end.row.last ? -border / 2 : border / 2)
  const across = rows.flatMap(({ row, y }, index) =>
    openStretches(spanContinues(rows, index) ? [] : row.covered, width).map(([start, end]) =>
      horizontal(left + start, left + end, y + border / 2, border),
    ),
  )
  return [...across, horizontal(left, left + width, foot, border), ...verticals(rows, left, foot)]
}

/** Whether a row is the first on its page but for header rows set again, which close what is above it. */
function spanContinues(rows: readonly PlacedRow[], index: number): boolean {
  return index === 0 || rows[index - 1]?.row.header !== rows[index]?.row.header
}

/** What cells from rows above leave of a table's width for the line above a row. */
function openStretches(covered: readonly Reach[], width: Pt): readonly (readonly [Pt, Pt])[] {
  const stretches: [Pt, Pt][] = []
  let start = 0
  for (const reach of [...covered].sort((one, other) => one.x - other.x)) {
    if (reach.x > start) stretches.push([start, reach.x])
    start = reach.x + reach.width
  }
  return start < width ? [...stretches, [start, width]] : stretches
}

/** Upright lines, joined where the cells of successive rows share an edge. */
function verticals(rows: readonly PlacedRow[], left: Pt, foot: Pt): readonly PlacedStroke[] {
  const done: PlacedStroke[] = []
  let open = new Map<number, PlacedStroke>()
  for (const [index, { row, y }] of rows.entries()) {
    const border = row.table.border
    const to = index === rows.length - 1 ? foot : (rows[index + 1]?.y ?? foot) + border / 2
    const next = new Map<number, PlacedStroke>()
    const cells = [...row.cells, ...row.spans, ...row.covered]
    for (const x of new Set(cells.flatMap(cell => [cell.x, cell.x + cell.width]))) {
      const above = open.get(x)
      next.set(x, above ? { ...above, y2: to } : vertical(left + x, y + border / 2, to, border))
      open.delete(x)
    }
    done.push(...open.values())
    open = next
  }
  return [...done, ...open.values()]
}

function horizontal(x1: Pt, x2: Pt, y: Pt, weight: Pt): PlacedStroke {
  return { type: 'stroke', x1, y1: y, x2, y2: y, weight }
}

function vertical(x: Pt, y1: Pt, y2: Pt, weight: Pt): PlacedStroke {
  return { type: 'stroke', x1: x, y1, x2: x, y2, weight }
}
