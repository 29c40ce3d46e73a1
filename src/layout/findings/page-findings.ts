import type { Path } from '../../base/diagnostic.ts'
import type { FittedDocument, FittedSection } from '../../document/fitted.ts'
import type { Paragraph, ParagraphRole } from '../../document/model.ts'
import type { Profile } from '../../profile/profile.ts'
import type { Page, PlacedLine } from '../page.ts'
import type { LaidOut } from '../pages/layout.ts'
import { textArea } from '../set/text-area.ts'

/** Something on the pages that its author would not want there. */
export interface PageFinding {
  readonly code: 'line-alone' | 'page-overflow' | 'signature-alone'
  /** Where the words come from; absent for words the form supplies. */
  readonly at: Path
  /** The page, counted from the first of the file. */
  readonly page: number
  /** The words in question, or the first of them. */
  readonly text: string
}

/** Lines may reach so far over a margin, in points, before anybody sees it. */
const TOLERANCE = 1

const CLOSING: ReadonlySet<ParagraphRole> = new Set([
  'recipientsHeading',
  'recipientGroup',
  'recipient',
  'signTitle',
  'signOffice',
  'signerName',
  'jointSignTitle',
  'jointSignOffice',
  'jointSignerName',
])
const SIGNING: ReadonlySet<ParagraphRole> = new Set(['signTitle', 'jointSignTitle'])

/** A line of the text itself, not of notes or the page's furniture. */
interface TextLine {
  readonly line: PlacedLine
  readonly owner: number
  readonly paragraph: Paragraph
}

/** What on the pages stands alone or runs over the margins, page by page. */
export function pageFindings(
  { sections }: FittedDocument,
  { pages, paragraphs }: LaidOut,
  profile: Profile,
): readonly PageFinding[] {
  const lines = pages.map(page => textLines(page, paragraphs))
  const counts = new Map<number, number>()
  for (const { owner } of lines.flat()) counts.set(owner, (counts.get(owner) ?? 0) + 1)
  return pages.flatMap((page, index) => {
    const onPage = lines[index] ?? []
    const isFirst = page.section !== pages[index - 1]?.section
    const section = sections[page.section]
    const found = (code: PageFinding['code'], { line, paragraph }: TextLine): PageFinding => ({
      code,
      at: paragraph.source ?? [],
      page: index + 1,
      text: textOf(line),
    })
    return [
      ...(section ? onPage.filter(overflows(page, section, profile)) : []).map(line =>
        found('page-overflow', line),
      ),
      ...(isFirst ? [] : signatureAlone(onPage).map(line => found('signature-alone', line))),
      ...linesAlone(onPage, counts, isFirst).map(line => found('line-alone', line)),
    ]
  })
}

function textLines({ items }: Page, paragraphs: LaidOut['paragraphs']): readonly TextLine[] {
  return items.flatMap((item): readonly TextLine[] => {
    if (item.type !== 'line' || item.owner === undefined) return []
    const paragraph = paragraphs.get(item.owner)
    return paragraph ? [{ line: item, owner: item.owner, paragraph }] : []
  })
}

function overflows(page: Page, section: FittedSection, profile: Profile) {
  const { left, top, width, height } = textArea(profile, section)
  return ({ line }: TextLine) =>
    line.x < left - TOLERANCE ||
    line.x + line.width > left + width + TOLERANCE ||
    line.top + line.height > top + height + TOLERANCE ||
    line.top + line.height > page.height
}

/** The head of a signature on a page that holds only the closing. */
function signatureAlone(lines: readonly TextLine[]): readonly TextLine[] {
  if (!lines.every(({ paragraph }) => CLOSING.has(paragraph.role))) return []
  return lines.filter(({ paragraph }) => SIGNING.has(paragraph.role)).slice(0, 1)
}

/** The only line of a later page, and lines parted from all the others of their paragraph. */
function linesAlone(
  lines: readonly TextLine[],
  counts: ReadonlyMap<number, number>,
  isFirst: boolean,
): readonly TextLine[] {
  if (!isFirst && lines.length === 1) return lines
  return lines.filter(
    ({ owner }) => (counts.get(owner) ?? 1) > 1 && lines.filter(one => one.owner === owner).length === 1,
  )
}

function textOf({ runs }: PlacedLine): string {
  return runs
    .map(({ text }) => text)
    .join('')
    .trim()
}
