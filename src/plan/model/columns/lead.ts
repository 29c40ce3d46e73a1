import type { CellKeyKind } from './column.ts'

export const lead = {
  kind: 'lead',
  vietnamese: 'chủ trì',
  cell: 'agencies',
  text: 'short',
  heading: 'Cơ quan chủ trì',
  otherHeadings: [
    'Chủ trì',
    'Đơn vị chủ trì',
    'Cơ quan, đơn vị chủ trì',
    'Bộ phận chủ trì',
    'Đơn vị thực hiện',
    'Cơ quan thực hiện',
    'Cơ quan, đơn vị thực hiện',
    'Đơn vị phụ trách',
  ],
  says: 'other',
  meaning: 'Cơ quan chủ trì: mã đã khai trong “agencies” hoặc tên; nhiều cơ quan thì viết thành danh sách.',
  examples: ['van-phong', ['van-phong', 'Công an phường']],
} as const satisfies CellKeyKind
