import { readAmount } from '../../plan/model/amount.ts'
import type { Plan } from '../../plan/model/plan.ts'
import { type ReadText, readTexts } from '../../plan/reading/texts/read-texts.ts'
import type { Finding, Rule } from '../rule.ts'
import { inDong, MONEY_UNIT, type MoneyTotal, moneyTotals } from '../tables/money-totals.ts'
import { textFinding } from '../texts/text-finding.ts'

export const totalInText: Rule = {
  id: 'total-in-text',
  level: 'consistency',
  severity: 'warning',
  title: {
    vi: 'Tổng kinh phí ghi bằng lời bằng số ở dòng tổng của bảng.',
    en: 'The total cost told in a sentence is that of the table.',
  },
  why: {
    vi: 'Hai số khác nhau thì không biết cấp kinh phí theo số nào.',
    en: 'With two figures nobody knows which is to be paid.',
  },
  help: {
    vi: 'Sửa số trong câu hoặc trong bảng; bảng sửa sau thì câu thường bị quên.',
    en: 'Correct the sentence or the table; when the table changes, the sentence is easily forgotten.',
  },
  applies: plan => onlyTotal(plan) !== undefined,
  *check({ plan }) {
    const total = onlyTotal(plan)
    if (!total) return
    for (const read of readTexts(plan)) if (!read.at.includes('table')) yield* otherIn(read, total)
  },
}

function* otherIn(read: ReadText, total: MoneyTotal): Generator<Finding> {
  for (const match of read.text.matchAll(TOLD)) {
    const { figure = '', unit = '' } = match.groups ?? {}
    const amount = readAmount(figure)
    const dong = amount && inDong(amount, unit)
    if (!amount || dong === undefined) continue
    // “15,6 tỷ đồng” is 15.612.000.000 as far as it goes.
    const rounded = unit === 'đồng' ? 0 : (inDong({ ...amount, digits: 1n }, unit) ?? 0) / 2
    if (Math.abs(dong - total.dong) <= rounded) continue
    const end = match.index + match[0].length
    const said = `${figure} ${unit}`
    yield {
      ...textFinding(read, [end - said.length, end], {
        vi: `Ở đây ghi ${said}, dòng tổng của bảng là ${total.shown}.`,
        en: `This says ${said}, the total of the table is ${total.shown}.`,
      }),
      related: [{ at: total.at, message: { vi: 'Dòng tổng của bảng.', en: 'The total of the table.' } }],
    }
  }
}

/** All that a plan costs: not what comes of one source, and no estimate. */
const TOLD = new RegExp(
  String.raw`(?<![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])tổng (?:số )?(?:kinh phí|dự toán|mức đầu tư|nhu cầu vốn|nhu cầu kinh phí|chi phí|số tiền)(?: (?:thực hiện|của|cho|dự kiến)(?: [A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ]+){0,8}?)?(?: là|:)? (?<figure>\d{1,3}(?:\.\d{3})+|\d{1,15}(?:,\d{1,4})?) (?<unit>${MONEY_UNIT})(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ/])`,
  'giu',
)

/** What the one table with a total of money comes to: with two, either may be meant. */
function onlyTotal(plan: Plan) {
  const totals = moneyTotals(plan)
  return totals.length === 1 ? totals[0] : undefined
}
