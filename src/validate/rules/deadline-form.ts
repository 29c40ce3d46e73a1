import { type DeadlineCell, deadlineCells } from '../../plan/reading/deadlines/deadline-cells.ts'
import { tokensOf } from '../../plan/reading/deadlines/tokens.ts'
import { dateText } from '../deadlines/deadline-ends.ts'
import type { Finding, Rule } from '../rule.ts'

export const deadlineForm: Rule = {
  id: 'deadline-form',
  level: 'hygiene',
  severity: 'info',
  fixable: true,
  title: {
    vi: 'Một thời hạn viết theo một cách trong cả kế hoạch, cuối ô không có dấu chấm.',
    en: 'A deadline is written one way throughout the plan, without a full stop at the end of its cell.',
  },
  why: {
    vi: 'Cùng một thời hạn viết nhiều cách làm người đọc tưởng là khác nhau, và khó lọc bảng.',
    en: 'One deadline in several forms looks like several, and the table is hard to filter.',
  },
  help: { vi: 'Viết thống nhất theo cách dùng nhiều nhất.', en: 'Write it as it is written most often.' },
  applies: plan => deadlineCells(plan).length > 0,
  *check({ plan }) {
    const cells = deadlineCells(plan)
    yield* isoDates(cells)
    yield* fullStops(cells)
    for (const forms of formsOfPhrases(cells)) yield* otherForms(forms)
  },
}

const ISO_DATE =
  /(?<![\d/-])(?<year>(?:19|20)\d{2})-(?<month>0?[1-9]|1[0-2])-(?<day>0?[1-9]|[12]\d|3[01])(?![\d/-])/gu

/** Dates as programs write them, `2026-12-15`, which a cell of a sheet became. */
function* isoDates(cells: readonly DeadlineCell[]): Generator<Finding> {
  for (const { text, at } of cells)
    for (const { 0: written, index, groups } of text.matchAll(ISO_DATE)) {
      const { year, month, day } = groups ?? {}
      const fix = dateText({ year: Number(year), month: Number(month), day: Number(day) })
      yield {
        at,
        range: [index, index + written.length],
        fix,
        message: {
          vi: `“${written}” là ngày viết theo kiểu máy tính; trong văn bản viết “${fix}”.`,
          en: `“${written}” is how programs write a date; a text says “${fix}”.`,
        },
        help: { vi: 'Viết ngày, tháng, năm theo thứ tự ấy.', en: 'Write day, month and year in this order.' },
      }
    }
}

function* fullStops(cells: readonly DeadlineCell[]): Generator<Finding> {
  if (cells.every(({ text }) => text.endsWith('.'))) return
  for (const { text, at } of cells) {
    if (!/[^.\s]\.$/.test(text) || /[.;]\s/.test(text)) continue
    yield {
      at,
      range: [text.length - 1, text.length],
      fix: '',
      message: {
        vi: 'Cuối ô thời hạn này có dấu chấm, các ô khác không có.',
        en: 'This deadline ends with a full stop, others do not.',
      },
    }
  }
}

/** The forms of one phrase, and where each is used. */
type Forms = ReadonlyMap<string, readonly DeadlineCell[]>

/** Words that change nothing of what a deadline says. */
const IDLE: ReadonlySet<string> = new Set(['trong', 'vào', ',', '(', ')'])

function formsOfPhrases(cells: readonly DeadlineCell[]): Iterable<Forms> {
  const phrases = new Map<string, Map<string, DeadlineCell[]>>()
  for (const cell of cells) {
    const words = spoken(cell.text)
    const phrase = words.filter(word => !IDLE.has(word)).join(' ')
    const forms = phrases.get(phrase) ?? new Map<string, DeadlineCell[]>()
    phrases.set(phrase, forms)
    const form = words.join(' ')
    const same = forms.get(form)
    if (same) same.push(cell)
    else forms.set(form, [cell])
  }
  return phrases.values()
}

/** Words and marks of a text; whether “ngày” stands before a date, and zeros, make no difference here. */
function spoken(text: string): readonly string[] {
  const words = tokensOf(text)
    .map(token => (token.kind === 'number' ? token.text.replace(/^0+(?=\d)/, '') : token.text))
    .filter(word => word !== 'ngày')
  return words.at(-1) === '.' ? words.slice(0, -1) : words
}

function* otherForms(forms: Forms): Generator<Finding> {
  if (forms.size < 2) return
  const [usual, ...others] = [...forms.values()].sort((a, b) => b.length - a.length)
  const said = usual?.[0]?.text.replace(/\.$/, '') ?? ''
  for (const { text, at } of others.flat())
    yield {
      at,
      message: {
        vi: `Ô này viết “${text}”, các ô khác viết “${said}”.`,
        en: `“${text}” stands here, “${said}” in other cells.`,
      },
    }
}
