import type { NumberedAppendix } from '../plan/model/appendices.ts'
import type { Plan } from '../plan/model/plan.ts'
import { appendixLabel } from '../plan/phrases/labels.ts'
import { attachmentLine, withParent } from './attachment.ts'
import type { ComposeContext } from './compose-context.ts'
import { withEndMark } from './end-mark.ts'
import { contentBlocks } from './prose.ts'
import type { Part } from './sections.ts'
import { authoredLines, formLine, inCapitals, partTitle } from './text.ts'

/** An appendix (PL I-I.III.1; Mẫu 2.1): its title and the text it belongs to, no letterhead and no signature. */
export function appendixPart(plan: Plan, numbered: NumberedAppendix, context: ComposeContext): Part {
  const { appendix, source, parent, number } = numbered
  const label = appendixLabel(number)
  const title = authoredLines('appendixTitle', appendix.title, context.notes, [...source, 'title'])
  return {
    part: 'appendix',
    title: partTitle(label, title),
    orientation: appendix.orientation ?? 'asNeeded',
    blocks: [
      formLine('appendixLabel', label, [...source, 'number']),
      ...inCapitals(title),
      ...attachmentLine(appendix.attachment, withParent(plan, parent), source),
      ...withEndMark(contentBlocks(appendix, source, context), appendix.endMark),
    ],
  }
}
