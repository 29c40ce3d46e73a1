import type { Draft, DraftMap } from './draft.ts'
import type { Item } from './line.ts'
import { outlineOf } from './outline.ts'
import { proseOf } from './prose.ts'
import { UNKNOWN } from './unknown.ts'
import type { Writing } from './writing.ts'

/** The prose of a text, or its table where there is nothing else. */
export function contentOf(items: readonly Item[], landscape: boolean, writing: Writing): DraftMap {
  const content = proseOf(outlineOf(items), writing, landscape)
  const { body } = content
  if (!Array.isArray(body) || body.length === 0) return { body: [UNKNOWN] }
  const only: Draft = body[0]
  const isTable = body.length === 1 && typeof only === 'object' && 'table' in only
  return isTable ? { table: only.table } : content
}
