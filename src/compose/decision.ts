import type { Block, Paragraph, Section } from '../document/model.ts'
import type { Plan } from '../plan/plan.ts'
import { articles } from './articles.ts'
import { bases } from './bases.ts'
import { closing } from './closing.ts'
import { letterhead } from './letterhead.ts'
import type { NoteMarks } from './note-marks.ts'
import { authoredLines, formLine } from './text.ts'
import { capitals, closedBy, DECISION, END_MARK, midSentence, PLAN } from './wording.ts'

/** The decision (PL III, Mẫu 1.2 and 1.3), from its letterhead to its signature. */
export function decisionSection(plan: Plan, notes: NoteMarks): Section {
  const { decision } = plan
  const type = capitals(DECISION.name)
  return {
    part: 'decision',
    title: `${DECISION.name}: ${decisionSubject(plan)}`,
    orientation: 'portrait',
    pageNumbers: 'restart',
    blocks: [
      letterhead(plan, DECISION),
      formLine('documentType', type),
      ...authoredLines('subject', decisionSubject(plan), notes, ['decision', 'subject']),
      { type: 'rule', role: 'subject' },
      formLine('authority', capitals(decision.authority), ['decision', 'authority']),
      ...bases(decision, notes),
      formLine('enacting', `${type}:`),
      ...withEndMark(articles(plan, notes)),
      closing(decision),
    ],
  }
}

/** The decision's subject: the author's, or what follows from the plan it issues. */
export function decisionSubject(plan: Plan): string {
  const issued = plan.plan ? `Ban hành ${PLAN.name} ${midSentence(plan.plan.title)}` : ''
  return plan.decision.subject ?? issued
}

/** Text ends with “./.” in place of its last full stop (models of PL III). */
function withEndMark(paragraphs: readonly Paragraph[]): readonly Block[] {
  const last = paragraphs.at(-1)
  if (last === undefined) return paragraphs
  const ending = last.children.at(-1)
  const children =
    ending?.type === 'text'
      ? [...last.children.slice(0, -1), { ...ending, text: closedBy(ending.text, END_MARK) }]
      : [...last.children, { type: 'text' as const, text: END_MARK }]
  return [...paragraphs.slice(0, -1), { ...last, children }]
}
