import type { Path } from '../../base/diagnostic.ts'
import { ownEntry } from '../../base/own-entry.ts'
import type { Signer } from '../../plan/model/closing.ts'
import type { Plan } from '../../plan/model/plan.ts'
import type { PlacedClosing } from './recipient-texts.ts'

/** A signatory and where it is written out. */
export interface PlacedSigner {
  readonly signer: Signer
  readonly at: Path
}

/** Who signs a text; ids that are not declared are left out. */
export function signersOf({ signers }: Plan, { part, closing }: PlacedClosing): readonly PlacedSigner[] {
  return (closing.signature ?? []).flatMap((entry, index): readonly PlacedSigner[] => {
    if (typeof entry !== 'string') return [{ signer: entry, at: [part, 'signature', index] }]
    const signer = ownEntry(signers, entry)
    return signer ? [{ signer, at: ['signers', entry] }] : []
  })
}
