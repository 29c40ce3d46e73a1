import type { CellKeyKind } from './column.ts'

export const objective = {
  kind: 'objective',
  vietnamese: 'mục tiêu',
  cell: 'text',
  text: 'long',
  heading: 'Mục tiêu',
  otherHeadings: ['Mục tiêu cụ thể', 'Mục tiêu, chỉ tiêu'],
  namesRows: 3,
  says: 'task',
  meaning: 'Mục tiêu của nhiệm vụ.',
  examples: ['100% thủ tục hành chính được công khai.'],
} as const satisfies CellKeyKind
