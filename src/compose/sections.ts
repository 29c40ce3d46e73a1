import type { Block, Orientation, Section } from '../document/model.ts'
import { isClosing, opensWhatFollows } from '../document/openings.ts'

/** A part of the bundle with all its blocks, before it is cut where pages turn. */
export interface Part {
  readonly part: Section['part']
  readonly title: string
  readonly orientation: Section['orientation']
  readonly blocks: readonly PartBlock[]
}
export type PartBlock = Block | TurnedTable

/** A table with its title and remarks on pages of its own, turned against the text around it. */
export interface TurnedTable {
  readonly type: 'turned'
  readonly orientation: Orientation
  readonly blocks: readonly Block[]
}

/** A part as sections: one, unless tables turn the page. Page numbers start again in each part (PL I-I.III.1.đ). */
export function sectionsOf({ part, title, orientation, blocks }: Part): readonly Section[] {
  return runs(blocks, orientation).map((run, index) => ({
    part,
    title,
    orientation: run.orientation,
    blocks: run.blocks,
    ...(index > 0 && { continues: true }),
  }))
}

interface Run {
  readonly orientation: Section['orientation']
  readonly blocks: Block[]
}

/** Neighbours on pages turned alike; the closing is on the pages of what it closes. */
function runs(blocks: readonly PartBlock[], usual: Section['orientation']): readonly Run[] {
  const orientations = orientationsOf(blocks, usual)
  const done: Run[] = []
  for (const [index, block] of blocks.entries()) {
    const last = done.at(-1)
    const orientation = (isClosing(block) ? last?.orientation : orientations[index]) ?? usual
    const content = block.type === 'turned' ? block.blocks : [block]
    const run = last?.orientation === orientation ? last : { orientation, blocks: [] }
    if (run !== last) done.push(run)
    for (const one of content) run.blocks.push(one)
  }
  return done
}

/** What opens a table is on its pages, be it a heading or the head of the whole part; other text goes as usual. */
function orientationsOf(
  blocks: readonly PartBlock[],
  usual: Section['orientation'],
): readonly Section['orientation'][] {
  const fromTheEnd: Section['orientation'][] = []
  let ahead = usual
  for (const block of blocks.toReversed()) {
    if (block.type === 'turned') ahead = block.orientation
    else if (!opensWhatFollows(block)) ahead = usual
    fromTheEnd.push(ahead)
  }
  return fromTheEnd.toReversed()
}
