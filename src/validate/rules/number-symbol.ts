import { symbolOf } from '../../plan/model/bundle.ts'
import { numberedTypes } from '../numbers/numbered-types.ts'
import type { Rule } from '../rule.ts'

/** A number, the year of a legal normative text, and the symbol. */
const WITH_SYMBOL = /^[^/]*\/(?:\d{4}\/)?(?<symbol>\D.*)$/

export const numberSymbol: Rule = {
  id: 'number-symbol',
  level: 'decree',
  severity: 'warning',
  clause: 'PL I-I.II.3',
  title: {
    vi: 'Ký hiệu viết tay phải khớp với tên loại văn bản và cơ quan ban hành.',
    en: 'A symbol written out must agree with the type of the text and the issuing body.',
  },
  why: {
    vi: 'Ký hiệu gồm chữ viết tắt tên loại văn bản và chữ viết tắt tên cơ quan ban hành, nối bằng dấu gạch nối.',
    en: 'The symbol is the abbreviation of the type, a hyphen, and the abbreviation of the issuing body.',
  },
  help: {
    vi: 'Chỉ ghi số, ví dụ number: 37, để kehoach tự viết ký hiệu; hoặc sửa “type” hay “symbol”.',
    en: 'Give the number alone, as in number: 37, and let kehoach write the symbol; or correct “type” or “symbol”.',
  },
  applies: plan => plan.issued.number !== undefined,
  *check({ plan }) {
    const { number } = plan.issued
    const symbol = typeof number === 'string' ? WITH_SYMBOL.exec(number)?.groups?.symbol : undefined
    const expected = numberedTypes(plan).map(type => symbolOf(plan, type))
    if (symbol === undefined || expected.includes(symbol)) return
    yield {
      at: ['issued', 'number'],
      characters: symbol,
      message: {
        vi: `Ký hiệu “${symbol}” khác với “${expected.join('” hay “')}”, theo tên loại văn bản và cơ quan ban hành.`,
        en: `The symbol “${symbol}” differs from “${expected.join('” or “')}”, which the type and the issuing body give.`,
      },
    }
  },
}
