import { canBeSameBody } from '../agencies/body-name.ts'
import type { Rule } from '../rule.ts'

/** A head, by the title that stands before the name of the body. */
const HEAD_OF =
  /^(?:quyền\s+|q\.\s*)?(?:phó\s+)?(?:chủ tịch|giám đốc|hiệu trưởng|viện trưởng|cục trưởng|chi cục trưởng|chánh văn phòng|trưởng ban|trưởng phòng)\s+/iu

export const authorityNamesIssuer: Rule = {
  id: 'authority-names-issuer',
  level: 'consistency',
  severity: 'warning',
  clause: 'PL I-I.II.6; Mẫu 1.2',
  title: {
    vi: 'Thẩm quyền ban hành ghi đúng tên cơ quan ban hành.',
    en: 'The authority line names the issuing body.',
  },
  why: {
    vi: 'Văn bản do người đứng đầu ban hành thì ghi chức vụ và tên cơ quan của người ấy, đúng như phần đầu văn bản.',
    en: 'A text of the head gives the head’s title and the body, as the letterhead names it.',
  },
  help: {
    vi: 'Sửa “authority”, hoặc “name” của “issuer”.',
    en: 'Correct “authority”, or the “name” of “issuer”.',
  },
  applies: ({ decision, issuer }) => decision?.authority.length === 1 && issuer.jointly.length === 0,
  *check({ plan: { decision, issuer } }) {
    const [line = ''] = decision?.authority ?? []
    const body = line.replace(HEAD_OF, '')
    const name = issuer.name.join(' ')
    if (!startsLike(body, name) || canBeSameBody(body, name)) return
    yield {
      at: ['decision', 'authority', 0],
      message: {
        vi: `Thẩm quyền ghi “${body}”, còn cơ quan ban hành là “${name}”.`,
        en: `The authority is of “${body}”, but the issuing body is “${name}”.`,
      },
    }
  },
}

/** Only names of one kind of body can be compared: a head may decide for a body the letterhead does not name. */
function startsLike(body: string, name: string): boolean {
  const [first = '', ...rest] = body.split(/\s+/u)
  const isAbbreviated = first.length > 1 && first === first.toUpperCase()
  return canBeSameBody(isAbbreviated ? first : [first, ...rest.slice(0, 2)].join(' '), name)
}
