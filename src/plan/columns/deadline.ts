import type { ColumnKind } from './column.ts'

export const deadline = {
  kind: 'deadline',
  cell: 'deadline',
  heading: 'Thời hạn hoàn thành',
  text: 'short',
} as const satisfies ColumnKind
