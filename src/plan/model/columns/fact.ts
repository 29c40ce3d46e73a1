import type { ColumnKind } from './column.ts'

export const fact = {
  kind: 'fact',
  vietnamese: 'vắn tắt',
  cell: 'text',
  text: 'fact',
} as const satisfies ColumnKind
