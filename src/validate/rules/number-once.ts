import { holdsList } from '../../plan/habits/table-habits.ts'
import { isSameNumber, typedNumber } from '../../plan/habits/typed-number.ts'
import { DIVISION_KINDS } from '../../plan/model/block.ts'
import type { Plan } from '../../plan/model/plan.ts'
import { type NumberedBlock, numberArticles, numberProse } from '../../plan/model/prose-numbers.ts'
import { leafColumns } from '../../plan/model/tables/table-columns.ts'
import { tableRows } from '../../plan/model/tables/table-rows.ts'
import { tablesOf } from '../../plan/model/tables/tables.ts'
import type { PlacedText } from '../../plan/reading/texts/marked-texts.ts'
import type { Finding, Rule } from '../rule.ts'

export const numberOnce: Rule = {
  id: 'number-once',
  level: 'consistency',
  severity: 'warning',
  title: {
    vi: 'Một đề mục, một ý chỉ có một số thứ tự.',
    en: 'A heading or an item has one number.',
  },
  why: {
    vi: 'kehoach tự đánh số; số gõ thêm mà khác số ấy thì in ra cả hai.',
    en: 'kehoach numbers by itself; where another number is typed, both are printed.',
  },
  help: {
    vi: 'Bỏ số gõ trong câu, hoặc ghi số muốn in ở khóa “number”.',
    en: 'Take the number out of the text, or give the one wanted at the key “number”.',
  },
  *check({ plan }) {
    for (const { block, source, number, inner } of numberedBlocks(plan)) {
      const key = block.heading === undefined ? 'item' : 'heading'
      const text = block[key]
      const typed = text === undefined || number === '' ? undefined : typedNumber(text)
      if (text !== undefined && typed) yield twice([...source, key], text, number, typed.range)
      if (block.heading !== undefined && number !== '') yield* repeated(inner, number)
    }
    for (const { at, text, number } of numberedCells(plan)) {
      const typed = holdsList(text) ? undefined : typedNumber(text)
      if (typed && typed.sign !== 'bullet') yield twice(at, text, number, typed.range)
    }
  },
}

function twice(at: Finding['at'], text: string, number: string, range: readonly [number, number]): Finding {
  const typed = text.slice(...range).trim()
  return {
    at,
    range,
    message: {
      vi: `In ra hai số: “${number} ${typed} …”; số “${typed}” gõ tay khác số kehoach tự đánh.`,
      en: `Two numbers are printed: “${number} ${typed} …”; the typed “${typed}” is not the one kehoach gives.`,
    },
  }
}

/** The number of a heading typed again before the text below it: “1. Mục đích”, “1. Mục đích: nâng cao …”. */
function* repeated(inner: readonly NumberedBlock[], number: string): Iterable<Finding> {
  for (const { block, source } of inner) {
    const typed = block.text === undefined ? undefined : typedNumber(block.text)
    if (!block.text || !typed || typed.sign === 'bullet' || !isSameNumber(typed, number)) continue
    yield {
      at: [...source, 'text'],
      range: typed.range,
      message: {
        vi: `Số “${number}” của đề mục phía trên được gõ lại ở đây, nên in hai lần.`,
        en: `The number “${number}” of the heading above is typed here again, and printed twice.`,
      },
    }
  }
}

interface NumberedCell extends PlacedText {
  readonly number: string
}

/** What rows that show their number are about. */
function numberedCells(plan: Plan): readonly NumberedCell[] {
  return tablesOf(plan).flatMap(({ table, at }) =>
    leafColumns(table).some(({ kind }) => kind === 'number')
      ? tableRows(table, at).flatMap(({ row, number, source }) => {
          const { group, content } = row
          const text = group ?? content
          const key = group === undefined ? 'content' : 'group'
          return typeof text === 'string' && number !== '' ? [{ at: [...source, key], text, number }] : []
        })
      : [],
  )
}

function numberedBlocks({ decision, plan, appendices }: Plan): readonly NumberedBlock[] {
  return [
    ...numberArticles(decision?.articles ?? [], ['decision', 'articles']).flatMap(({ inner }) => inner),
    ...(plan ? numberProse(plan, ['plan']) : []),
    ...appendices.flatMap((appendix, index) => numberProse(appendix, ['appendices', index])),
  ].flatMap(withInner)
}

function withInner(numbered: NumberedBlock): readonly NumberedBlock[] {
  const inner = numbered.inner.flatMap(withInner)
  return DIVISION_KINDS.some(kind => numbered.block[kind] !== undefined) ? inner : [numbered, ...inner]
}
