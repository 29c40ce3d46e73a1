import type { CellKeyKind } from './column.ts'

export const budget = {
  kind: 'budget',
  vietnamese: 'kinh phí',
  cell: 'text',
  text: 'short',
  heading: 'Kinh phí',
  otherHeadings: [
    'Kinh phí thực hiện',
    'Kinh phí dự kiến',
    'Dự kiến kinh phí',
    'Dự toán kinh phí',
    'Nguồn kinh phí',
  ],
  says: 'other',
  meaning: 'Kinh phí thực hiện.',
  examples: ['Ngân sách phường', 1500000],
} as const satisfies CellKeyKind
