import type { ColumnKind } from './column.ts'

export const content = {
  kind: 'content',
  cell: 'text',
  heading: 'Nội dung công việc',
  text: 'long',
} as const satisfies ColumnKind
