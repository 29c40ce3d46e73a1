import { documentType } from '../../plan/model/document-types/index.ts'
import type { Plan } from '../../plan/model/plan.ts'
import type { PlacedText } from '../../plan/reading/texts/marked-texts.ts'
import type { Rule } from '../rule.ts'

const SHORT = /^v\/v(?=\s)/iu

export const subjectInWords: Rule = {
  id: 'subject-in-words',
  level: 'practice',
  severity: 'info',
  fixable: true,
  title: {
    vi: 'Trích yếu của văn bản có tên loại không nên viết tắt “V/v”.',
    en: 'The subject of a text with a type should not be shortened to “V/v”.',
  },
  why: {
    vi: 'Chỉ công văn ghi “V/v” dưới số và ký hiệu; văn bản có tên loại ghi trích yếu ngay dưới tên loại.',
    en: 'Only an official letter has “V/v”, below its number; of other texts the subject stands below the type.',
  },
  help: { vi: 'Viết “Về việc”.', en: 'Write “Về việc”.' },
  applies: plan => subjects(plan).length > 0,
  *check({ plan }) {
    for (const { at, text } of subjects(plan))
      if (SHORT.test(text))
        yield {
          at,
          range: [0, 3],
          fix: 'Về việc',
          message: {
            vi: `Trích yếu mở đầu bằng “${text.slice(0, 3)}”.`,
            en: `The subject begins with “${text.slice(0, 3)}”.`,
          },
        }
  },
}

function subjects({ decision, plan }: Plan): readonly PlacedText[] {
  const titled = plan && documentType(plan.type).titled ? [{ at: ['plan', 'title'], text: plan.title }] : []
  const { subject } = decision ?? {}
  return subject === undefined ? titled : [{ at: ['decision', 'subject'], text: subject }, ...titled]
}
