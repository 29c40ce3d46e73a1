import type { ColumnKind } from './column.ts'

export const activity = {
  kind: 'activity',
  cell: 'text',
  heading: 'Hoạt động',
  text: 'long',
} as const satisfies ColumnKind
