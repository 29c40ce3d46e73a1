import type { Path } from '../diagnostic.ts'
import type { Prose } from '../plan/block.ts'
import { numberProse } from '../plan/prose-numbers.ts'
import { proseBlocks, tableBlock, type Writing } from './prose.ts'
import type { PartBlock } from './sections.ts'

/** The prose of a text and the table after it; `at` is the path of the text. */
export function contentBlocks(text: Prose, at: Path, writing: Writing): readonly PartBlock[] {
  const prose = proseBlocks(numberProse(text, at), writing)
  return text.table ? [...prose, tableBlock(text.table, [...at, 'table'], writing)] : prose
}
