import type { Path } from '../diagnostic.ts'
import type { Inline, Paragraph, ParagraphRole } from '../document/model.ts'
import { agencyName } from '../plan/agencies/agency-name.ts'
import type { PlanCell } from '../plan/table.ts'
import { cellEntries } from '../plan/table-cells.ts'
import { authoredLines } from './text.ts'
import type { Writing } from './writing.ts'

/** The agencies of a cell by their names, one after another, with a capital at the start. */
export function agencyNames(
  role: ParagraphRole,
  cell: PlanCell,
  source: Path,
  { agencies, notes }: Writing,
): readonly Paragraph[] {
  const names = cellEntries(cell, []).map(({ value }) => String(value))
  const text = names.map(name => agencyName(agencies, name)).join('; ')
  const [first, ...rest] = authoredLines(role, text, notes, source)
  return first ? [{ ...first, children: capitalized(first.children) }, ...rest] : []
}

/** A word of small letters alone: not an abbreviation such as `iDesk`, nor an id or an address, `van-phong`, `a.vn`. */
const SMALL_WORD = /^\p{Ll}\p{M}*(?:\p{Ll}|\p{M})*(?![\p{L}\p{N}\p{M}_@-]|\.\p{L})/u

function capitalized([first, ...rest]: readonly Inline[]): readonly Inline[] {
  if (first === undefined) return []
  if (first.type !== 'text' || !SMALL_WORD.test(first.text)) return [first, ...rest]
  const [letter = ''] = first.text
  return [{ ...first, text: letter.toUpperCase() + first.text.slice(letter.length) }, ...rest]
}
