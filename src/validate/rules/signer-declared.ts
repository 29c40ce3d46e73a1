import { closingsOf } from '../bundle/recipient-texts.ts'
import { didYouMean } from '../did-you-mean.ts'
import type { Rule } from '../rule.ts'

export const signerDeclared: Rule = {
  id: 'signer-declared',
  level: 'consistency',
  severity: 'error',
  title: {
    vi: 'Mã người ký phải được khai trong “signers”.',
    en: 'Every id of a signatory is declared under “signers”.',
  },
  why: {
    vi: 'Mã không được khai thì không có chức vụ, họ tên để in.',
    en: 'An id that is not declared has no title and no name to print.',
  },
  help: {
    vi: 'Khai mã này trong “signers”, hoặc viết rõ, ví dụ: signature: { title: Chủ tịch, name: Vũ Văn Nho }.',
    en: 'Declare the id under “signers”, or write it out, as in: signature: { title: Chủ tịch, name: Vũ Văn Nho }.',
  },
  applies: plan =>
    closingsOf(plan).some(({ closing }) => closing.signature?.some(entry => typeof entry === 'string')),
  *check({ plan }) {
    for (const { part, closing } of closingsOf(plan))
      for (const [index, id] of (closing.signature ?? []).entries()) {
        if (typeof id !== 'string' || Object.hasOwn(plan.signers, id)) continue
        yield {
          at: [part, 'signature', index],
          message: { vi: `Chưa khai người ký có mã “${id}”.`, en: `No signatory has the id “${id}”.` },
          ...didYouMean(id, Object.keys(plan.signers)),
        }
      }
  },
}
