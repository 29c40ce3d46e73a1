import { formatAmount, readAmount } from '../../plan/model/amount.ts'
import { dongIn, inDong, moneyInWords, writtenWords } from '../../plan/model/amount-words.ts'
import type { Plan } from '../../plan/model/plan.ts'
import { moneyTotal } from '../../plan/model/tables/table-money.ts'
import { tablesOf } from '../../plan/model/tables/tables.ts'
import { type ReadText, readTexts } from '../../plan/reading/texts/read-texts.ts'
import type { Finding, Rule } from '../rule.ts'
import { textFinding } from '../texts/text-finding.ts'

export const amountWords: Rule = {
  id: 'amount-words',
  level: 'consistency',
  severity: 'error',
  title: {
    vi: 'Số tiền bằng chữ là số tiền bằng số.',
    en: 'An amount in words is that in figures.',
  },
  why: {
    vi: 'Số và chữ khác nhau thì không biết chi theo số nào; kho bạc trả lại chứng từ.',
    en: 'Where they differ nobody knows which to pay, and the treasury returns the paper.',
  },
  help: {
    vi: 'Sửa số hoặc chữ; dưới bảng có tổng thì chỉ cần viết “Bằng chữ: …”, kehoach tự viết.',
    en: 'Correct one of them; below a table with a total write “Bằng chữ: …” and kehoach writes the words.',
  },
  applies: plan => readTexts(plan).some(({ text }) => /bằng\s{1,3}chữ/iu.test(text)),
  *check({ plan }) {
    const totals = totalsByPlace(plan)
    for (const read of readTexts(plan)) yield* checkText(read, totals)
  },
}

function* checkText(read: ReadText, totals: ReadonlyMap<string, bigint>): Generator<Finding> {
  const written = writtenWords(read.text)
  if (written?.value === undefined) return
  const figure = lastMoney(written.before) ?? totals.get(JSON.stringify(read.at))
  if (figure === undefined || figure === written.value) return
  const shown = (value: bigint) => formatAmount({ digits: value, decimals: 0, isPercent: false })
  const right = moneyInWords(figure)
  const message = {
    vi: `Số tiền là ${shown(figure)} đồng, nhưng chữ là ${shown(written.value)} đồng; đúng là “${right}”.`,
    en: `The figure is ${shown(figure)} đồng, but the words say ${shown(written.value)}; it should be “${right}”.`,
  }
  yield textFinding(read, [written.start, written.start + written.words.length], message)
}

/** The last figure of money in a text, in đồng. */
function lastMoney(text: string): bigint | undefined {
  const found = [
    ...text.matchAll(
      /(?<![\d.,])(\d[\d.,]{0,40})\s{0,3}((?:nghìn|ngàn|triệu|tỷ|tỉ)?\s{0,3}(?:đồng|vnđ|vnd|đ))(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])/giu,
    ),
  ].at(-1)
  const amount = found && readAmount(found[1] ?? '')
  const unit = dongIn(found?.[2] ?? '')
  return amount && unit !== undefined ? inDong(amount, unit) : undefined
}

/** What tables come to, by the places of the remarks in and below them. */
function totalsByPlace(plan: Plan): ReadonlyMap<string, bigint> {
  return new Map(
    tablesOf(plan).flatMap(({ table, at }) => {
      const total = moneyTotal(table)
      if (total === undefined) return []
      const places = [
        ...(table.remarks ?? []).map((_, index) => [...at, 'remarks', index]),
        ...table.rows.map((_, index) => [...at, 'rows', index, 'remark']),
      ]
      return places.map(place => [JSON.stringify(place), total] as const)
    }),
  )
}
