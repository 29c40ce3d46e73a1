import { type Head, type Part, partOf } from './citation.ts'
import { readIssuer } from './cited-issuer.ts'
import { beginsTitle } from './cited-title.ts'

const KINDS = ['Nghị quyết', 'Nghị định', 'Thông tư', 'Chỉ thị', 'Quyết định']
/** Bodies whose texts are there before a local plan; its own body may still have to write the text. */
const OF_THE_CENTRE =
  /^(?:Quốc hội|Ủy ban Thường vụ Quốc hội|Chính phủ|Thủ tướng Chính phủ|Bộ \p{Lu}|Bộ trưởng|Văn phòng Chính phủ|Ban Bí thư|Ban Chấp hành Trung ương)/u
const MANY = /(?:các|những|mọi)\s$/iu

/** Reads a text of the centre that is named without its number: `Nghị quyết của Chính phủ về …`. */
export function readUnnumbered(text: string, type: Part): Head | undefined {
  if (!KINDS.includes(type.text) || MANY.test(text.slice(Math.max(0, type.start - 6), type.start)))
    return undefined
  const issuer = readIssuer(text, type.end)
  if (!issuer || !OF_THE_CENTRE.test(issuer.text) || !beginsTitle(text, issuer.end)) return undefined
  return {
    ...partOf(text, type.start, issuer.end),
    type,
    issuer,
    opensTitle: true,
  }
}
