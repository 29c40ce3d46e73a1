import type { Path } from '../../base/diagnostic.ts'
import type { DivisionKind, PlanBlock, Prose } from '../model/block.ts'
import type { Article } from '../model/plan.ts'
import { divisionOf, type NumberedBlock, numberArticles, numberProse } from '../model/prose-numbers.ts'
import { divisionLabel, positionWritten, typedDivision } from '../phrases/labels.ts'
import type { Absorption } from './absorption.ts'
import { tableHabits } from './table-habits.ts'
import { isCountedByHand, isSameNumber, type TypedNumber, typedNumber } from './typed-number.ts'

/** The prose of a text, and its table, without the numbers typed before what kehoach numbers. */
export function proseHabits<T extends Prose>(text: T, at: Path, absorption: Absorption): T {
  const { table } = text
  return {
    ...text,
    ...(text.body && { body: listHabits(numberProse(text, at), absorption) }),
    ...(table && { table: tableHabits(table, [...at, 'table'], absorption) }),
  }
}

/** The articles of a decision without their numbers, and what stands in them. */
export function articleHabits(articles: readonly Article[], at: Path, absorption: Absorption): Article[] {
  return numberArticles(articles, at).map(({ article, source, number, inner }) => {
    const { clauses, body } = article
    const held = listHabits(inner, absorption)
    return {
      ...labelled(article, article.title === undefined ? 'text' : 'title', number, source, absorption),
      ...(clauses && { clauses: held.slice(0, clauses.length) }),
      ...(body && { body: held.slice(clauses?.length ?? 0) }),
    }
  })
}

function labelled(
  article: Article,
  key: 'text' | 'title',
  number: string,
  source: Path,
  absorption: Absorption,
): Article {
  const label = withoutLabel('article', article[key], number, article.number, [...source, key], absorption)
  return label ? { ...article, [key]: label.text, ...label.numbered } : article
}

/** What is left of a title before which what kehoach writes is typed; its number where it is another one. */
function withoutLabel(
  kind: DivisionKind,
  text: string | undefined,
  number: string,
  given: PlanBlock['number'],
  at: Path,
  absorption: Absorption,
): { readonly text: string; readonly numbered: { readonly number?: number } } | undefined {
  const typed = text === undefined ? undefined : typedDivision(kind, text)
  if (text === undefined || !typed || typed.position === undefined || given === '') return undefined
  const rest = text.slice(0, typed.range[0]) + text.slice(typed.range[1])
  if (typed.position === positionWritten(number)) {
    const printed =
      kind === 'article'
        ? `${divisionLabel('article', number)}. ${rest}`
        : `${divisionLabel(kind, number)} / ${rest}`
    return { text: absorption.cut('number', at, text, typed.range, printed), numbered: {} }
  }
  if (given !== undefined) return undefined
  const cut = absorption.cut('own-number', at, text, typed.range, text)
  absorption.move([...at.slice(0, -1), 'number'], at)
  return { text: cut, numbered: { number: typed.position } }
}

function listHabits(blocks: readonly NumberedBlock[], absorption: Absorption): PlanBlock[] {
  const typed = blocks.map(({ block, format }) => (format === undefined ? undefined : typedBefore(block)))
  const counted = typed.filter((_, index) => blocks[index]?.format !== undefined)
  const isByHand = isCountedByHand(counted)
  return blocks.map((numbered, index) => {
    const own = blockHabits(numbered, typed[index], isByHand, absorption)
    return withInner(own, numbered, absorption)
  })
}

function withInner(own: PlanBlock, { source, inner }: NumberedBlock, absorption: Absorption): PlanBlock {
  const { body, items, table } = own
  const held =
    inner.length === 0 ? [] : listsOf(inner, body?.length ?? 0).flatMap(list => listHabits(list, absorption))
  return {
    ...own,
    ...(body && { body: held.slice(0, body.length) }),
    ...(items && { items: held.slice(body?.length ?? 0) }),
    ...(table && { table: tableHabits(table, [...source, 'table'], absorption) }),
  }
}

/** `body` and `items` are lists of their own. */
function listsOf(inner: readonly NumberedBlock[], count: number): readonly (readonly NumberedBlock[])[] {
  return [inner.slice(0, count), inner.slice(count)]
}

function blockHabits(
  { block, source, number }: NumberedBlock,
  typed: TypedNumber | undefined,
  isByHand: boolean,
  absorption: Absorption,
): PlanBlock {
  const division = divisionOf(block)
  if (division) {
    const label = withoutLabel(
      division,
      block[division],
      number,
      block.number,
      [...source, division],
      absorption,
    )
    return label ? { ...block, [division]: label.text, ...label.numbered } : block
  }
  const key = numberedKey(block)
  const text = key && block[key]
  if (key === undefined || text === undefined || !typed) return block
  const at = [...source, key]
  if (isSameNumber(typed, number)) {
    const printed = `${number} ${text.slice(typed.range[1])}`
    return { ...block, [key]: absorption.cut('number', at, text, typed.range, printed) }
  }
  if (block.number !== undefined || !isByHand) return block
  const shown = typed.sign === 'bullet' ? typed.bare : typed.written
  const left = absorption.cut('own-number', at, text, typed.range, `${shown} ${text.slice(typed.range[1])}`)
  absorption.move([...source, 'number'], at)
  return { ...block, [key]: left, number: shown }
}

/** Behind the number of a block its heading stands, if it has one. */
function numberedKey({ heading, item }: PlanBlock): 'heading' | 'item' | undefined {
  if (heading !== undefined) return 'heading'
  return item === undefined ? undefined : 'item'
}

function typedBefore(block: PlanBlock): TypedNumber | undefined {
  const key = numberedKey(block)
  const text = key && block[key]
  return text === undefined || block.number === '' ? undefined : typedNumber(text)
}
