import type { Path } from '../base/diagnostic.ts'
import { mm } from '../base/units.ts'
import type { Block, Paragraph, Table } from '../document/model.ts'
import type { PlanTable } from '../plan/model/tables/table.ts'
import { leafColumns } from '../plan/model/tables/table-columns.ts'
import { TABLE_UNIT } from '../plan/phrases/headings.ts'
import type { ComposeContext } from './compose-context.ts'
import { bodyRows } from './table-body.ts'
import { headerRows } from './table-header.ts'
import { authored, authoredLines, plain } from './text.ts'

/** A table with what stands above and below it, composed in reading order: so are its footnotes counted. */
export function tableBlocks(planned: PlanTable, source: Path, context: ComposeContext): readonly Block[] {
  const above = [...title(planned, source, context), ...unit(planned, source, context)]
  return [...above, composeTable(planned, source, context), ...remarks(planned, source, context)]
}

function composeTable(planned: PlanTable, source: Path, context: ComposeContext): Table {
  return {
    type: 'table',
    columns: leafColumns(planned).map(({ key, width }) => ({
      kind: key,
      ...(width !== undefined && { width: mm(width) }),
    })),
    header: headerRows(planned, source, context.notes),
    rows: bodyRows(planned, source, context),
    ...(planned.repeatSpans && { repeatSpans: true }),
    source,
  }
}

function title(planned: PlanTable, source: Path, { notes }: ComposeContext): readonly Paragraph[] {
  return authoredLines('tableTitle', planned.title ?? '', notes, [...source, 'title'])
}

/** “Đơn vị tính: triệu đồng”, however much of it the author writes. */
function unit(planned: PlanTable, source: Path, { notes }: ComposeContext): readonly Paragraph[] {
  if (planned.unit === undefined) return []
  const lead = /^(?:đơn vị|đvt)(?!\p{L})/iu.test(planned.unit) ? [] : [plain(`${TABLE_UNIT.write('')} `)]
  return [authored('tableUnit', planned.unit, notes, [...source, 'unit'], lead)]
}

function remarks(planned: PlanTable, source: Path, { notes }: ComposeContext): readonly Paragraph[] {
  return (planned.remarks ?? []).flatMap((remark, index) =>
    authoredLines('tableRemark', remark, notes, [...source, 'remarks', index]),
  )
}
