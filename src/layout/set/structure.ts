import type { Paragraph } from '../../document/model.ts'
import { type OutlineLevel, outlineLevel } from '../../document/outline.ts'
import type { StructureNode, StructureTag } from '../page.ts'

/** Makes nodes of the logical structure, each with an id of its own. */
export class StructureIds {
  /** The paragraphs that nodes were made for, by the nodes' ids. */
  readonly paragraphs = new Map<number, Paragraph>()
  #last = 0
  /** Ranks of the headings a paragraph stands under, from the outermost in. */
  #open: readonly OutlineLevel[] = []

  node(tag: StructureTag, children: readonly StructureNode[] = [], more: NodeDetails = {}): StructureNode {
    this.#last += 1
    return { id: this.#last, tag, children, ...more }
  }

  /** A part begins: its headings are counted anew. */
  beginPart(): void {
    this.#open = []
  }

  /**
   * A paragraph's node. Headings are tagged by how deep they stand, whatever their rank: no level may be left out (ISO
   * 14289-1, 7.4.2). Articles are running text with a title at most before it.
   */
  paragraph(paragraph: Paragraph): StructureNode {
    const node = this.#paragraphNode(paragraph)
    this.paragraphs.set(node.id, paragraph)
    return node
  }

  #paragraphNode({ role }: Paragraph): StructureNode {
    const level = outlineLevel(role)
    if (level === undefined || role === 'article') return this.node('P')
    const above = this.#open.filter(open => open < level)
    this.#open = [...above, level]
    return this.node(HEADINGS[above.length] ?? 'P')
  }
}

const HEADINGS = ['H1', 'H2', 'H3'] as const

export type NodeDetails = Pick<StructureNode, 'title' | 'colSpan' | 'rowSpan'>
