import type { Path } from '../../base/diagnostic.ts'
import type { TextRange } from '../../base/text-range.ts'
import { COLUMN_KINDS } from '../model/columns/index.ts'
import type { PlanCell, PlanRow } from '../model/tables/table.ts'
import { isWide, ownCell } from '../model/tables/table-cells.ts'
import type { LeafColumn } from '../model/tables/table-columns.ts'
import type { Absorption } from './absorption.ts'

/** A row with a list of ids where several stand in one text: `ca; vp` as `[ca, vp]`. */
export function agencyHabits(
  row: PlanRow,
  leaves: readonly LeafColumn[],
  at: Path,
  absorption: Absorption,
): PlanRow {
  let left = row
  for (const leaf of leaves) {
    const own = COLUMN_KINDS[leaf.kind].cell === 'agencies' ? ownCell(row, leaf) : undefined
    const ids = own && idsIn(own.cell, [...at, ...own.at], absorption)
    if (!ids) continue
    left =
      leaf.id === undefined
        ? { ...left, [leaf.kind]: ids }
        : { ...left, cells: { ...left.cells, [leaf.id]: ids } }
  }
  return left
}

function idsIn(cell: PlanCell, at: Path, absorption: Absorption): string[] | undefined {
  if (typeof cell !== 'string' || isWide(cell)) return undefined
  const parts = partsOf(cell)
  const ids = parts.flatMap(range => absorption.agencyIds.get(cell.slice(...range).toLowerCase()) ?? [])
  if (parts.length < 2 || ids.length < parts.length) return undefined
  for (const [index, range] of parts.entries()) absorption.part([...at, index], at, cell, range)
  absorption.note({
    kind: 'agencies',
    at,
    given: cell,
    range: [0, cell.length],
    printed: `[${ids.join(', ')}]`,
  })
  return ids
}

/** Between agencies in one text. */
const BETWEEN = /[;,/\n]|(?<=\s)và(?=\s)/giu

/** What stands between `;`, `,`, `/`, “và” and the ends of lines. */
function partsOf(text: string): readonly TextRange[] {
  const marks = [...text.matchAll(BETWEEN)]
  const starts = [0, ...marks.map(({ index, 0: mark }) => index + mark.length)]
  const ends = [...marks.map(({ index }) => index), text.length]
  return starts.flatMap((from, index): TextRange[] => {
    const part = text.slice(from, ends[index])
    const start = from + part.length - part.trimStart().length
    return part.trim() === '' ? [] : [[start, start + part.trim().length]]
  })
}
