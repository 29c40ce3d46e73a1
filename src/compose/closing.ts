import type { Path } from '../base/diagnostic.ts'
import { ownEntry } from '../base/own-entry.ts'
import type { Columns, ColumnsCell, Signing, Space } from '../document/model.ts'
import type { OptionalClosing, Signatory, Signer } from '../plan/model/closing.ts'
import type { Plan } from '../plan/model/plan.ts'
import { recipients } from './recipients.ts'
import { signingOf } from './signing.ts'
import { formLine } from './text.ts'
import { capitals } from './wording.ts'

/**
 * The closing of a text: recipients on the left, signature on the right (PL I-I.IV, boxes 7 and 9b); several
 * signatories of a joint text side by side above the recipients. Nothing for a text without either; `at` is its path.
 */
export function closing(
  plan: Plan,
  text: OptionalClosing,
  at: Path,
  first: string | undefined,
): readonly Columns[] {
  if (text.recipients === undefined && text.signature === undefined) return []
  const signatories = text.signature ?? []
  const attached = plan.decision !== undefined && at[0] !== 'decision'
  const signatures = signatories.map((signatory, index) => {
    const { signer, source } = resolved(plan, signatory, [...at, 'signature', index])
    const signing = signingOf(plan, signer, index, { attached, count: signatories.length })
    return signature(signer, signing, source)
  })
  const to = recipients(plan, text, at, first)
  if (to.length === 0 && signatures.length === 0) return []
  const left: ColumnsCell = [above, ...to]
  if (signatures.length < 2)
    return [{ type: 'columns', role: 'closing', rows: [[left, signatures[0] ?? []]] }]
  const names = inRows(signatures).map(
    (row): Columns => ({ type: 'columns', role: 'signatures', rows: [row] }),
  )
  if (to.length === 0) return names
  return [...names, { type: 'columns', role: 'closing', rows: [[left, []]] }]
}

/** Side by side on a page there is room for so many titles in capitals; a hundred signatures left no width at all. */
const MOST_IN_A_ROW = 4

/** Signatures in as few rows as they need, as many in each as in the others. */
function inRows(signatures: readonly ColumnsCell[]): readonly (readonly ColumnsCell[])[] {
  const count = Math.ceil(signatures.length / MOST_IN_A_ROW)
  const each = Math.ceil(signatures.length / count)
  return Array.from({ length: count }, (_, row) => signatures.slice(row * each, (row + 1) * each))
}

const above: Space = { type: 'space', role: 'aboveClosing' }

/** Authority and title, room to sign, and the name below a second office (PL I-I.II.7). */
function signature(
  { title, office = [], rank, name }: Signer,
  signing: Signing | undefined,
  source: Path,
): ColumnsCell {
  return [
    above,
    ...title.map((line, index) => formLine('signTitle', capitals(line), [...source, 'title', index])),
    { type: 'space', role: 'signature', ...(signing && { signing }) },
    ...office.map((line, index) => formLine('signOffice', capitals(line), [...source, 'office', index])),
    formLine('signerName', [rank, name].filter(word => word !== undefined).join(' '), [...source, 'name']),
  ]
}

const UNKNOWN: Signer = { title: [] }

function resolved(
  plan: Plan,
  signatory: Signatory,
  at: Path,
): { readonly signer: Signer; readonly source: Path } {
  if (typeof signatory !== 'string') return { signer: signatory, source: at }
  return { signer: ownEntry(plan.signers, signatory) ?? UNKNOWN, source: ['signers', signatory] }
}
