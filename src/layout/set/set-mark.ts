import type { Pt } from '../../base/units.ts'
import type { FittedMark } from '../../document/fitted.ts'
import { markBox } from '../../profile/mark-box.ts'
import { markText, markTextStyle } from './mark-text.ts'
import { setParagraph } from './paragraph-lines.ts'
import type { SetBlock, Setting } from './setting.ts'
import { linesHeight } from './stack.ts'

/** What everything is drawn in that has no colour of its own. */
const BLACK = '000000'

/** A word in its box, in the middle of a room `width` wide. */
export function setMark(mark: FittedMark, width: Pt, setting: Setting): SetBlock {
  const style = setting.profile.marks[mark.role]
  const { color, weight, before, after } = style
  const node = setting.ids.node('P')
  const inside = mark.width - 2 * weight
  const paragraph = setParagraph(markText(mark), markTextStyle(style), inside, setting, node.id)
  const { space, line } = markBox(style)
  const lines = paragraph.lines.map(set => ({
    ...set,
    height: line,
    ascent: set.ascent + (line - set.height) / 2,
  }))
  const textTop = weight + space
  return {
    item: {
      type: 'mark',
      x: (width - mark.width) / 2,
      width: mark.width,
      weight,
      ...(color !== BLACK && { color }),
      paragraph: { ...paragraph, lines },
      textTop,
      height: linesHeight(lines) + 2 * textTop,
      before,
      after,
    },
    nodes: [node],
  }
}
