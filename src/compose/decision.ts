import type { Paragraph } from '../document/model.ts'
import { DECISION, documentType } from '../plan/document-types.ts'
import type { Decision, Plan } from '../plan/plan.ts'
import { numberArticles } from '../plan/prose-numbers.ts'
import { articles } from './articles.ts'
import { bases } from './bases.ts'
import { closing } from './closing.ts'
import { withEndMark } from './end-mark.ts'
import { letterhead } from './letterhead.ts'
import type { NoteMarks } from './note-marks.ts'
import type { Writing } from './prose.ts'
import type { Part } from './sections.ts'
import { authoredLines, formLine, plainText } from './text.ts'
import { capitals, closedBy, midSentence } from './wording.ts'

/** The decision (PL III, Mẫu 1.2 and 1.3), from its letterhead to its signature. */
export function decisionPart(plan: Plan, decision: Decision, writing: Writing): Part {
  const { notes } = writing
  const subject = decisionSubject(plan)
  const last = numberArticles(decision.articles, []).at(-1)?.number ?? ''
  return {
    part: 'decision',
    title: `${DECISION.name}: ${plainText(subject)}`,
    orientation: 'portrait',
    blocks: [
      letterhead(plan, DECISION),
      formLine('documentType', capitals(DECISION.name)),
      ...authoredLines('subject', subject, notes, ['decision', 'subject']),
      { type: 'rule', role: 'subject' },
      ...decision.authority.map((line, index) =>
        formLine('authority', capitals(line), ['decision', 'authority', index]),
      ),
      ...bases(decision, notes, ['decision'], decision.enacting === undefined ? '.' : ';'),
      ...enacting(decision, notes),
      ...withEndMark(articles(plan, writing)),
      ...closing(plan, decision, ['decision'], `Như Điều ${last}`),
    ],
  }
}

/** The decision's subject: the author's, or what follows from the text it issues. */
export function decisionSubject({ decision, plan }: Plan): string {
  const issued = plan ? `Ban hành ${documentType(plan.type).name} ${midSentence(plan.title)}` : ''
  return decision?.subject ?? issued
}

/** “QUYẾT ĐỊNH:”, or the sentence that enacts a legal normative text, set like the bases it follows. */
function enacting({ enacting: sentence }: Decision, notes: NoteMarks): readonly Paragraph[] {
  if (sentence === undefined) return [formLine('enacting', `${capitals(DECISION.name)}:`)]
  return authoredLines('basis', closedBy(sentence, '.'), notes, ['decision', 'enacting'])
}
