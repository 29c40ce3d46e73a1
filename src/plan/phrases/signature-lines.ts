import type { TextRange } from '../../base/text-range.ts'
import { AUTHORITY_LEAD } from './authorities.ts'

const FOR_OTHERS = String.raw`(?:KT|TL|TUQ)\s*\.`
const OFFICES =
  'phó|chủ tịch|chủ nhiệm|chánh|trưởng|giám đốc|tổng|bí thư|hiệu trưởng|viện trưởng|cục trưởng|chi cục|vụ trưởng|chỉ huy|thủ trưởng|[uủ][yỷ] viên|đội trưởng|tổ trưởng|thư ký'

/** An office or another “KT.” behind a comma, a slash or a dash. */
const BEHIND_MARK = new RegExp(
  String.raw`(?<!\s)\s*(?:[,;/]|\s[-–])\s*(?=(?:${FOR_OTHERS}|(?:${OFFICES})(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])))`,
  'giu',
)
/** What can only begin a line of its own, behind nothing but a space. */
const BEHIND_SPACE: readonly (readonly [when: RegExp, before: RegExp])[] = [
  [AUTHORITY_LEAD, new RegExp(String.raw`(?<!\s)\s+(?=${FOR_OTHERS})`, 'giu')],
  [/^KT\s*\./iu, /(?<!\s)\s+(?=phó\s)/giu],
  [/^TM\s*\./iu, /(?<!\s)\s+(?=chủ tịch(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ]))/giu],
]

/** The lines of a signature that are written as one: `KT. CHỦ TỊCH, PHÓ CHỦ TỊCH`; a single one where it is one. */
export function signatureLines(line: string): readonly TextRange[] {
  const lines: TextRange[] = []
  let start = 0
  for (;;) {
    const end = lineEnd(line.slice(start))
    if (!end) return [...lines, [start, line.length]]
    lines.push([start, start + end[0]])
    start += end[1]
  }
}

/** Where the first line ends, and where the next begins. */
function lineEnd(text: string): TextRange | undefined {
  if (!AUTHORITY_LEAD.test(text)) return undefined
  const patterns = [
    BEHIND_MARK,
    ...BEHIND_SPACE.filter(([when]) => when.test(text)).map(([, before]) => before),
  ]
  const prefix = AUTHORITY_LEAD.exec(text)?.[0].length ?? 0
  const ends = patterns.flatMap(pattern =>
    [...text.matchAll(pattern)]
      .filter(({ index }) => text.slice(prefix, index).trim() !== '')
      .map(({ index, 0: between }): TextRange => [index, index + between.length]),
  )
  return ends.toSorted(([a], [b]) => a - b)[0]
}
