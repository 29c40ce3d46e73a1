import type { CellKeyKind } from './column.ts'

export const deadline = {
  kind: 'deadline',
  vietnamese: 'thời hạn',
  cell: 'deadline',
  text: 'short',
  heading: 'Thời hạn hoàn thành',
  otherHeadings: [
    'Thời hạn',
    'Thời gian',
    'Thời gian thực hiện',
    'Thời gian hoàn thành',
    'Thời hạn thực hiện',
    'Hạn hoàn thành',
    'Tiến độ',
    'Tiến độ thực hiện',
  ],
  says: 'other',
  meaning: 'Thời hạn hoàn thành.',
  examples: ['Quý II năm 2025', { text: 'Thường xuyên trong năm', columns: 2 }],
} as const satisfies CellKeyKind
