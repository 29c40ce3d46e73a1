import type * as z from 'zod'
import type { Localized } from '../../../base/diagnostic.ts'
import { CELL_KEYS } from '../../model/columns/index.ts'
import { type PlanRow, ROW_KINDS, type RowKind } from '../../model/tables/table.ts'
import { issueAt } from './fields.ts'

type Key = keyof PlanRow

/** A row is of one kind, and has only what that kind can show. */
export function checkRow(row: PlanRow, context: z.RefinementCtx): void {
  const [kind, second] = ROW_KINDS.filter(name => row[name] !== undefined)
  const odd = kind && (second ?? oddKey(row, kind))
  if (kind && odd) context.addIssue(issueAt(row, [odd], notBeside(odd, kind), 'key'))
  else if (!kind && !hasCell(row)) context.addIssue(issueAt(row, [], EMPTY))
}

/** Keys that no item is made of. */
const NO_CELLS: ReadonlySet<string> = new Set([...ROW_KINDS, 'number', 'emphasis', 'rows', 'cells', 'merged'])

function hasCell(row: PlanRow): boolean {
  if (Object.values(row.cells ?? {}).some(cell => cell !== undefined)) return true
  return Object.entries(row).some(([key, value]) => !NO_CELLS.has(key) && value !== undefined)
}

/** The first key that cannot stand in a row of a kind. */
function oddKey(row: PlanRow, kind: Exclude<RowKind, 'item'>): Key | undefined {
  const odd: readonly Key[] = kind === 'group' ? ['content', 'merged'] : ['content', 'merged', 'number']
  if (kind !== 'remark') return odd.find(key => row[key] !== undefined)
  return keysOf(row).find(key => key !== 'remark' && key !== 'emphasis' && row[key] !== undefined)
}

function keysOf(row: PlanRow): readonly Key[] {
  const known: readonly Key[] = ['number', ...CELL_KEYS.map(({ kind }) => kind), 'cells', 'merged', 'rows']
  return known.filter(key => key in row)
}

const EMPTY: Localized = {
  vi: 'Dòng này chưa có ô nào: cần nội dung (“content”, “activity”, “cells”, …), hoặc là nhóm (“group”), tổng (“total”), ghi chú (“remark”).',
  en: 'This row has no cell: it needs some (“content”, “activity”, “cells”, …), or is a “group”, a “total” or a “remark”.',
}

function notBeside(key: Key, kind: Exclude<RowKind, 'item'>): Localized {
  if (isKind(key))
    return {
      vi: `“${key}” không đi cùng “${kind}”: mỗi dòng chỉ là một loại. Viết thành hai dòng, mỗi dòng bắt đầu bằng “- ”.`,
      en: `“${key}” cannot stand beside “${kind}”: a row is of one kind. Make them two rows, each beginning with “- ”.`,
    }
  if (kind === 'remark')
    return {
      vi: `“${key}” không đi cùng “remark”: dòng ghi chú là một ô suốt bảng, không có số và không có ô riêng.`,
      en: `“${key}” cannot stand beside “remark”: a remark is one cell over the whole table, without number or other cells.`,
    }
  if (key === 'content')
    return {
      vi: `“content” không đi cùng “${kind}”: tên của dòng này đứng ở cột nội dung.`,
      en: `“content” cannot stand beside “${kind}”: the name of the row stands in that column.`,
    }
  if (key === 'number')
    return {
      vi: '“number” không đi cùng “total”: dòng tổng không đánh số.',
      en: '“number” cannot stand beside “total”: a row of sums has no number.',
    }
  return {
    vi: `“merged” không đi cùng “${kind}”: ô kéo dài qua các dòng dừng ở dòng này.`,
    en: `“merged” cannot stand beside “${kind}”: cells over several rows end at such a row.`,
  }
}

function isKind(key: Key): boolean {
  return ROW_KINDS.some(kind => kind === key)
}
