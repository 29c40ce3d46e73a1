import type { StructureNode, StructureTag } from './page.ts'

/** Makes nodes of the logical structure, each with an id of its own. */
export class StructureIds {
  #last = 0

  node(tag: StructureTag, children: readonly StructureNode[] = [], more: NodeDetails = {}): StructureNode {
    this.#last += 1
    return { id: this.#last, tag, children, ...more }
  }
}

export type NodeDetails = Pick<StructureNode, 'title' | 'colSpan' | 'rowSpan'>
