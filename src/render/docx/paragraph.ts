import { type Pt, toTwips } from '../../base/units.ts'
import type { FittedRule } from '../../document/fitted.ts'
import type { Paragraph } from '../../document/model.ts'
import type { DocxContext } from './docx-context.ts'
import { type Attributes, type Element, element, holding, valued } from './element.ts'
import { runs } from './inline.ts'
import { roleStyleId, ruleStyleId } from './style-names.ts'

/** What a paragraph's place asks of it beyond its style. */
export interface Placement {
  readonly keepWithNext?: boolean
  /** Room to leave above, with the space the paragraph's style wants there anyway. */
  readonly before?: Pt
  /** Room to leave below, with the space the paragraph's style wants there anyway. */
  readonly after?: Pt
  /** The properties of the section that ends with the paragraph. */
  readonly section?: Element
}

/** A paragraph in the style of its role. */
export function paragraphElement(
  paragraph: Paragraph,
  context: DocxContext,
  placement: Placement = {},
): Element {
  const style = context.profile.roles[paragraph.role]
  const keepWithNext = placement.keepWithNext === true && !style.keepWithNext
  const { right, blankEnd } = paragraph
  const look = {
    ...(right !== undefined && { indents: { 'w:right': toTwips(right) } }),
    ...(blankEnd !== undefined && { blankEnd }),
    isLetGo: paragraph.keep === false && style.keepWithNext && placement.keepWithNext !== true,
  }
  return holding(
    'w:p',
    [properties(roleStyleId(paragraph.role), { ...placement, keepWithNext }, look)],
    [
      ...runs(paragraph.children, style, context),
      ...(blankEnd === undefined ? [] : [element('w:r', undefined, element('w:tab'))]),
    ],
  )
}

/** A drawn line, centred in the width it stands in. */
export function ruleElement(rule: FittedRule, available: Pt, placement: Placement = {}): Element {
  const spare = toTwips(available) - toTwips(rule.length)
  const left = Math.floor(spare / 2)
  return element(
    'w:p',
    undefined,
    properties(ruleStyleId(rule.role), placement, { indents: { 'w:left': left, 'w:right': spare - left } }),
  )
}

/**
 * A paragraph of one point, or of the height given, where Word demands one and the document has none. Where it ends a
 * section it holds a space: Word keeps nothing with an empty one there, and it could turn a page of its own.
 */
export function fillerElement(placement: Placement = {}, height?: Pt): Element {
  const line = height === undefined ? {} : { 'w:line': toTwips(height), 'w:lineRule': 'exact' }
  const space = element('w:r', undefined, element('w:t', { 'xml:space': 'preserve' }, ' '))
  return element(
    'w:p',
    undefined,
    properties('KHFiller', placement, { line }),
    ...(placement.section === undefined ? [] : [space]),
  )
}

/** What a paragraph has of its own that its style cannot say. */
interface OwnLook {
  readonly indents?: Attributes
  readonly line?: Attributes
  readonly borders?: Element
  /** Where a tab leads with dots. */
  readonly blankEnd?: Pt
  /** Whether it does not stay with what follows, though its style says so. */
  readonly isLetGo?: boolean
}

function dottedTab(end: Pt): Element {
  return element('w:tab', { 'w:val': 'right', 'w:leader': 'dot', 'w:pos': toTwips(end) })
}

/** Properties in the order the schema wants them in. */
export function properties(styleId: string, placement: Placement, look: OwnLook = {}): Element {
  const { before, after, section } = placement
  const { indents, line, borders, blankEnd, isLetGo } = look
  const spacing = {
    ...(before !== undefined && { 'w:before': toTwips(before) }),
    ...(after !== undefined && { 'w:after': toTwips(after) }),
    ...line,
  }
  const content = [valued('w:pStyle', styleId)]
  if (placement.keepWithNext) content.push(element('w:keepNext'))
  if (isLetGo) content.push(element('w:keepNext', { 'w:val': 0 }))
  if (borders !== undefined) content.push(borders)
  if (blankEnd !== undefined) content.push(element('w:tabs', undefined, dottedTab(blankEnd)))
  if (Object.keys(spacing).length > 0) content.push(element('w:spacing', spacing))
  if (indents !== undefined) content.push(element('w:ind', indents))
  if (section !== undefined) content.push(section)
  return element('w:pPr', undefined, ...content)
}
