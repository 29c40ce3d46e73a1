import type { Block, Paragraph } from '../document/model.ts'
import { documentType } from '../plan/document-types.ts'
import type { NamedText, Plan } from '../plan/plan.ts'
import { attachmentLine, withDecision } from './attachment.ts'
import { bases } from './bases.ts'
import { closing } from './closing.ts'
import { contentBlocks } from './content.ts'
import { withEndMark } from './end-mark.ts'
import { letterhead } from './letterhead.ts'
import type { Writing } from './prose.ts'
import type { Part } from './sections.ts'
import { authoredLines, formLine, plainText } from './text.ts'
import { ADDRESSEES, capitals, closedBy } from './wording.ts'

/**
 * A named text such as a plan. With a decision (the model after Mẫu 1.3) it has a letterhead without number and date,
 * the line that names the decision, and no signature; without one (Mẫu 1.4) its own number, date and closing.
 */
export function namedTextPart(plan: Plan, text: NamedText, writing: Writing): Part {
  const type = documentType(text.type)
  const { notes } = writing
  const content = [...bases(text, notes, ['plan']), ...contentBlocks(text, ['plan'], writing)]
  return {
    part: 'plan',
    title: `${type.name}: ${plainText(text.title)}`,
    orientation: text.orientation ?? 'asNeeded',
    blocks: [
      letterhead(plan, plan.decision ? undefined : type),
      formLine('documentType', capitals(type.name)),
      ...authoredLines('subject', text.title, notes, ['plan', 'title']),
      ...(plan.decision ? attachmentLine(text.attachment, withDecision(plan), ['plan']) : [subjectRule]),
      ...addressees(text.addressees ?? []),
      ...withEndMark(content),
      ...closing(plan, text, ['plan'], text.addressees && 'Như trên'),
    ],
  }
}

const subjectRule: Block = { type: 'rule', role: 'subject' }

/** “Kính gửi: X”, or one line for each (PL I-I.II.9.d). */
function addressees(names: readonly string[]): readonly Paragraph[] {
  const [first, ...others] = names
  if (first === undefined) return []
  if (others.length === 0)
    return [formLine('addresseesHeading', `${ADDRESSEES} ${first}`, ['plan', 'addressees', 0])]
  return [
    formLine('addresseesLead', ADDRESSEES),
    ...names.map((name, index) =>
      formLine('addressee', `- ${closedBy(name, index === others.length ? '.' : ';')}`, [
        'plan',
        'addressees',
        index,
      ]),
    ),
  ]
}
