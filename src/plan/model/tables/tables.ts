import type { Path } from '../../../base/diagnostic.ts'
import type { PlanBlock } from '../block.ts'
import type { Plan } from '../plan.ts'
import type { PlanTable } from './table.ts'

/** A table of a plan and its place. */
export interface PlacedTable {
  readonly table: PlanTable
  readonly at: Path
}

/** Every table of a plan, in the decision's articles, in prose and after it. */
export function tablesOf({ decision, plan, appendices, forms = [] }: Plan): readonly PlacedTable[] {
  const articles = (decision?.articles ?? []).flatMap((article, index) =>
    tablesIn(article, ['decision', 'articles', index]),
  )
  const texts = appendices.flatMap((appendix, index) => tablesIn(appendix, ['appendices', index]))
  const inForms = forms.flatMap(({ body }, form) =>
    body.flatMap(({ table }, index) =>
      table ? [{ table, at: ['forms', form, 'body', index, 'table'] }] : [],
    ),
  )
  return [...articles, ...(plan ? tablesIn(plan, ['plan']) : []), ...texts, ...inForms]
}

/** What may hold tables. */
interface Holder {
  readonly table?: PlanTable | undefined
  readonly clauses?: readonly PlanBlock[] | undefined
  readonly body?: readonly PlanBlock[] | undefined
  readonly items?: readonly PlanBlock[] | undefined
}

function tablesIn(holder: Holder, at: Path): readonly PlacedTable[] {
  const inner = (['clauses', 'body', 'items'] as const).flatMap(key =>
    (holder[key] ?? []).flatMap((block, index) => tablesIn(block, [...at, key, index])),
  )
  return holder.table ? [...inner, { table: holder.table, at: [...at, 'table'] }] : inner
}
