import { toIso } from '../../plan/model/date.ts'
import type { Rule } from '../rule.ts'

export const numberAndDateWhenFinal: Rule = {
  id: 'number-and-date-when-final',
  level: 'decree',
  severity: 'error',
  clause: 'PL I-I.II.3; PL I-I.II.4',
  title: {
    vi: 'Văn bản ban hành phải có số và ngày, tháng, năm.',
    en: 'A text that is issued must have a number and a full date.',
  },
  why: {
    vi: 'Số, ký hiệu và thời gian ban hành là thành phần bắt buộc của thể thức văn bản.',
    en: 'Number, symbol and date of issue are required parts of an official text.',
  },
  help: {
    vi: 'Ghi số và ngày vào “issued”, ví dụ: issued: { number: 37, date: 2025-02-17 }.',
    en: 'Give both under “issued”, for example: issued: { number: 37, date: 2025-02-17 }.',
  },
  // Appendices of a text issued elsewhere have that text's number and date, which may stay blank.
  applies: ({ decision, plan }) => decision !== undefined || plan !== undefined,
  blocked: ({ plan: { issued }, final }) =>
    final || (issued.number !== undefined && issued.date && toIso(issued.date) !== undefined)
      ? undefined
      : {
          vi: 'bản dự thảo được để trống số và ngày; dùng --final để kiểm tra',
          en: 'a draft may leave number and date blank; use --final to check them',
        },
  *check({ plan: { issued } }) {
    if (issued.number === undefined)
      yield { at: ['issued', 'number'], message: { vi: 'Chưa có số văn bản.', en: 'There is no number.' } }
    if (issued.date === undefined)
      yield {
        at: ['issued', 'date'],
        message: { vi: 'Chưa có ngày ban hành.', en: 'There is no date of issue.' },
      }
    else if (toIso(issued.date) === undefined)
      yield {
        at: ['issued', 'date'],
        message: {
          vi: 'Ngày ban hành chưa đủ ngày, tháng, năm.',
          en: 'The date of issue lacks its day or month.',
        },
      }
  },
}
