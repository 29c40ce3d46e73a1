import type { CellKeyKind } from './column.ts'

export const activity = {
  kind: 'activity',
  vietnamese: 'hoạt động',
  cell: 'text',
  text: 'long',
  heading: 'Hoạt động',
  otherHeadings: ['Các hoạt động', 'Hoạt động cụ thể', 'Tên hoạt động'],
  namesRows: 2,
  says: 'task',
  meaning: 'Hoạt động.',
  examples: ['Tổ chức lớp tập huấn.'],
} as const satisfies CellKeyKind
