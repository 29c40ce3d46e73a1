import type * as z from 'zod'
import { COLUMN_KINDS, type ColumnKindName, isColumnKind, isOwnKind } from '../../model/columns/index.ts'
import type { PlanColumn, PlanLeaf } from '../../model/tables/table.ts'
import { issueAt } from './fields.ts'

/** A column as it is written out: one that holds cells, or several under one heading. */
export type ColumnKeys = { readonly [key in keyof PlanLeaf]?: PlanLeaf[key] | undefined } & {
  readonly columns?: readonly PlanColumn[] | undefined
}
type Key = keyof ColumnKeys

/** A kind alone has its own heading, and its cells a key. */
export function checkBareKind(kind: ColumnKindName, context: z.RefinementCtx): void {
  if (!isOwnKind(kind)) context.addIssue(issueAt(kind, [], FREE_COLUMN))
}

/** A column with an id alone is one of text, or of amounts where it is treated as such. */
export function kindOf({ kind: given, sum, decimals }: ColumnKeys): PlanLeaf['kind'] {
  return given ?? (sum === true || decimals !== undefined ? 'amount' : 'text')
}

/** A column has what its cells are found by, and only what its kind can use. */
export function checkColumn(column: ColumnKeys, context: z.RefinementCtx): void {
  const found = column.columns === undefined ? leafProblem(column) : groupProblem(column)
  if (found)
    context.addIssue(issueAt(column, found.key ? [found.key] : [], found, found.key ? 'key' : 'value'))
}

interface ColumnProblem {
  readonly vi: string
  readonly en: string
  /** The key at fault. */
  readonly key?: Key
}

const LEAF_KEYS = ['kind', 'id', 'width', 'sum', 'decimals'] as const

function groupProblem(column: ColumnKeys): ColumnProblem | undefined {
  const key = LEAF_KEYS.find(name => column[name] !== undefined)
  if (key)
    return {
      key,
      vi: `“${key}” là của từng cột: viết nó ở các cột bên trong “columns”.`,
      en: `“${key}” belongs to single columns: write it in those inside “columns”.`,
    }
  if (column.heading === undefined)
    return {
      vi: 'Các cột gộp cần “heading”: tên chung của chúng.',
      en: 'Columns in a group need “heading”, the name over them.',
    }
  return undefined
}

function leafProblem(column: ColumnKeys): ColumnProblem | undefined {
  const { kind: given, id, heading } = column
  if (given === undefined && id === undefined)
    return {
      vi: 'Cột này cần “kind” (loại cột), “id” (mã của cột tự đặt tên) hoặc “columns” (các cột bên trong).',
      en: 'This column needs “kind”, “id” (the name of a free column) or “columns” (those inside it).',
    }
  if (!isOwnKind(kindOf(column)) && (id === undefined || heading === undefined)) return FREE_COLUMN
  return idProblem(column) ?? sumProblem(column)
}

function idProblem({ kind: given, id }: ColumnKeys): ColumnProblem | undefined {
  if (id === undefined) return undefined
  if (given === 'number')
    return {
      key: 'id',
      vi: 'Cột số thứ tự không có ô của riêng mình nên không cần “id”.',
      en: 'A column of numbers has no cells of its own, so it needs no “id”.',
    }
  if (isColumnKind(id))
    return {
      key: 'id',
      vi: `“${id}” là tên một loại cột; đặt “id” khác.`,
      en: `“${id}” is the name of a kind of column; choose another “id”.`,
    }
  return undefined
}

function sumProblem(column: ColumnKeys): ColumnProblem | undefined {
  const key = (['sum', 'decimals'] as const).find(
    name => column[name] !== undefined && column[name] !== false,
  )
  const holds = COLUMN_KINDS[kindOf(column)].cell
  if (key === undefined || holds === 'text' || holds === 'amount') return undefined
  return {
    key,
    vi: `“${key}” chỉ dùng cho cột số liệu, không dùng cho số thứ tự, cơ quan, thời hạn.`,
    en: `“${key}” is for columns of amounts, not for row numbers, agencies or deadlines.`,
  }
}

const FREE_COLUMN: ColumnProblem = {
  vi: 'Cột tự đặt tên cần cả mã (“id”) và tên (“heading”): viết { id: ho-ten, heading: Họ và tên }.',
  en: 'A free column needs both an “id” and a “heading”: write { id: ho-ten, heading: Họ và tên }.',
}
