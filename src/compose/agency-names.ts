import type { Path } from '../base/diagnostic.ts'
import type { Inline, Paragraph, ParagraphRole } from '../document/model.ts'
import type { PlanCell } from '../plan/model/tables/table.ts'
import { type CellEntry, cellEntries } from '../plan/model/tables/table-cells.ts'
import { agencyName } from '../plan/reading/agencies/agency-name.ts'
import type { ComposeContext } from './compose-context.ts'
import { authoredLines } from './text.ts'

/**
 * The agencies of a cell one after another; each on a line of its own where their author has put dashes or marks. What
 * is written out is printed as it is; a name that stands for its id begins the cell with a capital.
 */
export function agencyNames(
  role: ParagraphRole,
  cell: PlanCell,
  source: Path,
  context: ComposeContext,
): readonly Paragraph[] {
  const entries = cellEntries(cell, source)
  const named = ({ value, at }: CellEntry) => ({ at, text: agencyName(context.agencies, String(value)) })
  const groups = entries.some(isLine)
    ? entries.map(named)
    : [{ at: source, text: entries.map(entry => named(entry).text).join('; ') }]
  const [first, ...rest] = groups.flatMap(({ at, text }) => authoredLines(role, text, context.notes, at))
  if (first === undefined || !isId(entries[0], context)) return first ? [first, ...rest] : []
  return [{ ...first, children: capitalized(first.children) }, ...rest]
}

/** A dash before a name or a mark behind it makes a line of it: `- Sở Xây dựng;` */
function isLine({ value }: CellEntry): boolean {
  return /^\s*[-–—+•]\s|[;,.]\s*$/u.test(String(value))
}

function isId(entry: CellEntry | undefined, { agencies }: ComposeContext): boolean {
  return Object.hasOwn(agencies, String(entry?.value))
}

/** A word of small letters alone: not an abbreviation such as `iDesk`, nor an id or an address, `van-phong`, `a.vn`. */
const SMALL_WORD = /^\p{Ll}[\p{Ll}\p{M}]*(?![\p{L}\p{N}\p{M}_@-]|\.\p{L})/u

function capitalized([first, ...rest]: readonly Inline[]): readonly Inline[] {
  if (first === undefined) return []
  if (first.type !== 'text' || !SMALL_WORD.test(first.text)) return [first, ...rest]
  const [letter = ''] = first.text
  return [{ ...first, text: letter.toUpperCase() + first.text.slice(letter.length) }, ...rest]
}
