import type { Inline, Paragraph } from '../document/model.ts'
import { decisionType, documentType } from '../plan/model/document-types/index.ts'
import type { Decision, Plan } from '../plan/model/plan.ts'
import { numberArticles } from '../plan/model/prose-numbers.ts'
import { ENACTING } from '../plan/phrases/enacting.ts'
import { AS_ARTICLE } from '../plan/phrases/recipient-lines.ts'
import { decisionArticle } from './articles.ts'
import { bases } from './bases.ts'
import { closing } from './closing.ts'
import type { ComposeContext } from './compose-context.ts'
import { withEndMark } from './end-mark.ts'
import { letterhead } from './letterhead.ts'
import type { NoteMarks } from './note-marks.ts'
import { closedBy, inlinesClosedBy } from './punctuation.ts'
import type { Part } from './sections.ts'
import { authoredLines, formLine, partTitle, plain } from './text.ts'
import { sentenceWithTitle } from './title-in-sentence.ts'
import { capitals } from './wording.ts'

/** The decision (PL III, Mẫu 1.2 and 1.3), from its letterhead to its signature. */
export function decisionPart(plan: Plan, decision: Decision, context: ComposeContext): Part {
  const { notes } = context
  const type = decisionType(decision.type)
  const subject = subjectLines(plan, decision, notes)
  const articles = numberArticles(decision.articles, ['decision', 'articles'])
  const last = articles.findLast(({ number }) => number !== '')?.number
  const asLast = last && AS_ARTICLE.write(closedBy(last, ''))
  return {
    part: 'decision',
    title: partTitle(type.name, subject),
    orientation: 'portrait',
    blocks: [
      letterhead(plan, type),
      formLine('documentType', capitals(type.name)),
      ...subject,
      { type: 'rule', role: 'subject' },
      ...authority(decision),
      ...bases(decision, notes, ['decision'], decision.enacting === undefined ? '.' : ';'),
      ...enacting(decision, notes),
      ...withEndMark(
        articles.flatMap(article => decisionArticle(plan, article, context)),
        decision.endMark,
      ),
      ...closing(plan, decision, ['decision'], asLast),
    ],
  }
}

/** The author's subject, or the one that follows from the text the decision issues. */
function subjectLines({ plan }: Plan, { subject }: Decision, notes: NoteMarks): readonly Paragraph[] {
  if (subject !== undefined) return authoredLines('subject', subject, notes, ['decision', 'subject'])
  if (plan === undefined) return []
  const children = sentenceWithTitle(`Ban hành ${documentType(plan.type).name}`, plan.title)
  return [{ type: 'paragraph', role: 'subject', children, source: ['plan', 'title'] }]
}

/** Who decides: one name, over as many lines as the author gives. */
function authority({ authority: lines }: Decision): readonly Paragraph[] {
  if (lines.length === 0) return []
  const children = lines.flatMap((line, index): readonly Inline[] => [
    ...(index > 0 ? [{ type: 'lineBreak' } as const] : []),
    plain(capitals(line)),
  ])
  return [{ type: 'paragraph', role: 'authority', children, source: ['decision', 'authority'] }]
}

/** “QUYẾT ĐỊNH:”, “QUYẾT NGHỊ:”, or the sentence that enacts a legal normative text, set like the bases it follows. */
function enacting({ type, enacting: sentence }: Decision, notes: NoteMarks): readonly Paragraph[] {
  if (sentence === undefined) return [formLine('enacting', ENACTING.write(decisionType(type).enacting))]
  const lines = authoredLines('basis', sentence, notes, ['decision', 'enacting'])
  const mark = sentence.trimEnd().endsWith(':') ? ':' : '.'
  return lines.map((line, index) =>
    index < lines.length - 1 ? line : { ...line, children: inlinesClosedBy(line.children, mark) },
  )
}
