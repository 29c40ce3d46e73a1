import type { ColumnKind } from './column.ts'

export const text = { kind: 'text', cell: 'text', text: 'long' } as const satisfies ColumnKind
