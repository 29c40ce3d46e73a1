import { withVietnameseKeys } from '../../src/plan/language/translation/vietnamese-keys.ts'

/** A small plan without faults. */
export const PLAN = `kehoach: 1
issuer: { name: [Ủy ban nhân dân, xã An Bình], symbol: UBND, place: An Bình }
issued: { number: 5, date: 2025-03-03 }
agencies:
  van-phong: Văn phòng HĐND và UBND
decision:
  authority: Chủ tịch Ủy ban nhân dân xã An Bình
  bases:
    - Nghị quyết số 12/NQ-HĐND ngày 20/12/2024 của Hội đồng nhân dân xã về nhiệm vụ năm 2025
  articles:
    - issues: plan
    - Văn phòng HĐND và UBND xã chịu trách nhiệm thi hành Quyết định này.
  recipients: [Đài truyền thanh xã]
  signature: { title: Chủ tịch, name: Nguyễn Văn An }
plan:
  title: Chuyển đổi số năm 2025
  table:
    columns: [number, content, lead, deadline]
    rows:
      - group: Nhiệm vụ chung
        rows:
          - { content: 'Rà soát thủ tục[^nb]', lead: van-phong, deadline: Quý II năm 2025 }
footnotes:
  nb: Kể cả thủ tục nội bộ.
`

/** A text that stands without a decision, with prose in levels. */
export const PROSE = `kehoach: 1
issuer: { name: [Ủy ban nhân dân, xã An Bình], symbol: UBND, place: An Bình }
marks: { urgency: Khẩn }
signers:
  chu-tich: { title: Chủ tịch, name: Nguyễn Văn An }
recipientLists:
  thuong-truc: [TT Đảng ủy, TT HĐND xã]
plan:
  type: Báo cáo
  title: Kết quả chuyển đổi số năm 2025
  body:
    - Ủy ban nhân dân xã báo cáo như sau.
    - heading: Kết quả
      items:
        - Đã rà soát thủ tục hành chính;
        - item: Đã tập huấn, gồm
          items: [cán bộ xã, cán bộ thôn]
    - heading: Kiến nghị
      body: [Không.]
  recipients:
    - list: thuong-truc
    - { group: Bản điện tử, to: [Đài truyền thanh xã] }
  signature: chu-tich
`

/** The same plan with Vietnamese keys. */
export const VIETNAMESE_PLAN = withVietnameseKeys(PLAN)

/** The plan with one piece replaced by another. */
export function planWith(piece: string, other: string): string {
  return withPiece(PLAN, piece, other)
}

/** The text without a decision, with one piece replaced by another. */
export function proseWith(piece: string, other: string): string {
  return withPiece(PROSE, piece, other)
}

/** The text without a decision, with Vietnamese keys and one piece replaced by another. */
export function vietnameseProseWith(piece: string, other: string): string {
  return withPiece(withVietnameseKeys(PROSE), piece, other)
}

/** The plan with Vietnamese keys, one piece replaced by another. */
export function vietnamesePlanWith(piece: string, other: string): string {
  return withPiece(VIETNAMESE_PLAN, piece, other)
}

/** The plan without the line that holds a piece. */
export function planWithout(piece: string): string {
  return PLAN.split('\n')
    .filter(line => !line.includes(piece))
    .join('\n')
}

function withPiece(plan: string, piece: string, other: string): string {
  if (!plan.includes(piece)) throw new Error(`the plan does not hold: ${piece}`)
  return plan.replace(piece, other)
}
