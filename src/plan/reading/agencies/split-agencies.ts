import { withoutEndMarks, withoutMarkup } from './name-words.ts'

/** A part of a text. */
export interface NamePart {
  readonly text: string
  readonly start: number
}

/** How a body or a post begins to be called; what stands behind a comma or “và” otherwise goes on with a name. */
const HEAD =
  /^(?:các|tất cả|toàn thể|những|mọi)(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])|^(?:(?:văn |các )?phòng|ban(?! hành)|bộ phận|bộ(?= \p{Lu})|sở|công chức|cán bộ|viên chức|công an|đài|trung tâm|trạm|trường|hội|đoàn|đảng ủy|ủy ban|uỷ ban|hội đồng|chi cục|cục|tổ|thôn|khu phố|cơ quan|đơn vị|lãnh đạo|chủ tịch|phó chủ tịch|trưởng|mặt trận|trang thông tin|cổng|UBND|HĐND|MTTQ|UBMTTQ|TTPVHCC|VP)(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])/iu
/** “cán bộ, công chức” is one, and so is “HĐND và UBND”. */
const HELD_BEFORE = /(?:cán bộ|công chức|HĐND|hội đồng nhân dân|đảng ủy|thường trực)$/iu
const HELD_AFTER = /^(?:công chức|viên chức|UBND|ủy ban|uỷ ban|HĐND|hội đồng)(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])/iu
const MARK = /[()]|;|\n|,|(?<=\s)và(?=\s)/gu
/** As far as what stands around a mark is read. */
const READ = 40

/** The agencies a cell lists, each with its place: apart by semicolons and lines, by commas and “và” where a name begins. */
export function splitAgencies(cell: string): readonly NamePart[] {
  const text = withoutMarkup(cell)
  const parts: NamePart[] = []
  let start = 0
  let depth = 0
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const after = index + mark.length
    if (mark === '(') depth += 1
    else if (mark === ')') depth = Math.max(0, depth - 1)
    else if (
      depth === 0 &&
      isCut(mark, text.slice(start, index).slice(-READ), text.slice(after, after + READ))
    ) {
      parts.push({ text: text.slice(start, index), start })
      start = after
    }
  }
  parts.push({ text: text.slice(start), start })
  return parts.map(trimmed).filter(part => part.text !== '')
}

function isCut(mark: string, before: string, after: string): boolean {
  if (mark === ';' || mark === '\n') return true
  const next = after.trimStart()
  return HEAD.test(next) && !(HELD_BEFORE.test(before.trimEnd()) && HELD_AFTER.test(next))
}

/** Without a dash before it and a mark behind it. */
function trimmed({ text, start }: NamePart): NamePart {
  const [before = ''] = /^[\s\-–—+]*/u.exec(text) ?? []
  return { text: withoutEndMarks(text.slice(before.length)), start: start + before.length }
}
