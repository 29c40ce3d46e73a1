import type { Path } from '../../base/diagnostic.ts'
import type { OptionalClosing, Recipient, Signatory, Signer } from '../model/closing.ts'
import { RECIPIENTS } from '../phrases/headings.ts'
import { FILING_LEAD } from '../phrases/recipient-lines.ts'
import { signatureLines } from '../phrases/signature-lines.ts'
import type { Absorption } from './absorption.ts'
import { personFromCapitals } from './capital-names.ts'
import { cutBefore } from './typed-words.ts'

/** A closing without the words kehoach writes around recipients and signatories. */
export function closingHabits<T extends OptionalClosing>(text: T, at: Path, absorption: Absorption): T {
  const { recipients, filing, signature } = text
  return {
    ...text,
    ...(recipients && { recipients: recipientsOf(recipients, [...at, 'recipients'], absorption) }),
    ...(filing !== undefined && { filing: cutBefore(filing, FILING_LEAD, [...at, 'filing'], absorption) }),
    ...(signature && { signature: signatoriesOf(signature, [...at, 'signature'], absorption) }),
  }
}

/** A list of recipients of its own. */
export function recipientListHabits(names: readonly string[], at: Path, absorption: Absorption): string[] {
  return withoutHeading(names, RECIPIENTS.lead, at, absorption)
}

/** Entries without the heading of their list: where one is nothing else, it goes. */
export function withoutHeading<T>(
  entries: readonly T[],
  heading: RegExp,
  at: Path,
  absorption: Absorption,
): T[] {
  const left: T[] = []
  for (const [index, entry] of entries.entries()) {
    const from = [...at, index]
    const to = [...at, left.length]
    const isHeading =
      typeof entry === 'string' && entries.length > 1 && entry.replace(heading, '').trim() === ''
    if (isHeading)
      absorption.note({ kind: 'words', at: from, given: entry, range: [0, entry.length], printed: entry })
    else {
      if (left.length !== index) absorption.move(to, from)
      left.push(entry)
    }
  }
  return left
}

function recipientsOf(recipients: readonly Recipient[], at: Path, absorption: Absorption): Recipient[] {
  return withoutHeading(recipients, RECIPIENTS.lead, at, absorption).map((recipient, index) =>
    typeof recipient === 'string'
      ? cutBefore(recipient, RECIPIENTS.lead, [...at, index], absorption)
      : recipient,
  )
}

function signatoriesOf(signatories: readonly Signatory[], at: Path, absorption: Absorption): Signatory[] {
  return signatories.map((signatory, index) =>
    typeof signatory === 'string' ? signatory : signerHabits(signatory, [...at, index], absorption),
  )
}

/** A signatory with each line of the title on its own, and a name that is not in capitals (PL I-I.II.7.đ). */
export function signerHabits(signer: Signer, at: Path, absorption: Absorption): Signer {
  const { title, name } = signer
  const person = name === undefined ? undefined : personFromCapitals(name)
  return {
    ...signer,
    title: titleLines(title, [...at, 'title'], absorption),
    ...(name !== undefined &&
      person !== undefined && { name: absorption.respell('capitals', [...at, 'name'], name, person) }),
  }
}

function titleLines(title: readonly string[], at: Path, absorption: Absorption): string[] {
  const lines: string[] = []
  for (const [index, line] of title.entries()) {
    const from = [...at, index]
    const ranges = signatureLines(line)
    if (ranges.length > 1) {
      const printed = ranges.map(([start, end]) => line.slice(start, end)).join(' / ')
      absorption.note({ kind: 'lines', at: from, given: line, range: [0, line.length], printed })
      for (const range of ranges) lines.push(absorption.part([...at, lines.length], from, line, range))
    } else {
      if (lines.length !== index) absorption.move([...at, lines.length], from)
      lines.push(line)
    }
  }
  return lines
}
