import { closingsOf } from '../bundle/recipient-texts.ts'
import { signersOf } from '../bundle/signers.ts'
import type { Finding, Rule } from '../rule.ts'

const DEPUTY = /^phó(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])/iu
/** Signing in another's place, or for those above. */
const FOR = /^(?:KT|TUQ|TL|TM|Q)\s*\./iu
const FOR_ANOTHER = /^(?:KT|TUQ|TL)\s*\./iu
/** The same with its full stop forgotten, or the space behind it. */
const FORGOTTEN = /^(?:(?:KT|TUQ|TL|TM)\s+(?=\S)|(?:KT|TUQ|TL|TM|Q)\s*\.(?=\S))/iu

export const deputySignsFor: Rule = {
  id: 'deputy-signs-for',
  level: 'decree',
  severity: 'error',
  clause: 'PL I-I.II.7.b; Điều 13',
  title: {
    vi: 'Cấp phó ký thì phải ghi “KT.” trước chức vụ của người đứng đầu.',
    en: 'A deputy must sign with “KT.” before the title of the head.',
  },
  why: {
    vi: 'Cấp phó ký thay cấp trưởng; chữ ký ghi rõ thẩm quyền ấy.',
    en: 'A deputy signs in place of the head, and the signature says so.',
  },
  help: {
    vi: 'Ghi hai dòng, ví dụ title: [KT. Chủ tịch, Phó Chủ tịch].',
    en: 'Give two lines, as in title: [KT. Chủ tịch, Phó Chủ tịch].',
  },
  applies: plan => closingsOf(plan).some(placed => signersOf(plan, placed).length > 0),
  *check({ plan }) {
    for (const placed of closingsOf(plan))
      for (const { signer, at } of signersOf(plan, placed)) {
        for (const [index, title] of signer.title.entries()) yield* forgotten(title, [...at, 'title', index])
        const line = signer.title.findIndex(title => DEPUTY.test(title))
        const above = signer.title[line - 1] ?? ''
        if (line < 0 || FOR.test(above) || FORGOTTEN.test(above)) continue
        // The two lines in the other order are one mistake, told by signer-own-title.
        if (signer.title.slice(line + 1).some(title => FOR_ANOTHER.test(title))) continue
        yield {
          at: [...at, 'title', line],
          message: {
            vi: `“${signer.title[line]}” ký mà chưa ghi ký thay ai (“KT. …”).`,
            en: `“${signer.title[line]}” signs, but for whom (“KT. …”) is not said.`,
          },
        }
      }
  },
}

function* forgotten(title: string, at: Finding['at']): Iterable<Finding> {
  const written = FORGOTTEN.exec(title)?.[0]
  if (written === undefined) return
  const meant = `${written.replace(/[\s.]/g, '').toUpperCase()}. `
  yield {
    at,
    range: [0, written.length],
    severity: 'warning',
    message: {
      vi: `“${title}” thiếu dấu chấm hoặc dấu cách; theo mẫu là “${meant}${title.slice(written.length)}”.`,
      en: `“${title}” lacks a full stop or a space; the form has “${meant}${title.slice(written.length)}”.`,
    },
    help: {
      vi: 'Viết lại như gợi ý.',
      en: 'Write it as shown.',
    },
  }
}
