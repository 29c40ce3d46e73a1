import type { SignaturePlace, Signing } from '../document/model.ts'
import type { Signer } from '../plan/model/closing.ts'
import type { Plan } from '../plan/model/plan.ts'

/** A text's signatories, as far as places to sign are concerned. */
interface Signed {
  /** Whether the text is one that goes with another, whose own places it must not take the names of. */
  readonly attached: boolean
  /** How many sign. */
  readonly count: number
}

/**
 * Who signs digitally in the room left for the signatory at this index (PL I-I.II.7.d, II.8.a); nobody signs what is
 * marked as a draft. Each body of a joint text signs beside its signatory; else the body signs beside the last, on the
 * right.
 */
export function signingOf(
  plan: Plan,
  { name }: Signer,
  index: number,
  { attached, count }: Signed,
): Signing | undefined {
  if (plan.marks.draft !== undefined) return undefined
  const isJoint = plan.issuer.jointly.length > 0
  const prefix = attached ? 'kem-theo-' : ''
  const number = index + 1
  const signer = { name: `${prefix}nguoi-ky-${number}`, label: named(SIGNER, name) }
  if (isJoint) {
    const label = named(BODY, name && `người ký là ${name}`)
    return { signer, body: { name: `${prefix}co-quan-${number}`, label } }
  }
  if (number < count) return { signer }
  return { signer, body: { name: `${prefix}co-quan`, label: named(BODY, plan.issuer.name.join(' ')) } }
}

/** Where the body signs an attachment that is a file of its own (PL I-I.II.8.b, III.1.d). */
export function attachmentSignature({ issuer, marks }: Plan): SignaturePlace | undefined {
  if (marks.draft !== undefined) return undefined
  return { name: 'co-quan', label: named(`${BODY} trên văn bản kèm theo`, issuer.name.join(' ')) }
}

const SIGNER = 'Chữ ký số của người ký'
const BODY = 'Chữ ký số của cơ quan, tổ chức'

function named(words: string, who: string | undefined): string {
  return who === undefined ? words : `${words}: ${who}`
}
