import type { Localized } from '../../base/diagnostic.ts'
import type { Closing } from '../../plan/model/closing.ts'
import type { Rule } from '../rule.ts'

const PARTS: Readonly<Record<keyof Closing, Localized>> = {
  recipients: { vi: 'nơi nhận', en: 'recipients' },
  signature: { vi: 'người ký', en: 'signature' },
  filing: { vi: 'nơi lưu', en: 'filing' },
  asAbove: { vi: '“Như trên”', en: '“Như trên”' },
  copies: { vi: 'số bản lưu', en: 'copies on file' },
  drafter: { vi: 'ký hiệu người soạn thảo', en: 'symbol of the drafter' },
}

export const attachedTextUnsigned: Rule = {
  id: 'attached-text-unsigned',
  level: 'decree',
  severity: 'warning',
  clause: 'Mẫu 1.3',
  title: {
    vi: 'Văn bản kèm theo quyết định không được có nơi nhận và người ký riêng.',
    en: 'A text issued with a decision must have no recipients or signature of its own.',
  },
  why: {
    vi: 'Quyết định đã được ký và gửi; văn bản kèm theo là một phần của nó.',
    en: 'The decision is signed and sent; the text attached to it is a part of it.',
  },
  help: {
    vi: 'Chuyển phần này lên “decision”, hoặc xóa đi.',
    en: 'Move this to “decision”, or remove it.',
  },
  applies: ({ decision, plan }) => decision !== undefined && plan !== undefined,
  *check({ plan: { plan } }) {
    for (const [key, { vi, en }] of Object.entries(PARTS)) {
      if (!plan || !Object.entries(plan).some(([name, value]) => name === key && value !== undefined))
        continue
      yield {
        at: ['plan', key],
        part: 'key',
        message: {
          vi: `${plan.type} kèm theo quyết định, không được ghi ${vi} riêng.`,
          en: `A ${plan.type} issued with a decision has no ${en} of its own.`,
        },
      }
    }
  },
}
