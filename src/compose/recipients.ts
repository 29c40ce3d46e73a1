import type { Path } from '../base/diagnostic.ts'
import { ownEntry } from '../base/own-entry.ts'
import type { Paragraph } from '../document/model.ts'
import type { OptionalClosing, Recipient } from '../plan/model/closing.ts'
import type { Plan } from '../plan/model/plan.ts'
import { RECIPIENTS } from '../plan/phrases/headings.ts'
import { FILING, isAsAbove, isAsArticle, isFiling, withoutDash } from '../plan/phrases/recipient-lines.ts'
import { closedBy } from './punctuation.ts'
import { formLine } from './text.ts'

/**
 * “Nơi nhận:” and one line for each recipient, closed by “;”, the last by “.” (PL I-I.II.9.d). `first` is the line that
 * stands for those the text itself names, such as “Như Điều 3”.
 */
export function recipients(
  plan: Plan,
  closing: OptionalClosing,
  at: Path,
  first: string | undefined,
): readonly Paragraph[] {
  const lines = recipientLines(plan, closing, at, first)
  if (lines.length === 0) return []
  return [
    formLine('recipientsHeading', RECIPIENTS.write('')),
    ...lines.map(({ text, source, isGroup }, index) => {
      if (isGroup) return formLine('recipientGroup', closedBy(text, ':'), source)
      return formLine('recipient', `- ${closedBy(text, index === lines.length - 1 ? '.' : ';')}`, source)
    }),
  ]
}

/** Whether its author wants no line for where it is filed: an empty one, or no recipients at all. */
function isWithoutFiling({ recipients, filing, copies, drafter }: OptionalClosing): boolean {
  if (copies !== undefined || drafter !== undefined) return false
  return filing === '' || (filing === undefined && recipients?.length === 0)
}

interface RecipientLine {
  readonly text: string
  readonly isGroup?: boolean
  readonly source?: Path
}

/** The lines in order; the generated first and last stand there unless the author has written them. */
function recipientLines(
  plan: Plan,
  closing: OptionalClosing,
  at: Path,
  first: string | undefined,
): readonly RecipientLine[] {
  const given = (closing.recipients ?? []).flatMap((recipient, index) =>
    linesOf(plan, recipient, [...at, 'recipients', index]),
  )
  const isUnfiled = isWithoutFiling(closing)
  if (isUnfiled && given.length === 0) return []
  const hasFiling = (isUnfiled && closing.filing === '') || given.some(({ text }) => isFiling(text))
  const lines = hasFiling ? given : [...given, filing(closing, at)]
  if (
    first === undefined ||
    closing.asAbove === false ||
    given.some(({ text }) => isAsArticle(text) || isAsAbove(text))
  )
    return lines
  const place = lines[0]?.isGroup ? 1 : 0
  return [...lines.slice(0, place), { text: first }, ...lines.slice(place)]
}

function linesOf(plan: Plan, recipient: Recipient, source: Path): readonly RecipientLine[] {
  if (typeof recipient === 'string') return [line(recipient, source)]
  if ('list' in recipient) {
    const names = ownEntry(plan.recipientLists, recipient.list) ?? []
    return names.map((name, index) => line(name, ['recipientLists', recipient.list, index]))
  }
  return [
    { text: recipient.group, isGroup: true, source: [...source, 'group'] },
    ...recipient.to.map((name, index) => line(name, [...source, 'to', index])),
  ]
}

function line(text: string, source: Path): RecipientLine {
  return { text: withoutDash(text), source }
}

/**
 * “Lưu: VT, VP (03 bản). PL.(300)”: the clerks (VT), whom authors may name or leave, the drafting unit, copies kept and
 * who drafted it (PL I-I.II.9.d, III.3).
 */
function filing({ filing: unit, copies, drafter }: OptionalClosing, at: Path): RecipientLine {
  const bare = closedBy(unit || 'VT', '')
  const units = /^VT(?:[,;]|$)/u.test(bare) ? bare : `VT, ${bare}`
  const text = FILING.write({ units, copies, drafter })
  return unit === undefined ? { text } : { text, source: [...at, 'filing'] }
}
