import type { Path } from '../base/diagnostic.ts'
import type { Inline, Paragraph } from '../document/model.ts'
import type { DivisionKind } from '../plan/model/block.ts'
import type { NumberedBlock } from '../plan/model/prose-numbers.ts'
import { divisionLabel } from '../plan/phrases/labels.ts'
import type { NoteMarks } from './note-marks.ts'
import { closedBy } from './punctuation.ts'
import type { PartBlock } from './sections.ts'
import { authoredLines, bold, formLine, inCapitals, inlines, joined, plain } from './text.ts'

/** “Chương II” and its title in capitals on the line below; the title alone where the author wants no number. */
export function divisionTitle(
  kind: DivisionKind,
  { block, number, source }: NumberedBlock,
  notes: NoteMarks,
): readonly Paragraph[] {
  const label = number === '' ? [] : [formLine('divisionLabel', divisionLabel(kind, number), source)]
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
  const label = number === '' ? '' : divisionLabel('article', closedBy(number, '.'))
  return { label, title: inlines(title, notes), source }
}

/** “Điều n.” with its title on a line, or with the paragraph that follows it directly; then what it holds. */
export function articleBlocks(head: ArticleHead, inner: readonly PartBlock[]): readonly PartBlock[] {
  const { label, title } = head
  const [first, ...rest] = inner
  if (title.length > 0 || first?.type !== 'paragraph' || first.role !== 'body')
    return [...titleLine(head), ...inner]
  const lead = label === '' ? [] : [bold(`${label} `)]
  return [{ ...first, role: 'article', children: joined([...lead, ...first.children]) }, ...rest]
}

function titleLine({ label, title, source }: ArticleHead): readonly Paragraph[] {
  if (label === '' && title.length === 0) return []
  const lead = title.length === 0 ? label : `${label} `
  const children = label === '' ? title : joined([plain(lead), ...title])
  return [{ type: 'paragraph', role: 'articleTitle', children, source }]
}
