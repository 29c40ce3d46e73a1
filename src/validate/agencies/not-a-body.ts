import { plain } from '../../plan/reading/agencies/name-words.ts'

/** What stands in a column of agencies without being one, each by how it begins; without marks. */
const KINDS = [
  {
    pattern:
      /^(?:trang (?:thong tin|web)|cong (?:thong tin|dich vu cong)|he thong thong tin|phan mem|ung dung|co so du lieu|website|fanpage|zalo|https?:|www\.)/,
    vi: 'trang, cổng hoặc hệ thống thông tin',
    en: 'a website, portal or system',
  },
  {
    pattern:
      /^(?:(?:truoc|sau|den|tu|trong|cham nhat|hoan thanh)?\s*(?:(?:ngay|thang|quy|nam)\s*(?:\d|[ivx]+(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])|nay)|\d{1,2}\/\d)|thuong xuyen|hang (?:ngay|tuan|thang|quy|nam)|dinh ky|khi (?:co|phat sinh))/u,
    vi: 'thời gian',
    en: 'a time',
  },
  {
    pattern:
      /^(?:bao cao|ke hoach|quyet dinh|van ban|cong van|to trinh|thong bao|danh muc|bien ban|tin,? bai|ho so|phong su)(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])/u,
    vi: 'sản phẩm',
    en: 'a product',
  },
] as const

/** What a name is instead of a body that can do a task; undefined when it may be one. */
export function noBody(name: string): { readonly vi: string; readonly en: string } | undefined {
  const text = plain(name).trim()
  return KINDS.find(({ pattern }) => pattern.test(text))
}
