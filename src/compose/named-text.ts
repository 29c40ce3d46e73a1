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
import { letterhead } from './letterhead.ts'
import { contentBlocks } from './prose.ts'
import { closedBy } from './punctuation.ts'
import type { Part } from './sections.ts'
import { authoredLines, formLine, partTitle } from './text.ts'
import { capitals } from './wording.ts'

/**
 * A named text such as a plan. With a decision (the model after Mẫu 1.3) it has a letterhead without number and date,
 * the line that names the decision, and no signature; without one (Mẫu 1.4) its own number, date and closing.
 */
export function namedTextPart(plan: Plan, text: NamedText, context: ComposeContext): Part {
  const type = documentType(text.type)
  const { notes } = context
  const subject = authoredLines('subject', text.title, notes, ['plan', 'title'])
  return {
    part: 'plan',
    title: partTitle(type.name, subject),
    orientation: text.orientation ?? 'asNeeded',
    blocks: [
      letterhead(plan, plan.decision ? undefined : type),
      ...(type.titled ? [formLine('documentType', capitals(type.name))] : []),
      ...subject,
      ...(plan.decision ? attachmentLine(text.attachment, withDecision(plan), ['plan']) : [subjectRule]),
      ...addressees(text.addressees ?? [], addressLine(plan, type)),
      ...bases(text, notes, ['plan']),
      ...withEndMark(contentBlocks(text, ['plan'], context), text.endMark),
      ...closing(plan, text, ['plan'], text.addressees && type.addresseesAgain),
    ],
  }
}

const subjectRule: Block = { type: 'rule', role: 'subject' }

function addressLine(plan: Plan, { addressLine }: DocumentType): string {
  return addressLine.replace('{issuer}', () => issuerName(plan))
}

/** “Kính gửi: X”, or one line for each, which authors may write with its dash or without (PL I-I.II.9.d). */
function addressees(names: readonly string[], lead: string): readonly Paragraph[] {
  const entries = names.map((name, index) => ({
    text: withoutDash(name),
    source: ['plan', 'addressees', index],
  }))
  const [first, ...others] = entries
  if (first === undefined) return []
  if (others.length === 0) return [formLine('addresseesHeading', `${lead} ${first.text}`, first.source)]
  return [
    formLine('addresseesLead', lead),
    ...entries.map(({ text, source }, index) =>
      formLine('addressee', `- ${closedBy(text, index === others.length ? '.' : ';')}`, source),
    ),
  ]
}
