import type { Pt } from '../../base/units.ts'
import type { FittedMark, FittedRule, FittedSpace } from '../../document/fitted.ts'
import type { Paragraph } from '../../document/model.ts'
import type { Profile } from '../../profile/profile.ts'
import { endingInBlank } from './blank.ts'
import { setParagraph } from './paragraph-lines.ts'
import { setMark } from './set-mark.ts'
import type { SetBlock, Setting } from './setting.ts'
import { signingFields } from './signing.ts'
import { paragraphItem, type StackItem } from './stack.ts'

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
  const set = setParagraph(block.children, profile.roles[block.role], room, setting, node.id)
  const { blankEnd } = block
  const paragraph = blankEnd === undefined ? set : endingInBlank(set, blankEnd, profile.blank)
  return { item: paragraphItem(paragraph), nodes: [node] }
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
