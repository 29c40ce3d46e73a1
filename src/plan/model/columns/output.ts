import type { CellKeyKind } from './column.ts'

export const output = {
  kind: 'output',
  vietnamese: 'sản phẩm',
  cell: 'text',
  text: 'fact',
  heading: 'Sản phẩm',
  otherHeadings: [
    'Kết quả',
    'Sản phẩm, kết quả',
    'Kết quả, sản phẩm',
    'Sản phẩm đầu ra',
    'Kết quả đầu ra',
    'Kết quả đạt được',
    'Sản phẩm hoàn thành',
  ],
  says: 'product',
  meaning: 'Sản phẩm, kết quả.',
  examples: ['Báo cáo'],
} as const satisfies CellKeyKind
