import * as z from 'zod'
import { described, line, lineOrNone, lines, problem } from './fields.ts'

/** A signatory: authority and title, name, and what may stand with it (PL I-I.II.7). */
export const signer = z.strictObject({
  title: described(lines, 'Quyền hạn, chức vụ của người ký, mỗi dòng một phần tử.', 'Chủ tịch', [
    'TM. Ủy ban nhân dân',
    'KT. Chủ tịch',
    'Phó Chủ tịch',
  ]),
  office: described(
    lines,
    'Chức vụ thứ hai, in ngay trên họ tên (ví dụ người ký với tư cách trưởng ban chỉ đạo).',
    'Phó Chủ tịch UBND phường',
  ).optional(),
  rank: described(line, 'Cấp bậc quân hàm, ghi trước họ tên.', 'Thượng tá').optional(),
  name: described(line, 'Họ và tên người ký.', 'Vũ Văn Nho').optional(),
})

const signatory = z.union([described(line, 'Mã người ký đã khai trong “signers”.', 'chu-tich'), signer])

const recipient = z.union([
  line,
  z
    .strictObject({
      group: described(
        line,
        'Tên nhóm, in thành một dòng trên các nơi nhận của nhóm.',
        'Bản điện tử',
      ).optional(),
      to: described(z.array(line).min(1), 'Nơi nhận trong nhóm.', ['Các phòng, đơn vị']).optional(),
      list: described(line, 'Mã danh sách đã khai trong “recipientLists”.', 'thuong-truc').optional(),
    })
    .transform((value, context) => {
      const { group, to, list } = value
      if (list !== undefined && group === undefined && to === undefined) return { list }
      if (group !== undefined && to !== undefined && list === undefined) return { group, to }
      const message = list !== undefined ? LIST_ALONE : group !== undefined ? GROUP_ALONE : NO_GROUP
      context.addIssue({ code: 'custom', input: value, ...problem(message) })
      return z.NEVER
    }),
])

const LIST_ALONE = {
  vi: '“list” gọi một danh sách đã khai, nên đứng một mình: bỏ “group”, “to”, hoặc viết thành hai mục.',
  en: '“list” calls a declared list, so it stands alone: remove “group” and “to”, or make them two entries.',
}
const GROUP_ALONE = {
  vi: 'Nhóm nơi nhận này thiếu khóa “to”: các nơi nhận trong nhóm.',
  en: 'This group of recipients lacks the key “to”: who is in it.',
}
const NO_GROUP = {
  vi: 'Một mục nơi nhận cần “group” (tên nhóm) cùng “to” (các nơi nhận), hoặc chỉ “list”.',
  en: 'An entry of recipients needs “group” (its name) with “to” (who is in it), or “list” alone.',
}

/** The keys by which a signed text ends. */
export const closing = {
  recipients: described(
    z.array(recipient),
    'Nơi nhận; “Như Điều n”, “Như trên” và “Lưu: VT” được thêm nếu chưa có. [] là không có nơi nhận.',
    ['TT Đảng ủy, TT HĐND phường (b/c)', 'Đài truyền thanh'],
    [{ list: 'thuong-truc' }, { group: 'Bản điện tử', to: ['Các phòng, đơn vị'] }],
  ),
  filing: described(
    lineOrNone,
    'Đơn vị lưu, in sau “Lưu: VT,”, có thể kèm số bản (VP, 2b); "" là không có dòng lưu.',
    'VP',
  ).optional(),
  asAbove: described(
    z.boolean(),
    'false: không có dòng “Như Điều n”, “Như trên” mà kehoach thêm vào đầu nơi nhận.',
    false,
  ).optional(),
  copies: described(z.int().positive(), 'Số bản lưu, in trong ngoặc sau dòng lưu.', 3).optional(),
  drafter: described(line, 'Ký hiệu người soạn thảo và số lượng bản phát hành.', 'PL.(300)').optional(),
  signature: described(
    z.union([signatory, z.array(signatory)]).transform(value => (Array.isArray(value) ? value : [value])),
    'Người ký: chức vụ và họ tên, hoặc mã đã khai trong “signers”; văn bản liên tịch ghi một danh sách, in cạnh nhau từ trái sang phải; [] nếu không có người ký.',
    { title: 'Chủ tịch', name: 'Vũ Văn Nho' },
    'chu-tich',
  ),
}
