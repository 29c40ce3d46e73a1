import type { Localized } from '../../base/diagnostic.ts'
import { tableGrid, type Unmerged } from '../../plan/model/tables/table-grid.ts'
import { tablesOf } from '../../plan/model/tables/tables.ts'
import type { Rule } from '../rule.ts'

export const mergedCellAbove: Rule = {
  id: 'merged-cell-above',
  level: 'consistency',
  severity: 'error',
  title: {
    vi: 'Ô gộp với dòng trên phải có ô ở dòng ngay trên để kéo xuống.',
    en: 'A cell that goes on from the row above has a cell there to go on from.',
  },
  why: {
    vi: 'Ô kéo dài qua các dòng chỉ có một nội dung và không đi qua dòng nhóm, dòng tổng, dòng ghi chú.',
    en: 'A cell over several rows has one text, and does not reach past a group, a total or a remark.',
  },
  help: {
    vi: 'Bỏ cột này khỏi “merged”, hoặc sửa ô của dòng trên.',
    en: 'Take the column out of “merged”, or correct the cell above.',
  },
  applies: plan => tablesOf(plan).length > 0,
  *check({ plan }) {
    for (const { table, at } of tablesOf(plan))
      for (const { row, source, unmerged } of tableGrid(table, at))
        for (const cell of unmerged) {
          const index = (row.merged ?? []).indexOf(cell.column.key)
          yield { at: [...source, 'merged', index], message: messageOf(cell) }
        }
  },
}

const ABOVE = {
  item: { vi: 'một dòng khác', en: 'another row' },
  group: { vi: 'dòng nhóm', en: 'a group' },
  total: { vi: 'dòng tổng', en: 'a total' },
  remark: { vi: 'dòng ghi chú', en: 'a remark' },
} as const satisfies Readonly<Record<string, Localized>>

function messageOf({ column: { key }, why, above }: Unmerged): Localized {
  if (why === 'own-value')
    return {
      vi: `Ô của cột “${key}” vừa gộp với dòng trên vừa có nội dung riêng.`,
      en: `The cell in the column “${key}” goes on from the row above, but has text of its own.`,
    }
  if (why === 'other-columns')
    return {
      vi: `Ô phía trên ở cột “${key}” trải trên những cột khác với ô này.`,
      en: `The cell above in the column “${key}” covers other columns than this one.`,
    }
  if (above === undefined)
    return {
      vi: `Đây là dòng đầu bảng: cột “${key}” không có ô nào ở trên để gộp.`,
      en: `This is the first row: the column “${key}” has no cell above to go on from.`,
    }
  return {
    vi: `Ngay trên là ${ABOVE[above].vi}: cột “${key}” không có ô nào để gộp.`,
    en: `Right above is ${ABOVE[above].en}: the column “${key}” has no cell to go on from.`,
  }
}
