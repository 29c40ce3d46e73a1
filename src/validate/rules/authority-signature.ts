import type { Plan } from '../../plan/model/plan.ts'
import { type PlacedSigner, signersOf } from '../bundle/signers.ts'
import type { Finding, Rule } from '../rule.ts'

const COLLECTIVE =
  /^(?:[uủ][yỷ] ban nhân dân|ubnd|hội đồng|hđnd|thường trực|ban thường vụ|ban chấp hành)(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])/iu
const HEAD =
  /^(?:(?:q\.|quyền)\s*)?(?:chủ tịch|thủ tướng|bộ trưởng|(?:tổng )?giám đốc|(?:chi |tổng )?cục trưởng|vụ trưởng|viện trưởng|hiệu trưởng|trưởng|chánh|thủ trưởng|chỉ huy trưởng|tổng thư ký)(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])/iu
const ON_BEHALF = /^(?:TM\s*\.|thay mặt)/iu

export const authoritySignature: Rule = {
  id: 'authority-signature',
  level: 'decree',
  severity: 'error',
  clause: 'PL I-I.II.7.b; Mẫu 1.2',
  title: {
    vi: '“TM.” ở người ký phải hợp với thẩm quyền ban hành quyết định.',
    en: '“TM.” before the signature must agree with who decides.',
  },
  why: {
    vi: 'Tập thể quyết định thì người ký thay mặt (TM.); người đứng đầu quyết định thì ký theo chức vụ của mình.',
    en: 'Where a collective decides, it is signed on its behalf (TM.); where its head decides, by that office alone.',
  },
  help: {
    vi: 'Sửa “authority” hoặc “signature” cho hợp nhau, ví dụ: authority: Ủy ban nhân dân xã A; title: [TM. Ủy ban nhân dân, Chủ tịch].',
    en: 'Make “authority” and “signature” agree, as in: authority: Ủy ban nhân dân xã A; title: [TM. Ủy ban nhân dân, Chủ tịch].',
  },
  applies: plan => decides(plan) !== undefined && soleSigner(plan) !== undefined,
  *check({ plan }) {
    const by = decides(plan)
    const placed = soleSigner(plan)
    if (!by || !placed) return
    const authority = plan.decision?.authority.join(' ') ?? ''
    const { signer, at } = placed
    const line = signer.title.findIndex(title => ON_BEHALF.test(title))
    if (by === 'head' && line >= 0)
      yield {
        at: [...at, 'title', line],
        message: {
          vi: `“${authority}” quyết định, nên người ký không được ghi “TM.”.`,
          en: `“${authority}” decides, so the signature goes without “TM.”.`,
        },
      }
    if (by === 'collective' && line < 0) yield unsignedForAll(authority, placed)
  },
}

function unsignedForAll(authority: string, { at }: PlacedSigner): Finding {
  return {
    at: [...at, 'title'],
    message: {
      vi: `“${authority}” quyết định, nên người ký phải ghi “TM.” trước tên tập thể.`,
      en: `“${authority}” decides, so “TM.” and its name stand before the signature.`,
    },
  }
}

/** Who decides by the authority line; undefined where that cannot be told. */
function decides({ decision }: Plan): 'head' | 'collective' | undefined {
  const [line = ''] = decision?.authority ?? []
  // A council's chair signs its resolutions by that office: the whole council has resolved.
  if (decision?.type === 'Nghị quyết') return undefined
  if (COLLECTIVE.test(line)) return 'collective'
  return HEAD.test(line) ? 'head' : undefined
}

/** The one who signs the decision; undefined where several do. */
function soleSigner(plan: Plan): PlacedSigner | undefined {
  const [signer, ...others] = plan.decision
    ? signersOf(plan, { part: 'decision', closing: plan.decision })
    : []
  return others.length === 0 ? signer : undefined
}
