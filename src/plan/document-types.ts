/** A kind of document: its name in running text, and its abbreviation in a number (PL III.I). */
export interface DocumentType {
  readonly name: string
  readonly abbreviation: string
}

/** What `decision` of a plan is. */
export const DECISION = { name: 'Quyết định', abbreviation: 'QĐ' } as const satisfies DocumentType

/** Named texts in the form of Mẫu 1.4, which a decision may also issue. A new one is a line here. */
export const NAMED_TEXTS = [
  { name: 'Kế hoạch', abbreviation: 'KH' },
  { name: 'Chỉ thị', abbreviation: 'CT' },
  { name: 'Quy chế', abbreviation: 'QC' },
  { name: 'Quy định', abbreviation: 'QyĐ' },
  { name: 'Thông cáo', abbreviation: 'TC' },
  { name: 'Thông báo', abbreviation: 'TB' },
  { name: 'Hướng dẫn', abbreviation: 'HD' },
  { name: 'Chương trình', abbreviation: 'CTr' },
  { name: 'Phương án', abbreviation: 'PA' },
  { name: 'Đề án', abbreviation: 'ĐA' },
  { name: 'Dự án', abbreviation: 'DA' },
  { name: 'Báo cáo', abbreviation: 'BC' },
  { name: 'Tờ trình', abbreviation: 'TTr' },
  { name: 'Giấy ủy quyền', abbreviation: 'GUQ' },
  { name: 'Phiếu gửi', abbreviation: 'PG' },
  { name: 'Phiếu chuyển', abbreviation: 'PC' },
  { name: 'Phiếu báo', abbreviation: 'PB' },
] as const satisfies readonly DocumentType[]

export type NamedTextName = (typeof NAMED_TEXTS)[number]['name']
export type DocumentTypeName = NamedTextName | (typeof DECISION)['name']

/** The kind of document a name stands for. */
export function documentType(name: DocumentTypeName): DocumentType {
  return NAMED_TEXTS.find(type => type.name === name) ?? DECISION
}
