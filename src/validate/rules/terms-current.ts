import type { Localized } from '../../base/diagnostic.ts'
import type { Plan } from '../../plan/model/plan.ts'
import type { Part } from '../../plan/reading/citations/citation.ts'
import { citationsOf } from '../../plan/reading/citations/placed-citations.ts'
import { ownTexts, type ReadText } from '../../plan/reading/texts/read-texts.ts'
import { comparedText } from '../../plan/text/compared-text.ts'
import type { Finding, Rule } from '../rule.ts'
import { textFinding } from '../texts/text-finding.ts'
import { PAST_TERMS, type PastTerm } from '../vocabulary/past-terms.ts'

export const termsCurrent: Rule = {
  id: 'terms-current',
  level: 'law',
  clause: 'Nghị định 118/2025/NĐ-CP; Nghị định 42/2022/NĐ-CP; Luật số 72/2025/QH15',
  severity: 'warning',
  title: {
    vi: 'Tên gọi còn dùng vào ngày ban hành.',
    en: 'Terms are those in use on the day of issue.',
  },
  why: {
    vi: 'Tên cũ thường do chép từ kế hoạch năm trước; người đọc không biết nhiệm vụ giao cho ai.',
    en: 'An old name is copied from an older plan; nobody knows who has the task.',
  },
  help: { vi: 'Thay bằng tên gọi hiện hành.', en: 'Use the present term.' },
  applies: plan => termsPast(plan).length > 0,
  *check({ plan }) {
    const terms = termsPast(plan)
    for (const read of ownTexts(plan)) {
      if (read.at.includes('bases')) continue
      const titles = titlesIn(plan, read)
      for (const term of terms) yield* usesOf(term, read, titles)
    }
  },
}

/** The terms that are out of date when the plan is issued. */
function termsPast(plan: Plan): readonly PastTerm[] {
  const { year, month = 1, day = 1 } = plan.issued.date ?? { year: 0 }
  const earliest = [String(year).padStart(4, '0'), pad(month), pad(day)].join('-')
  const bases = [...(plan.decision?.bases ?? []), ...(plan.plan?.bases ?? [])].join('\n')
  const isCommune =
    /(?<![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])(?:xã|phường|đặc khu|thị trấn)(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])/iu.test(
      plan.issuer.name.join(' '),
    )
  return PAST_TERMS.filter(
    ({ since, by, inCommunes }) => (earliest >= since || bases.includes(by)) && (isCommune || !inCommunes),
  )
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}

/** Titles of cited texts, which name things as they were called then. */
function titlesIn(plan: Plan, read: ReadText): readonly Part[] {
  return citationsOf(plan).flatMap(({ read: other, citation: { title } }) =>
    title && other.text === read.text && other.at.join('/') === read.at.join('/') ? [title] : [],
  )
}

function* usesOf(past: PastTerm, read: ReadText, titles: readonly Part[]): Generator<Finding> {
  for (const { index, 0: found } of comparedText(read).matchAll(past.term)) {
    const end = index + found.length
    if (isHistory(read.text, index, end)) continue
    if (titles.some(title => title.start <= index && end <= title.end)) continue
    yield textFinding(read, [index, end], message(read.text.slice(index, end), past))
  }
}

/** What was so before is named as it was: in a cited text of that time, or with “trước đây”, “(cũ)”. */
function isHistory(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 120), start)
  const after = text.slice(end, end + 40)
  return (
    /\d\/(?:\d{4}\/)?[A-ZĐ]{2}[^;.]*$/u.test(before) ||
    ENDS_A_TEXT.test(sentenceBefore(text, start)) ||
    /ngày \d{1,2}(?:\/\d{1,2}\/| tháng \d{1,2} năm )\d{4} của[^;.]*$/u.test(before) ||
    /trước đây|\(cũ\)|(?<![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])cũ(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])|sáp nhập|sắp xếp|không tổ chức|kết thúc hoạt động|bỏ cấp|giải thể|bàn giao|chuyển giao|chuyển về/u.test(
      before + after,
    )
  )
}

/** A text that this one replaces or repeals: its title may be long. */
const ENDS_A_TEXT = /(?:thay thế|bãi bỏ)\s[^.;]{0,40}\d\/(?:\d{4}\/)?[A-ZĐ]{2}/u

function sentenceBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 600), at)
  return before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf(';')) + 1)
}

function message(written: string, { since, source, now }: PastTerm): Localized {
  const [year, month, day] = since.split('-').map(Number)
  const date = `${pad(day ?? 1)}/${(month ?? 1) < 3 ? pad(month ?? 1) : month}/${year}`
  return {
    vi: `“${written}” không còn dùng từ ngày ${date} (${source}); nay là “${now}”.`,
    en: `“${written}” is out of use since ${date} (${source}); now it is “${now}”.`,
  }
}
