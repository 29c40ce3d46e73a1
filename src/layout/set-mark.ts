import type { FittedMark } from '../document/fitted.ts'
import type { ParagraphStyle } from '../profile/profile.ts'
import type { Pt } from '../units.ts'
import { setParagraph } from './paragraph-lines.ts'
import type { SetBlock, Setting } from './set-item.ts'
import { linesHeight } from './stack.ts'

/** Black is what everything is drawn in that has no colour of its own. */
const BLACK = '000000'

/** A word in its box, in the middle of a room `width` wide. */
export function setMark(mark: FittedMark, width: Pt, setting: Setting): SetBlock {
  const { color, weight, height, before, after, ...look } = setting.profile.marks[mark.role]
  const style: ParagraphStyle = { ...PLAIN, size: look.size, bold: look.bold }
  const node = setting.ids.node('P')
  const text = [{ type: 'text', text: mark.text }] as const
  const paragraph = setParagraph(text, style, mark.width - 2 * weight, setting, node.id)
  const spare = Math.max(0, height - 2 * weight - linesHeight(paragraph.lines))
  return {
    item: {
      type: 'mark',
      x: (width - mark.width) / 2,
      width: mark.width,
      weight,
      ...(color !== BLACK && { color }),
      paragraph,
      textTop: weight + spare / 2,
      height: 2 * weight + spare + linesHeight(paragraph.lines),
      before,
      after,
    },
    node,
  }
}

const PLAIN = {
  italic: false,
  align: 'center',
  left: 0,
  firstLine: 0,
  before: 0,
  after: 0,
  lineSpacing: 1,
  keepWithNext: false,
  keepLines: true,
  balanced: false,
} as const
