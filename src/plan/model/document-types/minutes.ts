import { type DocumentType, NAMED_TEXT } from './document-type.ts'

/** Minutes (Mẫu 1.9): no date beside the number, clerk and chair sign side by side above the recipients. */
export const minutes = {
  ...NAMED_TEXT,
  name: 'Biên bản',
  key: 'minutes',
  abbreviation: 'BB',
  dated: false,
  addresseesAgain: undefined,
  opening: [
    { key: 'starts', before: 'Thời gian bắt đầu:', required: true },
    { key: 'venue', before: 'Địa điểm:', required: true },
    { key: 'present', before: 'Thành phần tham dự:', required: true },
    { key: 'absent', before: 'Vắng mặt:' },
    { key: 'chair', before: 'Chủ trì:', required: true },
    { key: 'clerk', before: 'Thư ký:', required: true },
    { before: 'Nội dung (theo diễn biến cuộc họp):' },
  ],
  ending: [{ key: 'ends', before: 'Cuộc họp kết thúc vào', required: true }],
} as const satisfies DocumentType
