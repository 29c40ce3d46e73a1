import type * as z from 'zod'
import type { Localized } from '../../../base/diagnostic.ts'
import { BLOCK_KINDS, type BlockKind, type PlanBlock } from '../../model/block.ts'
import { issueAt } from './fields.ts'

/** Kinds that carry no number. */
const UNNUMBERED: ReadonlySet<BlockKind> = new Set(['text', 'table'])

/** A block is of one kind, or a bare list of items; only a kind that is numbered takes a number. */
export function checkBlock(block: PlanBlock, context: z.RefinementCtx): void {
  const kinds = BLOCK_KINDS.filter(kind => block[kind] !== undefined)
  const [first, second] = kinds
  if (!first && block.items === undefined) context.addIssue(issueAt(block, [], NO_KIND))
  else if (first && second && kinds.join() !== 'heading,item')
    context.addIssue(issueAt(block, [second], twoKinds(first, second), 'key'))
  else if (block.number !== undefined && (!first || UNNUMBERED.has(first)))
    context.addIssue(issueAt(block, ['number'], NOTHING_TO_NUMBER, 'key'))
}

const NO_KIND: Localized = {
  vi: `Khối này chưa có nội dung: cần một trong các khóa ${quoted(BLOCK_KINDS)}, hoặc “items”.`,
  en: `This block is empty: it needs one of the keys ${quoted(BLOCK_KINDS)}, or “items”.`,
}

function twoKinds(first: BlockKind, second: BlockKind): Localized {
  return {
    vi: `“${second}” không đi cùng “${first}”: mỗi khối chỉ là một loại (riêng “heading” đi được cùng “item”). Viết thành hai khối, mỗi khối bắt đầu bằng “- ”.`,
    en: `“${second}” cannot stand beside “${first}”: a block is of one kind (only “heading” may go with “item”). Make them two blocks, each beginning with “- ”.`,
  }
}

const NOTHING_TO_NUMBER: Localized = {
  vi: '“number” chỉ dùng cho khối có đánh số: đề mục, ý, phần, chương, mục, tiểu mục, điều.',
  en: '“number” is for blocks that are numbered: headings, items, parts, chapters, sections, subsections, articles.',
}

function quoted(keys: readonly string[]): string {
  return keys.map(key => `“${key}”`).join(', ')
}
