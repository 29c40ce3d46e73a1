import type { Path } from '../../base/diagnostic.ts'
import { ownEntry } from '../../base/own-entry.ts'
import type { OptionalClosing, Recipient } from '../../plan/model/closing.ts'
import type { Plan } from '../../plan/model/plan.ts'
import { withoutDash } from '../../plan/phrases/recipient-lines.ts'
import type { PlacedText } from '../../plan/reading/texts/marked-texts.ts'

/** The closing of a text that may have one, and the part it stands in. */
export interface PlacedClosing {
  readonly part: 'decision' | 'plan'
  readonly closing: OptionalClosing
}

/** The closings of a plan's texts. */
export function closingsOf({ decision, plan }: Plan): readonly PlacedClosing[] {
  return [
    ...(decision ? [{ part: 'decision', closing: decision } as const] : []),
    ...(plan ? [{ part: 'plan', closing: plan } as const] : []),
  ]
}

/** The recipients a closing names one by one, those of its groups and lists too; without the dash before them. */
export function recipientTexts(plan: Plan, { part, closing }: PlacedClosing): readonly PlacedText[] {
  return (closing.recipients ?? [])
    .flatMap((recipient, index) => textsOf(plan, recipient, [part, 'recipients', index]))
    .map(({ at, text }) => ({ at, text: withoutDash(text) }))
}

function textsOf(plan: Plan, recipient: Recipient, at: Path): readonly PlacedText[] {
  if (typeof recipient === 'string') return [{ at, text: recipient }]
  const isList = 'list' in recipient
  const names = isList ? (ownEntry(plan.recipientLists, recipient.list) ?? []) : recipient.to
  const holder = isList ? ['recipientLists', recipient.list] : [...at, 'to']
  return names.map((text, index) => ({ at: [...holder, index], text }))
}
