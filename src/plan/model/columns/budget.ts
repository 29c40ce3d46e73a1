import type { CellKeyKind } from './column.ts'

export const budget = {
  kind: 'budget',
  vietnamese: 'kinh phí',
  cell: 'text',
  text: 'short',
  heading: 'Kinh phí',
  says: 'other',
  meaning: 'Kinh phí thực hiện.',
  examples: ['Ngân sách phường', 1500000],
} as const satisfies CellKeyKind
