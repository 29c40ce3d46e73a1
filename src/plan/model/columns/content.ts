import type { CellKeyKind } from './column.ts'

export const content = {
  kind: 'content',
  vietnamese: 'nội dung',
  cell: 'text',
  text: 'long',
  heading: 'Nội dung công việc',
  otherHeadings: [
    'Nội dung',
    'Nội dung nhiệm vụ',
    'Nhiệm vụ',
    'Công việc',
    'Tên nhiệm vụ',
    'Nội dung thực hiện',
    'Nội dung, nhiệm vụ',
    'Nhiệm vụ, giải pháp',
    'Nhiệm vụ cụ thể',
    'Nội dung công tác',
  ],
  namesRows: 1,
  says: 'task',
  meaning: 'Nội dung công việc; dòng bắt đầu bằng “- ” là gạch đầu dòng.',
  examples: ['Rà soát, đơn giản hóa thủ tục hành chính.'],
} as const satisfies CellKeyKind
