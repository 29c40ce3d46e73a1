import type { Path } from '../diagnostic.ts'
import type { Inline, Paragraph } from '../document/model.ts'
import type { DivisionKind } from '../plan/block.ts'
import type { NumberedBlock } from '../plan/prose-numbers.ts'
import type { NoteMarks } from './note-marks.ts'
import { closedBy } from './punctuation.ts'
import type { PartBlock } from './sections.ts'
import { authoredLines, bold, boldInlines, formLine, inCapitals, joined } from './text.ts'
import { DIVISIONS } from './wording.ts'

/** “Chương II” and its title in capitals on the line below; the title alone where the author wants no number. */
export function divisionTitle(
  kind: DivisionKind,
  { block, number, source }: NumberedBlock,
  notes: NoteMarks,
): readonly Paragraph[] {
  const label = number === '' ? [] : [formLine('divisionLabel', `${DIVISIONS[kind]} ${number}`, source)]
  return [
    ...label,
    ...inCapitals(authoredLines('divisionTitle', block[kind] ?? '', notes, [...source, kind])),
  ]
}

/** How an article opens. */
export interface ArticleHead {
  /** “Điều 3.”; empty where the author wants no number. */
  readonly label: string
  /** The article's own title; empty when it has none. */
  readonly title: readonly Inline[]
  readonly source: Path
}

/** The head of an article, made before what it holds so that its footnotes are counted first. */
export function articleHead(number: string, title: string, source: Path, notes: NoteMarks): ArticleHead {
  const label = number === '' ? '' : `${DIVISIONS.article} ${closedBy(number, '.')}`
  return { label, title: boldInlines(title, notes), source }
}

/** “Điều n.” with its title on the same line, or with the paragraph that follows it directly; then what it holds. */
export function articleBlocks(head: ArticleHead, inner: readonly PartBlock[]): readonly PartBlock[] {
  const { label, title, source } = head
  const lead = label === '' ? [] : [bold(`${label} `)]
  if (title.length > 0) return [line([...lead, ...title], source), ...inner]
  const [first, ...rest] = inner
  if (first?.type === 'paragraph' && first.role === 'body')
    return [{ ...first, role: 'article', children: joined([...lead, ...first.children]) }, ...rest]
  return label === '' ? inner : [line([bold(label)], source), ...inner]
}

function line(children: readonly Inline[], source: Path): Paragraph {
  return { type: 'paragraph', role: 'article', children: joined(children), source }
}
