import type { Path } from '../diagnostic.ts'
import type { Paragraph } from '../document/model.ts'
import { letter } from '../plan/numbering.ts'
import type { Article, Clause, Plan } from '../plan/plan.ts'
import { splitParagraphs } from '../plan/text/markup.ts'
import type { NoteMarks } from './note-marks.ts'
import { authoredLines, bold, inlines, plain } from './text.ts'
import { midSentence, PLAN } from './wording.ts'

/** The articles of a decision with their clauses and points (PL I-I.II.6.đ). */
export function articles(plan: Plan, notes: NoteMarks): readonly Paragraph[] {
  return plan.decision.articles.flatMap((article, index) =>
    articleParagraphs(plan, article, index + 1, ['decision', 'articles', index], notes),
  )
}

function articleParagraphs(plan: Plan, article: Article, number: number, source: Path, notes: NoteMarks) {
  const clauses = (article.clauses ?? []).flatMap((clause, index) =>
    clauseParagraphs(clause, index + 1, [...source, 'clauses', index], notes),
  )
  return [...opening(plan, article, number, source, notes), ...clauses]
}

/** “Điều n.” with its title on the same line, or with the text that follows it directly. */
function opening(
  plan: Plan,
  article: Article,
  number: number,
  source: Path,
  notes: NoteMarks,
): readonly Paragraph[] {
  const label = `Điều ${number}.`
  const text = article.text ?? (article.issues && issuingSentence(plan))
  if (article.title !== undefined) {
    const title = titleLine(label, article.title, notes, [...source, 'title'])
    return text === undefined ? title : [...title, ...authoredLines('body', text, notes, [...source, 'text'])]
  }
  if (text === undefined) return [{ type: 'paragraph', role: 'article', children: [bold(label)], source }]
  const [first = '', ...rest] = splitParagraphs(text)
  return [
    ...authoredLines('article', first, notes, [...source, 'text'], [bold(`${label} `)]),
    ...authoredLines('body', rest.join('\n'), notes, [...source, 'text']),
  ]
}

/** A title is bold as a whole, whatever its own markup (PL I-I.II.6.đ). */
function titleLine(label: string, title: string, notes: NoteMarks, source: Path): readonly Paragraph[] {
  const children = inlines(title, notes).map(piece =>
    piece.type === 'text' ? { ...piece, bold: true } : piece,
  )
  return [{ type: 'paragraph', role: 'article', children: [bold(`${label} `), ...children], source }]
}

function clauseParagraphs(
  clause: Clause,
  number: number,
  source: Path,
  notes: NoteMarks,
): readonly Paragraph[] {
  const text = authoredLines('clause', clause.text, notes, source, [plain(`${number}. `)])
  const points = (clause.points ?? []).flatMap((point, index) =>
    authoredLines('point', point, notes, [...source, 'points', index], [plain(`${letter(index + 1)}) `)]),
  )
  return [...text, ...points]
}

/** The sentence by which the decision issues its plan (Mẫu 1.3). */
function issuingSentence(plan: Plan): string | undefined {
  return plan.plan && `Ban hành kèm theo Quyết định này ${PLAN.name} ${midSentence(plan.plan.title)}.`
}
