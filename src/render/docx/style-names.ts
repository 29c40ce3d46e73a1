import type { MarkRole, ParagraphRole, RuleRole } from '../../document/model.ts'

/** Style names as Word's list of styles shows them. A comma would split a name in two there. */
export const ROLE_STYLE_NAMES: Readonly<Record<ParagraphRole, string>> = {
  parentBody: 'KH Cơ quan chủ quản',
  issuer: 'KH Cơ quan ban hành',
  nation: 'KH Quốc hiệu',
  motto: 'KH Tiêu ngữ',
  number: 'KH Số và ký hiệu',
  letterSubject: 'KH Trích yếu công văn',
  placeDate: 'KH Địa danh và thời gian',
  placeDateLong: 'KH Địa danh dài và thời gian',
  documentType: 'KH Tên loại',
  subject: 'KH Trích yếu',
  attachment: 'KH Kèm theo văn bản',
  appendixLabel: 'KH Phụ lục',
  appendixTitle: 'KH Tên phụ lục',
  formLabel: 'KH Nhãn biểu mẫu',
  formLabelCentered: 'KH Nhãn biểu mẫu ở giữa',
  formCentered: 'KH Biểu mẫu dòng giữa',
  formRight: 'KH Biểu mẫu dòng phải',
  formField: 'KH Biểu mẫu chỗ điền',
  formNotesHeading: 'KH Biểu mẫu tên ghi chú',
  formNote: 'KH Biểu mẫu ghi chú',
  sender: 'KH Nơi gửi công điện',
  addresseesHeading: 'KH Kính gửi',
  addresseesLead: 'KH Kính gửi nhiều nơi',
  addressee: 'KH Nơi kính gửi',
  lastAddressee: 'KH Nơi kính gửi cuối',
  authority: 'KH Thẩm quyền ban hành',
  basis: 'KH Căn cứ',
  enacting: 'KH Lời ban hành',
  divisionLabel: 'KH Phần chương mục',
  divisionTitle: 'KH Tên phần chương mục',
  majorHeading: 'KH Đề mục lớn',
  heading: 'KH Đề mục',
  articleTitle: 'KH Tên điều',
  article: 'KH Điều',
  clause: 'KH Khoản',
  point: 'KH Điểm',
  item: 'KH Ý',
  body: 'KH Nội dung',
  recipientsHeading: 'KH Nơi nhận',
  recipientGroup: 'KH Nhóm nơi nhận',
  recipient: 'KH Nơi nhận chi tiết',
  signTitle: 'KH Chức vụ người ký',
  signOffice: 'KH Chức vụ thứ hai',
  signHint: 'KH Lời nhắc người ký',
  signerName: 'KH Họ tên người ký',
  jointSignTitle: 'KH Chức vụ người cùng ký',
  jointSignOffice: 'KH Chức vụ thứ hai người cùng ký',
  jointSignerName: 'KH Họ tên người cùng ký',
  tableHeader: 'KH Bảng tiêu đề cột',
  tableNumber: 'KH Bảng số thứ tự',
  tableGroup: 'KH Bảng nhóm',
  tableText: 'KH Bảng nội dung',
  tableRagged: 'KH Bảng nội dung cột hẹp',
  tableFact: 'KH Bảng kết quả',
  tableShort: 'KH Bảng nội dung ngắn',
  tableAmount: 'KH Bảng số liệu',
  tableTitle: 'KH Bảng tên bảng',
  tableUnit: 'KH Bảng đơn vị tính',
  tableRemark: 'KH Bảng ghi chú',
  // Word's own name: notes a reader adds later then look the same.
  footnote: 'footnote text',
}

export const RULE_STYLE_NAMES: Readonly<Record<RuleRole, string>> = {
  issuer: 'KH Đường kẻ cơ quan ban hành',
  motto: 'KH Đường kẻ tiêu ngữ',
  subject: 'KH Đường kẻ trích yếu',
  attachment: 'KH Đường kẻ kèm theo',
}

export const MARK_STYLE_NAMES: Readonly<Record<MarkRole, string>> = {
  urgency: 'KH Dấu khẩn',
  secrecy: 'KH Dấu mật',
  circulation: 'KH Phạm vi lưu hành',
  draft: 'KH Dự thảo',
}

/** Names of the styles that belong to no role. The English ones are Word's own, which it translates itself. */
export const OTHER_STYLE_NAMES = {
  Normal: 'Normal',
  KHPageNumber: 'KH Số trang',
  KHFiller: 'KH Đoạn đệm',
  FootnoteReference: 'footnote reference',
} as const

/** Id of a role's paragraph style; never changes, so that documents and macros can rely on it. */
export function roleStyleId(role: ParagraphRole): string {
  return `KH${capitalized(role)}`
}

/** Id of a drawn line's paragraph style. */
export function ruleStyleId(role: RuleRole): string {
  return `KHRule${capitalized(role)}`
}

/** Id of a mark's paragraph style. */
export function markStyleId(role: MarkRole): string {
  return `KHMark${capitalized(role)}`
}

function capitalized(role: string): string {
  return role.charAt(0).toUpperCase() + role.slice(1)
}
