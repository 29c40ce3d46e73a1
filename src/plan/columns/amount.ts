import type { ColumnKind } from './column.ts'

export const amount = { kind: 'amount', cell: 'amount', text: 'short' } as const satisfies ColumnKind
