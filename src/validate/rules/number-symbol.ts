import type { Localized } from '../../diagnostic.ts'
import type { Rule } from '../rule.ts'

const TYPE = 'QĐ'

export const numberSymbol: Rule = {
  id: 'number-symbol',
  level: 'decree',
  severity: 'error',
  clause: 'PL I-I.II.3',
  title: {
    vi: 'Số, ký hiệu viết tay phải có dạng 37 hoặc 37/QĐ-UBND.',
    en: 'A number written out reads 37 or 37/QĐ-UBND.',
  },
  why: {
    vi: 'Ký hiệu gồm chữ viết tắt tên loại văn bản và chữ viết tắt tên cơ quan ban hành, nối bằng dấu gạch nối.',
    en: 'The symbol is the abbreviation of the type, a hyphen, and the abbreviation of the issuing body.',
  },
  help: {
    vi: 'Chỉ ghi số, ví dụ number: 37; kehoach tự viết phần ký hiệu.',
    en: 'Give the number alone, as in number: 37; kehoach writes the symbol.',
  },
  applies: plan => plan.issued.number !== undefined,
  *check({ plan: { issued, issuer } }) {
    if (typeof issued.number !== 'string') return
    const message = problemOf(issued.number, issuer.symbol)
    if (message) yield { at: ['issued', 'number'], message }
  },
}

function problemOf(text: string, issuer: string): Localized | undefined {
  const expected = `${TYPE}-${issuer}`
  const [number = '', symbol, ...rest] = text.split('/')
  if (/\s/.test(text)) return { vi: `“${text}” có dấu cách.`, en: `“${text}” holds a space.` }
  if (!/^\d+$/.test(number))
    return { vi: `“${text}” không bắt đầu bằng một số.`, en: `“${text}” does not begin with a number.` }
  if (symbol === undefined) return undefined
  if (/^\d{4}$/.test(symbol))
    return {
      vi: `“${text}” có năm trong ký hiệu, là cách ghi của văn bản quy phạm pháp luật.`,
      en: `“${text}” holds a year, as only legal normative texts do.`,
    }
  if (rest.length > 0 || symbol !== expected)
    return {
      vi: `Ký hiệu trong “${text}” không phải là ${expected}.`,
      en: `The symbol in “${text}” is not ${expected}.`,
    }
  return undefined
}
