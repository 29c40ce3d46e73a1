import type { CellKeyKind } from './column.ts'

export const note = {
  kind: 'note',
  vietnamese: 'ghi chú',
  cell: 'text',
  text: 'fact',
  heading: 'Ghi chú',
  otherHeadings: ['Lưu ý'],
  says: 'other',
  meaning: 'Ghi chú.',
  examples: ['Nhiệm vụ mới'],
} as const satisfies CellKeyKind
