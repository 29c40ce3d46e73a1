import { type DocumentType, NAMED_TEXT } from './document-type.ts'

/** A leave permit (Mẫu 1.10), without a subject. */
export const leavePermit = {
  ...NAMED_TEXT,
  name: 'Giấy nghỉ phép',
  key: 'leavePermit',
  abbreviation: 'GNP',
  addresseesAgain: undefined,
  subjectAt: 'nowhere',
  opening: [
    { key: 'request', before: 'Xét Đơn đề nghị nghỉ phép', after: ', {issuer} cấp cho:', required: true },
    { key: 'bearer', before: 'Ông (bà):', required: true },
    { key: 'position', before: 'Chức vụ:', required: true },
    { key: 'leave', before: 'Được nghỉ phép trong thời gian', required: true },
    { key: 'countedAs', before: 'Số ngày nghỉ phép nêu trên được tính vào thời gian' },
  ],
} as const satisfies DocumentType
