import {
  AlignmentType,
  BorderStyle,
  DocumentDefaults,
  type IParagraphPropertiesOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx'
import { toTwips } from '../../base/units.ts'
import { FILLER_HEIGHT } from '../../document/filler.ts'
import {
  MARK_ROLES,
  PARAGRAPH_ROLES,
  type ParagraphRole,
  RULE_ROLES,
  type RuleRole,
} from '../../document/model.ts'
import { outlineLevel } from '../../document/outline.ts'
import type { ParagraphStyle, Profile } from '../../profile/profile.ts'
import { markStyle } from './mark.ts'
import { eighths, halfPoints } from './measures.ts'
import {
  OTHER_STYLE_NAMES,
  ROLE_STYLE_NAMES,
  RULE_STYLE_NAMES,
  roleStyleId,
  ruleStyleId,
} from './style-names.ts'

const SINGLE_LINE = 240
const LANGUAGE = 'vi-VN'

/**
 * Every style of a document: one paragraph style for each role with all the profile prescribes for it, one for each
 * kind of drawn line, and the few Word needs. docx's own default styles (headings, tables of contents) are left out.
 */
export function documentStyles(profile: Profile): IStylesOptions {
  return {
    importedStyles: [documentDefaults(profile)],
    paragraphStyles: [
      { id: 'Normal', name: OTHER_STYLE_NAMES.Normal, quickFormat: true },
      ...PARAGRAPH_ROLES.map(role => paragraphStyle(role, profile.roles[role])),
      ...RULE_ROLES.map(role => ruleStyle(role, profile)),
      ...MARK_ROLES.map(role => markStyle(role, profile)),
      pageNumberStyle(profile),
      fillerStyle,
    ],
    characterStyles: [
      {
        id: 'FootnoteReference',
        name: OTHER_STYLE_NAMES.FootnoteReference,
        run: { superScript: true },
      },
    ],
  }
}

/** What holds where no style says otherwise: the typeface, the body's size and single lines without spacing. */
function documentDefaults(profile: Profile): DocumentDefaults {
  const { font } = profile
  return new DocumentDefaults({
    run: {
      font: { ascii: font, hAnsi: font, cs: font, eastAsia: font },
      size: halfPoints(profile.roles.body.size),
      language: { value: LANGUAGE, eastAsia: LANGUAGE },
    },
    paragraph: { spacing: { before: 0, after: 0, line: SINGLE_LINE, lineRule: LineRuleType.AUTO } },
  })
}

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const

function paragraphStyle(role: ParagraphRole, style: ParagraphStyle): IParagraphStyleOptions {
  const level = outlineLevel(role)
  // Typed wider than docx types a style's paragraph: it writes `widowControl` there too.
  const paragraph: IParagraphPropertiesOptions = {
    ...(style.keepWithNext && { keepNext: true }),
    ...(style.keepLines && { keepLines: true }),
    widowControl: true,
    spacing: {
      before: toTwips(style.before),
      after: toTwips(style.after),
      // LibreOffice reads a line height without its rule as exact.
      line: Math.round(SINGLE_LINE * style.lineSpacing),
      lineRule: LineRuleType.AUTO,
    },
    ...((style.left !== 0 || style.firstLine !== 0) && { indent: indents(style) }),
    alignment: ALIGNMENTS[style.align],
    ...(level !== undefined && { outlineLevel: level - 1 }),
  }
  const run = {
    ...(style.bold && { bold: true }),
    ...(style.italic && { italics: true }),
    size: halfPoints(style.size),
  }
  return {
    id: roleStyleId(role),
    name: ROLE_STYLE_NAMES[role],
    basedOn: 'Normal',
    quickFormat: true,
    paragraph,
    run,
  }
}

function indents({ left, firstLine }: ParagraphStyle) {
  return {
    ...(left !== 0 && { left: toTwips(left) }),
    ...(firstLine > 0 && { firstLine: toTwips(firstLine) }),
    ...(firstLine < 0 && { hanging: toTwips(-firstLine) }),
  }
}

/**
 * An otherwise empty paragraph of exact height with a border along its top; its length is set by its indents. Word
 * draws the border above the line, so the paragraph is the border's thickness higher than its line.
 */
function ruleStyle(role: RuleRole, profile: Profile): IParagraphStyleOptions {
  const { weight, height, before, after } = profile.rules[role]
  return {
    id: ruleStyleId(role),
    name: RULE_STYLE_NAMES[role],
    basedOn: 'Normal',
    paragraph: {
      border: { top: { style: BorderStyle.SINGLE, size: eighths(weight), space: 0, color: 'auto' } },
      spacing: {
        before: toTwips(before),
        after: toTwips(after),
        line: toTwips(height),
        lineRule: LineRuleType.EXACT,
      },
    },
  }
}

function pageNumberStyle(profile: Profile): IParagraphStyleOptions {
  return {
    id: 'KHPageNumber',
    name: OTHER_STYLE_NAMES.KHPageNumber,
    basedOn: 'Normal',
    paragraph: { alignment: AlignmentType.CENTER },
    run: { size: halfPoints(profile.pageNumber.size) },
  }
}

/** One point of nothing, where Word demands a paragraph and the document has none. */
const fillerStyle: IParagraphStyleOptions = {
  id: 'KHFiller',
  name: OTHER_STYLE_NAMES.KHFiller,
  basedOn: 'Normal',
  paragraph: { spacing: { before: 0, after: 0, line: toTwips(FILLER_HEIGHT), lineRule: LineRuleType.EXACT } },
}
