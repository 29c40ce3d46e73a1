import type { Localized } from '../../base/diagnostic.ts'
import type { Rule } from '../rule.ts'

export const numberForm: Rule = {
  id: 'number-form',
  level: 'decree',
  severity: 'error',
  clause: 'PL I-I.II.3',
  title: {
    vi: 'Số, ký hiệu viết tay phải có dạng 37 hoặc 37/QĐ-UBND.',
    en: 'A number written out must read 37 or 37/QĐ-UBND.',
  },
  why: {
    vi: 'Số ghi bằng chữ số Ả Rập, cách ký hiệu bằng dấu gạch chéo, không có dấu cách; chỉ văn bản quy phạm pháp luật ghi thêm năm.',
    en: 'The number is in Arabic numerals, a slash before its symbol and no space; only legal normative texts add the year.',
  },
  help: {
    vi: 'Chỉ ghi số, ví dụ number: 37; kehoach tự viết phần ký hiệu.',
    en: 'Give the number alone, as in number: 37; kehoach writes the symbol.',
  },
  applies: plan => plan.issued.number !== undefined,
  *check({ plan: { issued, decision } }) {
    if (typeof issued.number !== 'string') return
    const message = problemOf(issued.number, decision?.enacting !== undefined)
    if (message) yield { at: ['issued', 'number'], message }
  },
}

/** `enacts`: the decision has the form of a legal normative text, which has the year in its number. */
function problemOf(text: string, enacts: boolean): Localized | undefined {
  const [number = '', year = ''] = text.split('/')
  if (/\s/.test(text)) return { vi: `“${text}” có dấu cách.`, en: `“${text}” holds a space.` }
  if (!/^\d+$/.test(number))
    return { vi: `“${text}” không bắt đầu bằng một số.`, en: `“${text}” does not begin with a number.` }
  if (/^\d{4}$/.test(year) && !enacts)
    return {
      vi: `“${text}” có năm, là cách ghi của văn bản quy phạm pháp luật (quyết định có “enacting”).`,
      en: `“${text}” holds a year, as only legal normative texts do (a decision with “enacting”).`,
    }
  return undefined
}
