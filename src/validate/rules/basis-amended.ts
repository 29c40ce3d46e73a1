import { toIso } from '../../plan/model/date.ts'
import { citationsOf, isBasis } from '../../plan/reading/citations/placed-citations.ts'
import { findText } from '../../register/find-text.ts'
import { isKnown, type Register, type RegisteredText } from '../../register/register.ts'
import { basesOf } from '../citations/bases.ts'
import { citedFinding, nameOf, registeredName } from '../citations/cited-text.ts'
import { reliedOn } from '../citations/effect.ts'
import { knownText, upTo } from '../citations/known-text.ts'
import type { Rule } from '../rule.ts'

export const basisAmended: Rule = {
  id: 'basis-amended',
  level: 'law',
  severity: 'info',
  clause: 'PL I-I.II.6.a',
  title: {
    vi: 'Căn cứ đã được sửa đổi thì ghi cả văn bản sửa đổi.',
    en: 'A legal basis that was amended is given with what amended it.',
  },
  why: {
    vi: 'Nội dung đang áp dụng là nội dung đã sửa đổi.',
    en: 'What applies is the text as amended.',
  },
  help: {
    vi: 'Ghi nối văn bản sửa đổi vào căn cứ, cách nhau bằng dấu chấm phẩy, nếu phần sửa đổi có liên quan.',
    en: 'Join what amended it to the basis behind a semicolon, if the amendment matters here.',
  },
  applies: plan => basesOf(plan).length > 0,
  blocked: ({ plan: { issued } }) =>
    issued.date && toIso(issued.date)
      ? undefined
      : { vi: 'chưa có đủ ngày, tháng, năm ban hành', en: 'the full date of issue is not known' },
  *check({ plan, register }) {
    const day = plan.issued.date && toIso(plan.issued.date)
    const cited = new Set(
      citationsOf(plan).map(
        ({ citation }) => citation.number?.right ?? knownText(citation, register)?.number,
      ),
    )
    for (const { placed, entry } of reliedOn(plan, register)) {
      if (day === undefined || !isBasis(placed.read.at)) continue
      const amending = amendmentsOf(entry, day, register)
      if (amending.length === 0 || amending.some(({ number }) => cited.has(number))) continue
      const name = nameOf(placed.citation)
      const by = amending.map(registeredName).join(', ')
      yield citedFinding(placed, {
        message: {
          vi: `“${name}” đã được sửa đổi, bổ sung bởi ${by}, các căn cứ không nhắc đến ${upTo(register, entry).vi}.`,
          en: `“${name}” was amended by ${by}, which the bases do not name ${upTo(register, entry).en}.`,
        },
      })
    }
  },
}

/** What was issued to amend a text and is in force on a day; others that touch a clause or two are left out. */
function amendmentsOf(entry: RegisteredText, day: string, register: Register): readonly RegisteredText[] {
  if (!isKnown(entry.confidence.amendedBy)) return []
  return entry.amendedBy.flatMap(number => {
    const found = findText(register, { number })
    const isAmending = /^sửa đổi/u.test(found?.title ?? '')
    const { inForce, expired = '9999' } = found ?? {}
    return found && isAmending && inForce !== undefined && inForce <= day && day < expired ? [found] : []
  })
}
