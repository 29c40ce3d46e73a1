import type { Block, Paragraph } from '../document/model.ts'
import { issuerName } from '../plan/model/bundle.ts'
import { type DocumentType, documentType } from '../plan/model/document-types/index.ts'
import type { NamedText, Plan } from '../plan/model/plan.ts'
import { withoutDash } from '../plan/phrases/recipient-lines.ts'
import { attachmentLine, withDecision } from './attachment.ts'
import { bases } from './bases.ts'
import { closing } from './closing.ts'
import type { ComposeContext } from './compose-context.ts'
import { withEndMark } from './end-mark.ts'
import { formLines } from './form-lines.ts'
import { letterSubject } from './letter-subject.ts'
import { letterhead } from './letterhead.ts'
import { contentBlocks } from './prose.ts'
import { closedBy } from './punctuation.ts'
import type { Part } from './sections.ts'
import { authoredLines, formLine, partTitle } from './text.ts'
import { capitals } from './wording.ts'

/**
 * A named text such as a plan. With a decision (the model after Mẫu 1.3) it has a letterhead without number and date,
 * the line that names the decision, and no signature; without one (Mẫu 1.4, 1.5) its own number, date and closing.
 */
export function namedTextPart(plan: Plan, text: NamedText, context: ComposeContext): Part {
  const type = documentType(text.type)
  const { notes } = context
  const isLetter = type.subjectAt === 'belowNumber' && !plan.decision
  const below = isLetter ? letterSubject(text.title, notes) : undefined
  const hasTitle = below === undefined && text.title !== ''
  const subject = hasTitle ? authoredLines('subject', text.title, notes, ['plan', 'title']) : []
  const place = { issuer: issuerName(plan), notes, at: ['plan'] }
  return {
    part: 'plan',
    title: partTitle(type.name, below ? [below] : subject),
    orientation: text.orientation ?? 'asNeeded',
    blocks: [
      letterhead(plan, plan.decision ? undefined : type, below),
      ...(type.titled ? [formLine('documentType', capitals(type.name))] : []),
      ...subject,
      ...(plan.decision ? attachmentLine(text.attachment, withDecision(plan), ['plan']) : []),
      ...(plan.decision || below ? [] : [subjectRule]),
      ...addressees(plan, text, type),
      ...bases(text, notes, ['plan']),
      ...withEndMark(
        [
          ...formLines(type.opening, text, place),
          ...contentBlocks(text, ['plan'], context),
          ...formLines(type.ending, text, place),
        ],
        text.endMark,
      ),
      ...closing(plan, text, ['plan'], isAddressed(text) ? type.addresseesAgain : undefined),
    ],
  }
}

const subjectRule: Block = { type: 'rule', role: 'subject' }

/** Who sends a telegram or invites: whom the text names, or the issuing body. */
function senderName(plan: Plan, { authority }: NamedText): string {
  return authority?.join(' ') ?? issuerName(plan)
}

/** Whether the text itself says whom it is for: its addressees, or the one it introduces. */
function isAddressed({ addressees, bearer }: NamedText): boolean {
  return addressees !== undefined || bearer !== undefined
}

/** “Kính gửi: X”, or one line for each, which authors may write with its dash or without (PL I-I.II.9.d). */
function addressees(plan: Plan, text: NamedText, type: DocumentType): readonly Paragraph[] {
  const sender = senderName(plan, text)
  const entries = (text.addressees ?? []).map((name, index) => ({
    text: withoutDash(name),
    source: ['plan', 'addressees', index],
  }))
  const [first, ...others] = entries
  if (first === undefined) return []
  const bySender = type.addressed === 'bySender'
  const lead = type.addressLine.replace('{issuer}', () => (bySender ? capitals(sender) : sender))
  const inSentence = type.addressed === 'sentence'
  if (others.length === 0 && !bySender) {
    const line = `${lead} ${first.text}`
    if (inSentence) return [formLine('body', closedBy(line, '.'), first.source)]
    return [formLine('addresseesHeading', line, first.source)]
  }
  return [
    formLine(bySender ? 'sender' : inSentence ? 'body' : 'addresseesLead', lead),
    ...entries.map(({ text: name, source }, index) => {
      const end = index === others.length ? '.' : ';'
      return formLine(inSentence ? 'body' : 'addressee', `- ${closedBy(name, end)}`, source)
    }),
  ]
}
