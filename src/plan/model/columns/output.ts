import type { CellKeyKind } from './column.ts'

export const output = {
  kind: 'output',
  vietnamese: 'sản phẩm',
  cell: 'text',
  text: 'fact',
  heading: 'Sản phẩm',
  says: 'product',
  meaning: 'Sản phẩm, kết quả.',
  examples: ['Báo cáo'],
} as const satisfies CellKeyKind
