/** Words of the marks on the first page (PL I-I.III.2), as they are printed but for capitals. */
export const URGENCY = ['Khẩn', 'Thượng khẩn', 'Hỏa tốc'] as const
export const SECRECY = ['Mật', 'Tối mật', 'Tuyệt mật'] as const
export const CIRCULATION = ['Xem xong trả lại', 'Lưu hành nội bộ'] as const
