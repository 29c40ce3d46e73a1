import { AlignmentType, BorderStyle, type IParagraphStyleOptions, LineRuleType } from 'docx'
import { type Pt, toTwips } from '../../base/units.ts'
import type { FittedMark } from '../../document/fitted.ts'
import type { MarkRole } from '../../document/model.ts'
import { markBox } from '../../profile/mark-box.ts'
import type { MarkStyle, Profile } from '../../profile/profile.ts'
import { type Element, element } from './element.ts'
import { eighths, halfPoints } from './measures.ts'
import { type Placement, properties } from './paragraph.ts'
import { MARK_STYLE_NAMES, markStyleId } from './style-names.ts'

/**
 * The paragraph style of a mark: a line in a border on four sides. Word knows the room between border and text in whole
 * points only; the line's exact height makes the box as tall as the profile says.
 */
export function markStyle(role: MarkRole, profile: Profile): IParagraphStyleOptions {
  const { size, bold, color, weight, before, after } = profile.marks[role]
  const { space, line } = markBox(profile.marks[role])
  const edge = { style: BorderStyle.SINGLE, size: eighths(weight), color }
  const ends = { ...edge, space }
  const sides = { ...edge, space: 0 }
  return {
    id: markStyleId(role),
    name: MARK_STYLE_NAMES[role],
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: {
      border: { top: ends, left: sides, bottom: ends, right: sides },
      spacing: {
        before: toTwips(before),
        after: toTwips(after),
        line: toTwips(line),
        lineRule: LineRuleType.EXACT,
      },
      alignment: AlignmentType.CENTER,
    },
    run: { ...(bold && { bold: true }), size: halfPoints(size), color },
  }
}

/**
 * A mark in the middle of the width it stands in. `apart`: right below another, in whose box Word would set it if their
 * borders were alike; so its own stand a point further from its word.
 */
export function markElement(
  mark: FittedMark,
  available: Pt,
  profile: Profile,
  placement: Placement,
  apart: boolean,
): Element {
  const style = profile.marks[mark.role]
  const side = apart ? 1 : 0
  // Word sets the borders outside of the indents.
  const inside = toTwips(mark.width - 2 * (style.weight + side))
  const spare = toTwips(available) - inside
  const left = Math.floor(spare / 2)
  const indents = { 'w:left': left, 'w:right': spare - left }
  return element(
    'w:p',
    undefined,
    properties(markStyleId(mark.role), placement, {
      indents,
      ...(apart && { borders: bordersApart(style, side) }),
    }),
    element('w:r', undefined, element('w:t', { 'xml:space': 'preserve' }, mark.text)),
  )
}

/** The borders of the style, those at the sides `side` points from the text. */
function bordersApart(style: MarkStyle, side: number): Element {
  const edge = (name: string, space: Pt) =>
    element(name, {
      'w:val': 'single',
      'w:color': style.color,
      'w:sz': eighths(style.weight),
      'w:space': space,
    })
  const { space } = markBox(style)
  return element(
    'w:pBdr',
    undefined,
    edge('w:top', space),
    edge('w:left', side),
    edge('w:bottom', space),
    edge('w:right', side),
  )
}
