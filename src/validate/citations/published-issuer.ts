import type { Citation } from '../../plan/reading/citations/citation.ts'
import type { Register } from '../../register/register.ts'
import { knownText } from './known-text.ts'

const BY_SYMBOL: ReadonlyMap<string | undefined, string> = new Map([
  ['CP', 'Chính phủ'],
  ['TTg', 'Thủ tướng Chính phủ'],
])

/** Who issued a cited text: as the register knows, or as the last group of its symbol says. */
export function publishedIssuer(citation: Citation, register: Register): string | undefined {
  const bySymbol = citation.number ? BY_SYMBOL.get(citation.number.symbol.split('-').at(-1)) : undefined
  return bySymbol ?? knownText(citation, register)?.issuer
}

/** A ministry's texts are also said to be those of its minister. */
export function withoutHead(issuer: string): string {
  return issuer.replace(/^(?:Bộ trưởng, )?(?:Bộ trưởng|Chủ nhiệm|Thống đốc|Tổng Thanh tra)\s+(?=\p{Lu})/u, '')
}
