import fc from 'fast-check'
import { GIVEN, linesOf, list, maybe, type Pen } from './any-text.ts'

/** Recipients, filing and signature. */
export function anyClosing(pen: Pen): fc.Arbitrary<object> {
  const { form } = pen
  const name = fc.oneof(
    form,
    form.map(text => `- ${text}`),
  )
  const recipient = fc.oneof(
    name,
    fc.record({ group: form, to: list(name) }),
    fc.constant({ list: GIVEN.list }),
  )
  const asIn = form.map(text => `Như ${text}`)
  const filed = form.map(text => `Lưu: VT, ${text}`)
  const recipients = fc.oneof(list(recipient), fc.tuple(asIn, recipient))
  const signature = signatureOf(pen)
  return fc.oneof(
    fc.record({
      recipients,
      filing: maybe(form),
      copies: maybe(fc.integer({ min: 1, max: 99 })),
      drafter: maybe(form),
      signature,
    }),
    fc.record({ recipients: fc.tuple(recipient, filed), signature }),
  )
}

function signatureOf({ form }: Pen): fc.Arbitrary<unknown> {
  const signer = fc.record({
    title: linesOf(form),
    office: maybe(linesOf(form)),
    rank: maybe(form),
    name: maybe(form),
  })
  const signatory = fc.oneof(signer, fc.constant(GIVEN.signer))
  return fc.oneof({ weight: 3, arbitrary: signatory }, list(signatory))
}
