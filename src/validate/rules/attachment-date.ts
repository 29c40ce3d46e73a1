import type { Path } from '../../base/diagnostic.ts'
import type { TextRange } from '../../base/text-range.ts'
import type { Plan } from '../../plan/model/plan.ts'
import type { Rule } from '../rule.ts'

/** A date in figures, or the blanks for one; a date of issue is written out (PL I-I.II.4.b). */
const IN_FIGURES = /ngày[\s.…_]*(?:\d{1,2}[\s.…_]*)?\/[\s.…_]*(?:\d{1,2}[\s.…_]*)?\/[\s.…_]*\d{4}/iu

export const attachmentDate: Rule = {
  id: 'attachment-date',
  level: 'decree',
  severity: 'warning',
  clause: 'PL I-I.III.1.c; Mẫu 1.3',
  title: {
    vi: 'Dòng “(Kèm theo …)” phải ghi ngày, tháng, năm theo mẫu “ngày … tháng … năm …”.',
    en: 'A line “(Kèm theo …)” must give its date as “ngày … tháng … năm …”.',
  },
  why: {
    vi: 'Mẫu của Nghị định ghi “(Kèm theo Quyết định số … ngày … tháng … năm … của …)”.',
    en: 'The Decree’s form reads “(Kèm theo Quyết định số … ngày … tháng … năm … của …)”.',
  },
  help: {
    vi: 'Ghi “ngày … tháng … năm …”, hoặc bỏ “attachment” để kehoach tự viết.',
    en: 'Write “ngày … tháng … năm …”, or drop “attachment” and let kehoach write the line.',
  },
  applies: plan => linesOf(plan).length > 0,
  *check({ plan }) {
    for (const { at, line } of linesOf(plan)) {
      const found = IN_FIGURES.exec(line)
      if (!found) continue
      const range: TextRange = [found.index, found.index + found[0].length]
      yield {
        at,
        range,
        message: {
          vi: `“${found[0]}” chưa theo mẫu “ngày … tháng … năm …”.`,
          en: `“${found[0]}” is not in the form “ngày … tháng … năm …”.`,
        },
      }
    }
  },
}

function linesOf({ plan, appendices }: Plan): readonly { readonly at: Path; readonly line: string }[] {
  const places = [
    { at: ['plan', 'attachment'], line: plan?.attachment },
    ...appendices.map(({ attachment }, index) => ({
      at: ['appendices', index, 'attachment'],
      line: attachment,
    })),
  ]
  return places.flatMap(({ at, line }) => (line === undefined ? [] : [{ at, line }]))
}
