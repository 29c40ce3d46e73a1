import type { Block, Columns, Orientation, Section, Table } from '../document/model.ts'

/** A part of the bundle with all its blocks, before it is cut where pages turn. */
export interface Part {
  readonly part: Section['part']
  readonly title: string
  readonly orientation: Section['orientation']
  readonly blocks: readonly PartBlock[]
}
export type PartBlock = Block | TurnedTable

/** A table on pages of its own, turned against the text around it. */
export interface TurnedTable {
  readonly type: 'turned'
  readonly orientation: Orientation
  readonly table: Table
}

/**
 * A part as sections: one, unless tables turn the page. A heading goes with the table it stands above, and the closing
 * stays on the pages of what it closes. Page numbers start again in each part (PL I-I.III.1.đ).
 */
export function sectionsOf({ part, title, orientation, blocks }: Part): readonly Section[] {
  return runs(blocks, orientation).map((run, index) => ({
    part,
    title,
    orientation: run.orientation,
    pageNumbers: index === 0 ? 'restart' : 'continue',
    blocks: run.blocks,
    ...(index > 0 && { continues: true }),
  }))
}

interface Run {
  readonly orientation: Section['orientation']
  readonly blocks: Block[]
}

function runs(blocks: readonly PartBlock[], orientation: Section['orientation']): readonly Run[] {
  const done: Run[] = [{ orientation, blocks: [] }]
  for (const block of blocks) {
    const current = done.at(-1)
    if (!current) break
    if (block.type === 'turned') {
      const headings = takeHeadings(current.blocks)
      done.push({ orientation: block.orientation, blocks: [...headings, block.table] })
    } else if (current.orientation === orientation || isClosing(block)) current.blocks.push(block)
    else done.push({ orientation, blocks: [block] })
  }
  return done.filter(run => run.blocks.length > 0)
}

const HEADINGS: ReadonlySet<string> = new Set(['majorHeading', 'heading', 'divisionLabel', 'divisionTitle'])

/** Takes the headings away at the end of blocks. */
function takeHeadings(blocks: Block[]): Block[] {
  const isHeading = (block: Block) => block.type === 'paragraph' && HEADINGS.has(block.role)
  return blocks.splice(blocks.findLastIndex(block => !isHeading(block)) + 1)
}

function isClosing(block: Block): block is Columns {
  return block.type === 'columns' && block.role !== 'letterhead'
}
