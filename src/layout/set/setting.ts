import type { Profile } from '../../profile/profile.ts'
import type { StructureNode } from '../page.ts'
import type { FlowBox } from './flow.ts'
import type { LineSetter } from './paragraph-lines.ts'
import type { StackItem } from './stack.ts'
import type { StructureIds } from './structure.ts'

/** What setting the parts of a document needs to know. */
export interface Setting extends LineSetter {
  readonly profile: Profile
  readonly ids: StructureIds
}

/** Boxes ready for the pages, and the logical structure of the words in them. */
export interface SetBlocks {
  readonly boxes: readonly FlowBox[]
  readonly nodes: readonly StructureNode[]
}

/** One item of a stack, and the structure nodes of what is in it. */
export interface SetBlock {
  readonly item: StackItem
  readonly nodes: readonly StructureNode[]
}
