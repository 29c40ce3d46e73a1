import type { DeadlineCell } from '../../plan/reading/deadlines/deadline-cells.ts'
import { LETTERS } from '../../plan/text/letters.ts'

const PRODUCTS =
  'báo cáo|kế hoạch|quyết định|văn bản|công văn|tờ trình|danh sách|danh mục|hồ sơ|biên bản|thông báo|chương trình|' +
  'đề án|phương án|tin|bài viết|tài liệu|phiếu|bảng|dự thảo|nghị quyết|hướng dẫn|sản phẩm|cơ sở dữ liệu|\\d+(?:[.,]\\d+)?\\s?%'

const AGENCIES =
  'ubnd|hđnd|ủy ban|uỷ ban|hội đồng|văn phòng|phòng|sở|ban|bộ phận|bộ|công chức|cán bộ|trung tâm|công an|trường|trạm|' +
  'chủ tịch|phó chủ tịch|đoàn thanh niên|hội|mặt trận|đơn vị|các đơn vị|các phòng|các ban|tổ'

const PRODUCT = new RegExp(`^(?:các |\\d+ )?(?:${PRODUCTS})(?![${LETTERS}\\d])`, 'iu')
const AGENCY = new RegExp(`^(?:các |\\d+ )?(?:${AGENCIES})(?![${LETTERS}\\d])`, 'iu')

/** What stands in a cell of deadlines that says nothing of time at all. */
export function otherThanTime({ text, deadline }: DeadlineCell): 'product' | 'agency' | undefined {
  if (deadline.parts.length === 0 || deadline.parts.some(({ kind }) => kind !== 'unknown')) return undefined
  const words = text.normalize('NFC').trim()
  if (PRODUCT.test(words)) return 'product'
  return AGENCY.test(words) ? 'agency' : undefined
}
