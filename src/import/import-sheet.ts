import type { Localized } from '../base/diagnostic.ts'
import { compose } from '../compose/compose.ts'
import { parsePlan } from '../plan/parse-plan.ts'
import { cellName, type Sheet } from '../sheet/model.ts'
import { readSheet } from '../sheet/read-sheet.ts'
import { compareWords } from './compare-words.ts'
import type { ImportOptions, ImportOutcome } from './import-word.ts'
import { withAgencies } from './recognize/agencies.ts'
import { Casing } from './recognize/casing.ts'
import { compact, type DraftMap } from './recognize/draft.ts'
import { type Line, linesInside, linesOf } from './recognize/line.ts'
import type { TableNode } from './recognize/nodes.ts'
import { opening, type Remark } from './recognize/remarks.ts'
import { tableOf } from './recognize/task-table.ts'
import { Writing } from './recognize/writing.ts'
import { type SheetTable, sheetTable, wordsAbove } from './sheet-as-word.ts'
import { writePlan } from './write/write-plan.ts'

export interface SheetImportOptions extends Omit<ImportOptions, 'revisions'> {
  /** The sheet to read; the first that is shown when absent. */
  readonly sheet?: string
}

/**
 * Makes a plan of the table in a sheet, its columns recognised by their headings, and looks for every word of the sheet
 * in what it prints. The table stands as one block, to be moved into another plan.
 */
export function importSheet(bytes: Uint8Array, { keys, name, sheet }: SheetImportOptions): ImportOutcome {
  const read = readSheet(bytes, sheet)
  if (!read.sheet) return { refused: read.refused }
  const found = sheetTable(read.sheet.rows)
  if (found.table.rows.length < 2) return { refused: NO_TABLE }
  const writing = new Writing(new Casing(linesInside(found.table).map(({ text }) => text)))
  const plan = planOf(found, writing)
  const text = writePlan(plan, keys, `Nhập từ ${name}; xem lại trước khi dùng.`)
  const remarks = [...writing.remarks.all, ...cellRemarks(read.sheet)]
  const { value } = parsePlan('', new TextEncoder().encode(text))
  const built = value ? compose(value.plan) : { title: '', author: '', sections: [], notes: [] }
  // Rows are numbered by kehoach where the sheet has figures in their place.
  const comparison = compareWords({ ...NOTHING, blocks: [...wordsAbove(found), found.table] }, built, [])
  const lost = comparison.lost.map(
    ({ words, paragraph }): Remark => ({
      kind: 'left-out',
      vi: `Không có trong kế hoạch: “${words.join(' ')}”, ở “${opening(paragraph.trim())}”`,
      en: `Not in the plan: “${words.join(' ')}”, of “${opening(paragraph.trim())}”`,
    }),
  )
  return { imported: { text, remarks: [...remarks, ...lost], comparison } }
}

const NOTHING = {
  notes: new Map(),
  aside: [],
  found: { pictures: 0, revisions: 0, comments: 0, macros: false },
} as const

function planOf({ table, title, unit, others }: SheetTable, writing: Writing): DraftMap {
  const line = (text: string | undefined): Line | undefined =>
    text === undefined ? undefined : wordsAbove({ title: text }).flatMap(linesOf)[0]
  const node: TableNode = { type: 'table', table, title: undefined, unit: line(unit), remarks: [] }
  const body = others.map(text => ({ text: writing.title(line(text)) }))
  const set = tableOf(node, false, writing)
  const name = writing.title(line(title))
  const plan = compact({
    title: name === '' ? '…' : writing.casing.sentence(name),
    body: body.length > 0 ? [...body, { table: set }] : undefined,
    table: body.length > 0 ? undefined : set,
  })
  return withAgencies({ kehoach: 1, issuer: { name: '…', symbol: '…', place: '…' }, plan })
}

/** Cells whose values are not what they seem. */
function cellRemarks({ rows }: Sheet): readonly Remark[] {
  return rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ column, problem }): readonly Remark[] => {
      if (!problem) return []
      const cell = cellName(row, column)
      return [{ kind: 'left-out', vi: `Ô ${cell} ${problem.vi}.`, en: `The cell ${cell} ${problem.en}.` }]
    }),
  )
}

const NO_TABLE: Localized = {
  vi: 'Trang tính không có bảng: cần một hàng tên cột và ít nhất một hàng dưới nó.',
  en: 'The sheet has no table: a row of headings is needed, and at least one row below it.',
}
