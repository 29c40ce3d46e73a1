import type { Path } from '../../diagnostic.ts'
import type { Plan, PlanRow } from '../plan.ts'
import { parseMarkup } from './markup.ts'

/** A text of a plan and its place. */
export interface PlacedText {
  readonly at: Path
  readonly text: string
}

/** A footnote mark `[^id]` and the text it stands in. */
export interface PlacedMark {
  readonly at: Path
  readonly id: string
}

/** The texts whose inline markup is read: everything but letterhead, numbers, recipients and signature. */
export function markedTexts(plan: Plan): readonly PlacedText[] {
  const { decision } = plan
  return [
    ...text(['decision', 'subject'], decision.subject),
    ...texts(['decision', 'bases'], decision.bases),
    ...text(['decision', 'proposer'], decision.proposer),
    ...decision.articles.flatMap((article, index) => articleTexts(article, ['decision', 'articles', index])),
    ...text(['plan', 'title'], plan.plan?.title),
    ...rowTexts(plan.plan?.table.rows ?? [], ['plan', 'table', 'rows']),
    ...Object.entries(plan.agencies).flatMap(([id, name]) => text(['agencies', id], name)),
  ]
}

/** The texts printed as they are written. */
export function unmarkedTexts(plan: Plan): readonly PlacedText[] {
  const { issuer, decision } = plan
  const columns = plan.plan?.table.columns ?? []
  return [
    ...texts(['issuer', 'parent'], issuer.parent),
    ...texts(['issuer', 'name'], issuer.name),
    ...text(['issuer', 'place'], issuer.place),
    ...text(['issuer', 'symbol'], issuer.symbol),
    ...text(['decision', 'authority'], decision.authority),
    ...texts(['decision', 'recipients'], decision.recipients),
    ...text(['decision', 'filing'], decision.filing),
    ...texts(['decision', 'signature', 'title'], decision.signature.title),
    ...text(['decision', 'signature', 'name'], decision.signature.name),
    ...columns.flatMap((column, index) =>
      text(['plan', 'table', 'columns', index, 'heading'], 'heading' in column ? column.heading : undefined),
    ),
  ]
}

/** The footnote marks in texts, from the start of the plan on. */
export function footnoteMarks(placed: readonly PlacedText[]): readonly PlacedMark[] {
  return placed.flatMap(({ at, text }) =>
    parseMarkup(text).flatMap(piece => (piece.type === 'footnote' ? [{ at, id: piece.id }] : [])),
  )
}

function articleTexts(article: Plan['decision']['articles'][number], at: Path): readonly PlacedText[] {
  if (!('title' in article || 'clauses' in article)) return text([...at, 'text'], article.text)
  return [
    ...text([...at, 'title'], article.title),
    ...text([...at, 'text'], article.text),
    ...(article.clauses ?? []).flatMap((clause, index) => [
      ...text([...at, 'clauses', index, 'text'], clause.text),
      ...texts([...at, 'clauses', index, 'points'], 'points' in clause ? clause.points : undefined),
    ]),
  ]
}

/** `number` is printed as it is; the other cells and a group's name are read. */
function rowTexts(rows: readonly PlanRow[], at: Path): readonly PlacedText[] {
  return rows.flatMap((row, index) => {
    const { group, number: _, rows: inner, ...cells } = row
    const place = [...at, index]
    return [
      ...text([...place, 'group'], group),
      ...Object.entries(cells).flatMap(([kind, values]) => texts([...place, kind], values)),
      ...rowTexts(inner ?? [], [...place, 'rows']),
    ]
  })
}

function text(at: Path, value: string | undefined): readonly PlacedText[] {
  return value === undefined ? [] : [{ at, text: value }]
}

function texts(at: Path, values: readonly string[] | undefined): readonly PlacedText[] {
  return (values ?? []).map((value, index) => ({ at: [...at, index], text: value }))
}
