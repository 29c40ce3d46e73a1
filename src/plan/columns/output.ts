import type { ColumnKind } from './column.ts'

export const output = {
  kind: 'output',
  cell: 'text',
  heading: 'Sản phẩm',
  text: 'fact',
} as const satisfies ColumnKind
