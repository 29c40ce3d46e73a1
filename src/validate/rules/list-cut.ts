import type { Path } from '../../base/diagnostic.ts'
import type { PlanBlock } from '../../plan/model/block.ts'
import type { Plan } from '../../plan/model/plan.ts'
import { cellEntries } from '../../plan/model/tables/table-cells.ts'
import { tableRows } from '../../plan/model/tables/table-rows.ts'
import { tablesOf } from '../../plan/model/tables/tables.ts'
import type { PlacedText } from '../../plan/reading/texts/marked-texts.ts'
import { closingsOf, recipientTexts } from '../bundle/recipient-texts.ts'
import type { Finding, Rule } from '../rule.ts'

export const listCut: Rule = {
  id: 'list-cut',
  level: 'hygiene',
  severity: 'warning',
  title: {
    vi: 'Dấu phẩy trong [ ] không ngắt một câu thành hai phần tử.',
    en: 'No comma inside [ ] cuts a text into two items.',
  },
  why: {
    vi: 'Trong [ ], mỗi dấu phẩy bắt đầu một phần tử mới: [Các phòng, đơn vị] in thành hai dòng.',
    en: 'Inside [ ], each comma begins an item: [Các phòng, đơn vị] is printed as two lines.',
  },
  help: {
    vi: 'Nếu là một, đặt cả câu trong nháy đơn; nếu là hai, viết hoa chữ đầu.',
    en: 'If it is one text, put all of it in single quotes; if there are two, begin the second with a capital.',
  },
  *check({ plan }) {
    for (const list of listsOf(plan))
      for (const [index, { at, text }] of list.entries()) {
        const before = list[index - 1]?.text ?? ''
        if (isSibling(list[index - 1]?.at, at) && continuesText(before, text))
          yield { at, ...cut(before, text) }
      }
  },
}

/** Longer texts are not repeated in a message. */
const LONGEST = 60

function cut(before: string, text: string): Omit<Finding, 'at'> {
  const whole = `${before}, ${text}`.replaceAll("'", "''")
  return {
    message: {
      vi: `“${text}” bắt đầu bằng chữ thường như phần tiếp của “${before}”.`,
      en: `“${text}” begins with a small letter, as if it went on from “${before}”.`,
    },
    ...(whole.length <= LONGEST && {
      help: {
        vi: `Nếu là một, đặt cả câu trong nháy đơn: '${whole}'; nếu là hai, viết hoa chữ đầu.`,
        en: `If it is one text, put it in single quotes: '${whole}'; if there are two, begin the second with a capital.`,
      },
    }),
  }
}

/** A word in small letters, behind text that begins with a capital and has not come to its end. */
function continuesText(before: string, text: string): boolean {
  const word = /^[A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ]+(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ\d)._/@-])/.exec(text)?.[0] ?? ''
  return word !== '' && isSmall(word) && !isSmall(before.charAt(0)) && !/[.;:…!?]\s*$/.test(before)
}

function isSmall(text: string): boolean {
  return text === text.toLowerCase() && text !== text.toUpperCase()
}

function isSibling(before: Path | undefined, at: Path): boolean {
  return (
    before !== undefined && before.length === at.length && Number(at.at(-1)) === Number(before.at(-1)) + 1
  )
}

/** Lists whose items stand for themselves: recipients, addressees, agencies of a cell, paragraphs. */
function listsOf(plan: Plan): readonly (readonly PlacedText[])[] {
  const addressees = (plan.plan?.addressees ?? []).map((text, index) => ({
    at: ['plan', 'addressees', index],
    text,
  }))
  return [
    ...closingsOf(plan).map(closing => recipientTexts(plan, closing)),
    addressees,
    ...cellLists(plan),
    ...proseLists(plan),
  ]
}

function cellLists(plan: Plan): readonly (readonly PlacedText[])[] {
  return tablesOf(plan).flatMap(({ table, at }) =>
    tableRows(table, at).flatMap(({ row, source }) =>
      (['lead', 'support'] as const).map(kind =>
        cellEntries(row[kind] ?? '', [...source, kind]).flatMap(entry =>
          typeof entry.value === 'string' && !Object.hasOwn(plan.agencies, entry.value)
            ? [{ at: entry.at, text: entry.value }]
            : [],
        ),
      ),
    ),
  )
}

function proseLists({ decision, plan, appendices }: Plan): readonly (readonly PlacedText[])[] {
  const articles = (decision?.articles ?? []).flatMap((article, index) =>
    inHolder(article, ['decision', 'articles', index]),
  )
  const texts = appendices.flatMap((appendix, index) => inHolder(appendix, ['appendices', index]))
  return [...articles, ...(plan ? inHolder(plan, ['plan']) : []), ...texts]
}

type Holder = { readonly [key in 'clauses' | 'body' | 'items']?: readonly PlanBlock[] | undefined }

function inHolder(holder: Holder, at: Path): readonly (readonly PlacedText[])[] {
  return (['clauses', 'body', 'items'] as const).flatMap(key => {
    const blocks = holder[key] ?? []
    const own = blocks.flatMap((block, index) => {
      const text = block.text ?? block.item
      return text === undefined || Object.keys(block).length > 1 ? [] : [{ at: [...at, key, index], text }]
    })
    return [own, ...blocks.flatMap((block, index) => inHolder(block, [...at, key, index]))]
  })
}
