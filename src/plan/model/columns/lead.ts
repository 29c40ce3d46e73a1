import type { CellKeyKind } from './column.ts'

export const lead = {
  kind: 'lead',
  vietnamese: 'chủ trì',
  cell: 'agencies',
  text: 'short',
  heading: 'Cơ quan chủ trì',
  says: 'other',
  meaning: 'Cơ quan chủ trì: mã đã khai trong “agencies” hoặc tên; nhiều cơ quan thì viết thành danh sách.',
  examples: ['van-phong', ['van-phong', 'Công an phường']],
} as const satisfies CellKeyKind
