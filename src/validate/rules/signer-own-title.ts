import { closingsOf } from '../bundle/recipient-texts.ts'
import { signersOf } from '../bundle/signers.ts'
import type { Finding, Rule } from '../rule.ts'

/** Signing in another's place or at another's order: what follows is the other's title. */
const FOR_ANOTHER = /^(?:KT|TUQ|TL)\s*\./iu
/** On behalf of a body, whose name follows. */
const ON_BEHALF = /^TM\s*\./iu

/** A line that is a title by itself, not one of those signed for. */
function isOwnTitle(line: string): boolean {
  return !FOR_ANOTHER.test(line) && !ON_BEHALF.test(line)
}

/** Both lines stand there, in the order of speech: the one signed for stands above. */
function turnedRound(own: string, last: string): Pick<Finding, 'message' | 'help'> {
  return {
    message: {
      vi: `“${last}” phải ở dòng trên “${own}”.`,
      en: `“${last}” must stand above “${own}”.`,
    },
    help: { vi: `Ghi title: [${last}, ${own}].`, en: `Give title: [${last}, ${own}].` },
  }
}

export const signerOwnTitle: Rule = {
  id: 'signer-own-title',
  level: 'decree',
  severity: 'error',
  clause: 'PL I-I.II.7.b; PL I-I.II.7.c',
  title: {
    vi: 'Dưới dòng “KT.”, “TL.”, “TUQ.” phải có chức vụ của chính người ký.',
    en: 'Below “KT.”, “TL.”, “TUQ.” the signer’s own title must stand.',
  },
  why: {
    vi: 'Sau “KT.”, “TL.”, “TUQ.” là chức vụ của người được ký thay; thiếu dòng dưới thì không biết người ký giữ chức vụ gì.',
    en: 'Behind “KT.”, “TL.”, “TUQ.” stands the title of another; without the line below nobody knows in what office the signer signs.',
  },
  help: {
    vi: 'Ghi hai dòng, ví dụ title: [KT. Chủ tịch, Phó Chủ tịch].',
    en: 'Give two lines, as in title: [KT. Chủ tịch, Phó Chủ tịch].',
  },
  applies: plan => closingsOf(plan).some(placed => signersOf(plan, placed).length > 0),
  *check({ plan }) {
    for (const placed of closingsOf(plan))
      for (const { signer, at } of signersOf(plan, placed)) {
        const line = signer.title.length - 1
        const last = signer.title[line] ?? ''
        const isForAnother = FOR_ANOTHER.test(last)
        if (!isForAnother && !ON_BEHALF.test(last)) continue
        const own = isForAnother ? signer.title.slice(0, -1).find(isOwnTitle) : undefined
        if (own !== undefined) yield { at: [...at, 'title', line], ...turnedRound(own, last) }
        else
          yield {
            at: [...at, 'title', line],
            message: {
              vi: `Dưới “${last}” chưa có chức vụ của người ký.`,
              en: `Below “${last}” the signer’s own title is missing.`,
            },
            ...(!isForAnother && { severity: 'warning' }),
          }
      }
  },
}
