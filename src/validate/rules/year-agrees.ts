import type { Path } from '../../base/diagnostic.ts'
import { PRODUCT_KINDS } from '../../plan/model/columns/index.ts'
import type { Plan } from '../../plan/model/plan.ts'
import type { PlanRow } from '../../plan/model/tables/table.ts'
import type { PlacedRow } from '../../plan/model/tables/table-rows.ts'
import { deadlineCells } from '../../plan/reading/deadlines/deadline-cells.ts'
import { type PlanPeriod, planPeriod } from '../../plan/reading/deadlines/plan-period.ts'
import { readTexts } from '../../plan/reading/texts/read-texts.ts'
import { textAt } from '../../plan/reading/texts/text-at.ts'
import { spanOf } from '../deadlines/deadline-ends.ts'
import { productCells } from '../deadlines/product-cells.ts'
import { type StaleYear, sentencesOf, staleYears } from '../deadlines/stale-years.ts'
import type { Finding, Rule } from '../rule.ts'
import { textFinding } from '../texts/text-finding.ts'

export const yearAgrees: Rule = {
  id: 'year-agrees',
  level: 'consistency',
  severity: 'warning',
  title: {
    vi: 'Năm ghi ở kinh phí và sản phẩm là năm của kế hoạch.',
    en: 'The year of funding and products is that of the plan.',
  },
  why: {
    vi: 'Năm cũ thường là sót lại khi chép từ kế hoạch năm trước.',
    en: 'A past year was usually left when last year’s plan was copied.',
  },
  help: {
    vi: 'Sửa thành năm của kế hoạch; nếu đúng là nói về năm cũ thì để nguyên.',
    en: 'Write the year of the plan; leave it if the past year is meant.',
  },
  applies: plan => planPeriod(plan) !== undefined,
  *check({ plan }) {
    const period = planPeriod(plan)
    if (!period) return
    yield* inFunding(plan, period)
    yield* inHeadings(plan, period)
    yield* inProducts(plan, period)
  },
}

const FUNDING = /kinh phí|ngân sách|dự toán/iu

function* inFunding(plan: Plan, period: PlanPeriod): Generator<Finding> {
  for (const read of readTexts(plan)) {
    if (!FUNDING.test(read.text) || !mayPlan(read.at) || isInReview(plan, read.at)) continue
    for (const { sentence, offset } of sentencesOf(read.text))
      if (FUNDING.test(sentence))
        for (const stale of staleYears(sentence, firstStale(period)))
          yield textFinding(read, [offset + stale.start, offset + stale.end], messageOf(stale, period))
  }
}

/** What is ahead, at the start of a heading; “Chương trình mục tiêu quốc gia giai đoạn 2021-2025” is a name. */
const AHEAD =
  /^(?:mục tiêu|nhiệm vụ|giải pháp|chỉ tiêu|phương hướng|định hướng|nội dung|nhu cầu|kinh phí|dự toán|tổ chức thực hiện|kế hoạch thực hiện)(?! quốc gia)/iu
const YEARS =
  /(?<![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])(?:giai đoạn|nhiệm kỳ|thời kỳ)\s+(?<first>20\d{2})\s*[-–]\s*(?<last>20\d{2})(?!\d)/giu

/** “Mục tiêu giai đoạn 2021-2025” over what a plan for 2026-2030 is to reach was left of the plan before. */
function* inHeadings(plan: Plan, { first, last }: PlanPeriod): Generator<Finding> {
  if (first === last) return
  for (const read of readTexts(plan)) {
    if (read.at.at(-1) !== 'heading' || !AHEAD.test(read.text) || REVIEW.test(read.text)) continue
    if (isInReview(plan, read.at.slice(0, -1))) continue
    for (const { index, 0: written, groups } of read.text.matchAll(YEARS))
      if (Number(groups?.last) < first)
        yield textFinding(read, [index, index + written.length], {
          vi: `Đề mục ghi “${written}”, trong khi kế hoạch là của giai đoạn ${first}-${last}.`,
          en: `The heading says “${written}”, but the plan is for ${first}-${last}.`,
        })
  }
}

/** A plan of several years is reckoned from the year before them. */
function firstStale({ first, last }: PlanPeriod): number {
  return first === last ? first : first - 1
}

const REVIEW = /đánh giá|tình hình|kết quả|ước (?:thực hiện|đạt)|tổng kết|thực trạng|đã đạt/iu

/** Whether a heading around a place announces a look back. */
function isInReview(plan: Plan, at: Path): boolean {
  return at.some((_, length) => REVIEW.test(textAt(plan, [...at.slice(0, length), 'heading'])))
}

/** Bases, titles and footnotes name other texts, products are judged with their deadlines. */
function mayPlan(at: Path): boolean {
  return (
    !at.some(step => step === 'bases' || step === 'title' || step === 'subject' || PRODUCT_KINDS.has(step)) &&
    at[0] !== 'footnotes'
  )
}

function* inProducts(plan: Plan, period: PlanPeriod): Generator<Finding> {
  const late = rowsDueLate(plan, period)
  for (const { row, text, at } of productCells(plan)) {
    if (!late.has(row.row)) continue
    for (const stale of staleYears(text, period.first))
      if (!isMeant(row, stale))
        yield { at, range: [stale.start, stale.end], message: messageOf(stale, period) }
  }
}

/** Rows whose products are due so late that they are no longer about the year before. */
function rowsDueLate(plan: Plan, { first }: PlanPeriod): ReadonlySet<PlanRow> {
  const late = deadlineCells(plan).filter(({ deadline }) => {
    const last = spanOf(deadline)?.last
    return last !== undefined && (last.year > first || (last.year === first && last.month > REPORTED_BY))
  })
  return new Set(late.map(({ row }) => row.row))
}

/** Reports on a year are due in the first months of the next. */
const REPORTED_BY = 3

/** Whether the task itself speaks of that year. */
function isMeant({ row }: PlacedRow, { year }: StaleYear): boolean {
  return [row.content, row.activity, row.objective, row.note].some(cell =>
    JSON.stringify(cell ?? '').includes(String(year)),
  )
}

function messageOf({ year }: StaleYear, { first, last }: PlanPeriod): Finding['message'] {
  const years = first === last ? String(first) : `${first}-${last}`
  return {
    vi: `Ở đây ghi năm ${year}, trong khi kế hoạch là của năm ${years}.`,
    en: `Here the year is ${year}, but the plan is for ${years}.`,
  }
}
