import type { FittedMark, FittedRule, FittedSpace } from '../document/fitted.ts'
import type { Paragraph } from '../document/model.ts'
import type { Profile } from '../profile/profile.ts'
import type { Pt } from '../units.ts'
import type { FlowBox } from './flow.ts'
import type { StructureNode } from './page.ts'
import { type LineSetter, setParagraph } from './paragraph-lines.ts'
import { setMark } from './set-mark.ts'
import { signingFields } from './signing.ts'
import { paragraphItem, type StackItem } from './stack.ts'
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

export function setStackItem(
  block: Paragraph | FittedRule | FittedSpace | FittedMark,
  width: Pt,
  setting: Setting,
): SetBlock {
  const { profile, ids } = setting
  if (block.type === 'mark') return setMark(block, width, setting)
  if (block.type === 'rule') return { item: ruleItem(block, width, profile), nodes: [] }
  if (block.type === 'space') return setSpace(block, width, setting)
  const node = ids.paragraph(block)
  const room = width - (block.right ?? 0)
  return {
    item: paragraphItem(setParagraph(block.children, profile.roles[block.role], room, setting, node.id)),
    nodes: [node],
  }
}

function setSpace(space: FittedSpace, width: Pt, { profile, ids }: Setting): SetBlock {
  const set = signingFields(space, width, profile.signing, ids)
  const fields = set.map(({ field }) => field)
  return {
    item: { type: 'space', height: 0, before: space.height, after: 0, fields },
    nodes: set.map(({ node }) => node),
  }
}

function ruleItem(rule: FittedRule, width: Pt, profile: Profile): StackItem {
  const { weight, height, before, after } = profile.rules[rule.role]
  const x = (width - rule.length) / 2
  return { type: 'rule', x, length: rule.length, weight, height: weight + height, before, after }
}
