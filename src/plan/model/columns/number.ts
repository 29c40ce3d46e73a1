import type { ColumnKind } from './column.ts'

/** Rows are numbered by their place, so its cells are no key; `number` of a row stands for the number itself. */
export const number = {
  kind: 'number',
  vietnamese: 'số thứ tự',
  cell: 'number',
  text: 'short',
  heading: 'STT',
  otherHeadings: ['TT', 'Số TT', 'Số thứ tự', 'Thứ tự'],
} as const satisfies ColumnKind
