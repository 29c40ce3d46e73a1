import type { LooksWrong } from './defect.ts'

/** The draft plan of thị trấn Phố Châu, February 2025: read by the same rules, without a table of its defects. */
export const looksWrong: readonly LooksWrong[] = [
  { at: ['đơn giản hóa', 'số hóa', 'Đảng ủy', 'Ủy ban'], why: 'Một kiểu bỏ dấu trong cả văn bản.' },
  { at: 'của năm 2024; tạo sự đột phá', why: 'Nói về năm trước, có chủ ý.' },
  {
    at: ['24/3/2014', '11/8/2021', '23/4/2018', '08/4/2020', '21/01/2025', '31/10/2017'],
    why: 'Chỉ ngày dưới 10 và tháng 1, 2 mới thêm số 0.',
  },
  { at: 'Kế hoạch số /KH-UBND', why: 'Bản điện tử được để trống số.' },
  {
    at: 'giai đoạn 2022-2025, tầm nhìn đến năm 2030',
    why: 'Gạch nối giữa hai năm; năm nằm trong tên của Đề án.',
  },
]
