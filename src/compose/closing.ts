import type { Path } from '../diagnostic.ts'
import type { Columns, ColumnsCell, Space } from '../document/model.ts'
import type { OptionalClosing, Signatory, Signer } from '../plan/closing.ts'
import type { Plan } from '../plan/plan.ts'
import { recipients } from './recipients.ts'
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
  const signatures = (text.signature ?? []).map((signatory, index) =>
    signature(plan, signatory, [...at, 'signature', index]),
  )
  const left: ColumnsCell = [above, ...recipients(plan, text, at, first)]
  if (signatures.length < 2)
    return [{ type: 'columns', role: 'closing', rows: [[left, signatures[0] ?? []]] }]
  return [
    { type: 'columns', role: 'signatures', rows: [signatures] },
    { type: 'columns', role: 'closing', rows: [[left, []]] },
  ]
}

const above: Space = { type: 'space', role: 'aboveClosing' }

/** Authority and title, room to sign, and the name below a second office (PL I-I.II.7). */
function signature(plan: Plan, signatory: Signatory, at: Path): ColumnsCell {
  const { signer, source } = resolved(plan, signatory, at)
  const { title, office = [], rank, name } = signer
  return [
    above,
    ...title.map((line, index) => formLine('signTitle', capitals(line), [...source, 'title', index])),
    { type: 'space', role: 'signature' },
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
  return { signer: plan.signers[signatory] ?? UNKNOWN, source: ['signers', signatory] }
}
