import type { Localized } from '../../base/diagnostic.ts'
import type { NamedText, Plan } from '../../plan/model/plan.ts'
import type { PlacedText } from '../../plan/reading/texts/marked-texts.ts'
import { AttachedName } from '../bundle/attached-name.ts'
import type { Rule } from '../rule.ts'
import { textsUnder } from '../texts/texts-under.ts'

/** Words by which a decision issues another text. */
const ISSUING =
  /(?<![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])(?:ban hành|phê duyệt|thông qua|công bố)(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])/iu

export const subjectNamesPlan: Rule = {
  id: 'subject-names-plan',
  level: 'consistency',
  severity: 'warning',
  title: {
    vi: 'Trích yếu và điều ban hành viết tay phải ghi đúng tên của văn bản kèm theo.',
    en: 'A subject and an issuing article written out give the name of the attached text as it is.',
  },
  why: {
    vi: 'Tên ghi khác nhau giữa quyết định và văn bản kèm theo thì không rõ văn bản nào được ban hành.',
    en: 'Where the two names differ, it is not clear what the decision issues.',
  },
  help: {
    vi: 'Sửa một trong hai cho giống nhau, hoặc bỏ “subject”, viết “issues: plan” để kehoach ghi theo tên văn bản.',
    en: 'Make them the same, or drop “subject” and write “issues: plan” so that kehoach takes the name itself.',
  },
  applies: ({ decision, plan }) => decision !== undefined && plan !== undefined,
  *check({ plan }) {
    if (!plan.plan) return
    const name = new AttachedName(plan.plan)
    for (const { at, text, mayIssueOthers } of issuingTexts(plan)) {
      const naming = name.in(text)
      if (naming === 'right' || (naming === 'untyped' && mayIssueOthers)) continue
      yield { at, message: naming === 'untyped' ? withoutType(plan.plan) : otherwise(plan.plan, naming) }
    }
  },
}

interface IssuingText extends PlacedText {
  /** It may be about something other than the attached text. */
  readonly mayIssueOthers: boolean
}

/** What issues something, from the word that says so: the subject, the enacting sentence, and articles. */
function issuingTexts(plan: Plan): readonly IssuingText[] {
  const { subject = '', enacting = '' } = plan.decision ?? {}
  const articles = textsUnder(plan, ['decision', 'articles'])
    .filter(({ text }) => ISSUING.exec(text)?.index === 0 && /kèm theo/iu.test(text))
    .map(placed => ({ ...placed, mayIssueOthers: true }))
  const texts = [
    { at: ['decision', 'subject'], text: subject, mayIssueOthers: false },
    { at: ['decision', 'enacting'], text: enacting, mayIssueOthers: true },
  ].filter(({ text }) => ISSUING.test(text))
  return [...texts, ...articles].map(({ text, ...rest }) => ({
    ...rest,
    text: text.slice(text.search(ISSUING)),
  }))
}

function withoutType({ type }: NamedText): Localized {
  return {
    vi: `Ở đây không ghi “${type}”, tên loại của văn bản kèm theo.`,
    en: `This does not name “${type}”, the type of the attached text.`,
  }
}

function otherwise(
  { type }: NamedText,
  { here, there }: { readonly here: string; readonly there: string },
): Localized {
  return {
    vi: `Ở đây ghi “${here}”, còn tên của ${type} kèm theo là “${there}”.`,
    en: `This says “${here}”, but the attached ${type} is called “${there}”.`,
  }
}
