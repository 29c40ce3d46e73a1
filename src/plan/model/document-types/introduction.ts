import { type DocumentType, NAMED_TEXT } from './document-type.ts'

/** A letter of introduction (Mẫu 1.8), without a subject. */
export const introduction = {
  ...NAMED_TEXT,
  name: 'Giấy giới thiệu',
  key: 'introduction',
  abbreviation: 'GGT',
  subjectAt: 'nowhere',
  opening: [
    { before: '{issuer} trân trọng giới thiệu:', centred: true },
    { key: 'bearer', before: 'Ông (bà)', required: true },
    { key: 'position', before: 'Chức vụ:', required: true },
    { key: 'sentTo', before: 'Được cử đến:', required: true },
    { key: 'purpose', before: 'Về việc:', required: true },
  ],
  ending: [
    { before: 'Đề nghị Quý cơ quan tạo điều kiện để ông (bà) có tên ở trên hoàn thành nhiệm vụ.' },
    { key: 'validUntil', before: 'Giấy này có giá trị đến hết', required: true },
  ],
} as const satisfies DocumentType
