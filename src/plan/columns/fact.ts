import type { ColumnKind } from './column.ts'

export const fact = { kind: 'fact', cell: 'text', text: 'fact' } as const satisfies ColumnKind
