import type { CellKeyKind } from './column.ts'

export const support = {
  kind: 'support',
  vietnamese: 'phối hợp',
  cell: 'agencies',
  text: 'short',
  heading: 'Cơ quan phối hợp',
  otherHeadings: ['Phối hợp', 'Đơn vị phối hợp', 'Cơ quan, đơn vị phối hợp', 'Bộ phận phối hợp'],
  says: 'other',
  meaning: 'Cơ quan phối hợp, viết như cơ quan chủ trì.',
  examples: ['tu-phap'],
} as const satisfies CellKeyKind
