import type { Path } from '../../base/diagnostic.ts'
import type { Plan } from '../../plan/model/plan.ts'
import { formTexts, ownTexts } from '../../plan/reading/texts/read-texts.ts'
import { LETTERS } from '../../plan/text/letters.ts'
import type { Rule } from '../rule.ts'
import { blanksIn } from '../texts/blanks.ts'
import { textFinding } from '../texts/text-finding.ts'

export const blanksWhenFinal: Rule = {
  id: 'blanks-when-final',
  level: 'hygiene',
  severity: 'error',
  title: {
    vi: 'Văn bản sắp ký không còn chỗ chưa điền.',
    en: 'A text to be signed has no place left to fill in.',
  },
  why: {
    vi: 'Chỗ chưa điền được in ra đúng như vậy, và văn bản đã ký thì không điền thêm được.',
    en: 'A place that is not filled in is printed as it is, and nothing can be added to a signed text.',
  },
  help: {
    vi: 'Điền vào, hoặc bỏ đi. Chỗ trống của biểu mẫu thì để trong “forms”, hoặc trong phụ lục có tên bắt đầu bằng “Mẫu”, “Biểu mẫu” hay “Phiếu”.',
    en: 'Fill it in, or remove it. Blanks of a form belong in “forms”, or in an appendix whose title begins with “Mẫu”, “Biểu mẫu” or “Phiếu”.',
  },
  *check({ plan, final }) {
    for (const read of [...ownTexts(plan), ...formTexts(plan)])
      for (const { start, end, kind } of blanksIn(read.text)) {
        if (kind === 'blank' && isInForm(read.at, plan)) continue
        const shown = read.text.slice(start, end)
        const message = { vi: `Chưa điền: “${shown}”.`, en: `Not filled in: “${shown}”.` }
        const found = textFinding(read, [start, end], message)
        // A draft may well have blanks; what a template leaves there is easily overlooked.
        yield final ? found : { ...found, severity: kind === 'template' ? 'warning' : 'info' }
      }
  },
}

const FORM = new RegExp(
  `^(?:mẫu|biểu|phiếu|đơn|tờ khai|giấy|phụ lục mẫu|bản khai|bảng hỏi)(?![${LETTERS}])`,
  'iu',
)

/** Whether a part stands in a form, or in an appendix that others are to fill in. */
function isInForm([part, index]: Path, { appendices }: Plan): boolean {
  if (part === 'forms') return true
  return (
    part === 'appendices' && typeof index === 'number' && FORM.test(appendices[index]?.title.trim() ?? '')
  )
}
