import type { Citation } from '../../plan/reading/citations/citation.ts'
import type { Register } from '../../register/register.ts'
import { knownText } from './known-text.ts'

const BY_SYMBOL: ReadonlyMap<string | undefined, string> = new Map([
  ['CP', 'Chính phủ'],
  ['TTg', 'Thủ tướng Chính phủ'],
  ['VPCP', 'Văn phòng Chính phủ'],
  ['TTCP', 'Thanh tra Chính phủ'],
  ['BCA', 'Bộ Công an'],
  ['BCT', 'Bộ Công Thương'],
  ['BDTTG', 'Bộ Dân tộc và Tôn giáo'],
  ['BGDĐT', 'Bộ Giáo dục và Đào tạo'],
  ['BGTVT', 'Bộ Giao thông vận tải'],
  ['BKHCN', 'Bộ Khoa học và Công nghệ'],
  ['BKHĐT', 'Bộ Kế hoạch và Đầu tư'],
  ['BLĐTBXH', 'Bộ Lao động - Thương binh và Xã hội'],
  ['BNG', 'Bộ Ngoại giao'],
  ['BNNMT', 'Bộ Nông nghiệp và Môi trường'],
  ['BNNPTNT', 'Bộ Nông nghiệp và Phát triển nông thôn'],
  ['BNV', 'Bộ Nội vụ'],
  ['BQP', 'Bộ Quốc phòng'],
  ['BTC', 'Bộ Tài chính'],
  ['BTNMT', 'Bộ Tài nguyên và Môi trường'],
  ['BTP', 'Bộ Tư pháp'],
  ['BTTTT', 'Bộ Thông tin và Truyền thông'],
  ['BVHTTDL', 'Bộ Văn hóa, Thể thao và Du lịch'],
  ['BXD', 'Bộ Xây dựng'],
  ['BYT', 'Bộ Y tế'],
])

/** Who issued a cited text: as the register knows, or as the last group of its symbol says. */
export function publishedIssuer(citation: Citation, register: Register): string | undefined {
  // A joint text has several bodies, and a letter’s last group is the unit that wrote it.
  const isJoint = /^TTLT/u.test(citation.number?.symbol ?? '')
  const group = isJoint ? undefined : citation.number?.symbol.split('-').at(-1)
  const bySymbol = /^(?:công văn|văn bản|tờ trình|báo cáo)$/iu.test(citation.type.text)
    ? undefined
    : BY_SYMBOL.get(group)
  return bySymbol ?? knownText(citation, register)?.issuer
}

/** A ministry's texts are also said to be those of its minister. */
export function withoutHead(issuer: string): string {
  return issuer.replace(/^(?:Bộ trưởng, )?(?:Bộ trưởng|Chủ nhiệm|Thống đốc|Tổng Thanh tra)\s+(?=\p{Lu})/u, '')
}
