/**
 * Words that begin no name, so that a capital in mid-sentence is a slip (PL II.I of NĐ 30/2020/NĐ-CP). Words that names
 * do begin with (“Tổ chức” in Luật Tổ chức chính quyền địa phương) stand in the lists below only with what comes before.
 */

/** Behind any word: what a decision does. */
export const ENACTING = ['Ban hành', 'Phê duyệt']

/** Behind a word that a name never follows directly. */
export const DEEDS = [
  'Thực hiện',
  'Kiểm soát',
  'Thủ tục',
  'Triển khai',
  'Tiếp nhận',
  'Cải cách',
  'Nâng cao',
  'Tăng cường',
  'Xây dựng',
  'Rà soát',
  'Công bố',
  'Công khai',
  'Đẩy mạnh',
  'Số hóa',
]

export const BEFORE_DEEDS = [
  'về',
  'về việc',
  'nhiệm vụ',
  'thực hiện',
  'công tác',
  'lĩnh vực',
  'để',
  'hoạt động',
]

/** Behind a semicolon or comma in a list. */
export const LISTED = [
  'Các',
  'Những',
  'Mọi',
  'Một số',
  'Tỷ lệ',
  'Văn bản',
  'Thực hiện',
  'Đồng thời',
  'Trong đó',
  'Tổng hợp',
]

/** Administrative units, in small letters unless a name, number or “ủy” follows. */
export const UNITS = ['Tỉnh', 'Huyện', 'Xã', 'Phường', 'Thị trấn', 'Thị xã']

/** Behind “các”, when no name follows. */
export const PLURALS = ['Phòng', 'Bộ phận', 'Công chức', 'Cán bộ']
