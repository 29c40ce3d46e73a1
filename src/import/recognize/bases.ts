import { withoutEnd } from './ends.ts'
import type { Item, Line } from './line.ts'
import { opening } from './remarks.ts'
import type { Writing } from './writing.ts'

const BASIS = /^[-–]?\s*(?:căn cứ|thực hiện|xét|theo|trên cơ sở|để|nhằm)(?!\p{L})/iu
const PROPOSER = /^theo đề nghị của\s+/iu
const ENACTS = /(?:ban hành|quyết định)\s*[:.]?$|ban hành quyết định/iu

export interface FoundBases {
  readonly bases: readonly string[]
  readonly proposer: string | undefined
  readonly enacting: string | undefined
  /** Paragraphs that are no bases. */
  readonly others: readonly Line[]
}

/** What stands between the authority of a decision and its articles. */
export function decisionBases(lines: readonly Line[], isEnacted: boolean, writing: Writing): FoundBases {
  const bases: string[] = []
  const others: Line[] = []
  let proposer: string | undefined
  let enacting: string | undefined
  for (const [index, line] of lines.entries()) {
    const text = basisText(line, writing)
    const isLast = index === lines.length - 1
    if (!isEnacted && isLast && ENACTS.test(line.text)) enacting = withoutEnd(text, ';.,')
    else if (!BASIS.test(line.text)) others.push(line)
    else if (PROPOSER.test(text) && lines.slice(index + 1).every(other => !BASIS.test(other.text))) {
      if (proposer !== undefined) bases.push(`Theo đề nghị của ${proposer}`)
      proposer = withoutEnd(text.replace(PROPOSER, ''), ';.,')
    } else bases.push(...basesIn(text, writing))
  }
  return { bases, proposer, enacting, others }
}

/** The bases a named text begins with, and how many items they take. */
export function textBases(items: readonly Item[], writing: Writing) {
  const bases: string[] = []
  let end = 0
  for (; end < items.length; end += 1) {
    const item = items[end]
    if (item?.type !== 'line' || !isTextBasis(item, bases.length > 0)) break
    bases.push(...basesIn(basisText(item, writing), writing))
  }
  return { bases, end }
}

/** Not a sentence that leads over to the text: “Căn cứ …, UBND phường xây dựng Kế hoạch như sau:”. */
function isTextBasis({ text, italic }: Line, isFurther: boolean): boolean {
  if (isFurther && /^[-–]?\s*xét(?!\p{L})/iu.test(text) && !text.endsWith(':')) return true
  if (!/^[-–]?\s*căn cứ(?!\p{L})/iu.test(text) && !(italic && BASIS.test(text))) return false
  return !/:$|như sau|xây dựng kế hoạch|ban hành kế hoạch/iu.test(text)
}

function basisText(line: Line, writing: Writing): string {
  return withoutEnd(writing.title(line), ';.,').replace(/^[-–]\s*/u, '')
}

/** Bases that stand in one paragraph: on lines of their own, or several texts after semicolons. */
function basesIn(text: string, writing: Writing): readonly string[] {
  const [first = '', ...others] = text
    .split('\n')
    .flatMap(line => line.split(NEXT_TEXT))
    .map(part => withoutLead(withoutEnd(part.trim(), ';.,').replace(/^[-–]\s*/u, '')))
    .filter(part => part !== '')
  if (others.length > 0)
    writing.remarks.guess(
      `Một đoạn có ${others.length + 1} căn cứ được tách thành từng căn cứ: “${opening(first)}”`,
      `A paragraph of ${others.length + 1} bases was split into them: “${opening(first)}”`,
    )
  return [first, ...others]
}

/** Where the next text begins. One that amends the text before it stays beside it, as offices write it. */
const NEXT_TEXT =
  /;\s+(?=(?:[Cc]ăn cứ\s+)?(?:Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Thông tư|Quyết định|Chỉ thị|Kế hoạch|Hướng dẫn|Công văn|Thông báo|Kết luận|Quy định)\s)(?!(?:Luật|Nghị quyết|Nghị định|Thông tư|Quyết định)[^;]{0,150}?sửa đổi)/u

function withoutLead(text: string): string {
  return text.replace(/^căn cứ(?:\s*:)?\s+/iu, '')
}
