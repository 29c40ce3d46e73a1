import type { FittedBlock, FittedDocument, FittedSection } from '../../document/fitted.ts'
import type { Block, Document, Orientation, Paragraph, Section } from '../../document/model.ts'
import type { FontSet } from '../../font/font.ts'
import type { Profile } from '../../profile/profile.ts'
import { WORD } from '../set/line-model.ts'
import { measureOf } from '../set/measure.ts'
import { withSigns } from '../set/signs.ts'
import { type TextArea, textArea } from '../set/text-area.ts'
import { detachedTables } from './detached.ts'
import { fitColumns, fitRule, fitTitle, withBlankEnd } from './fit-columns.ts'
import { fitTable } from './fit-table.ts'
import type { Fitting } from './fitting.ts'
import { settledOrientation } from './orientation.ts'
import { withTurnedTables } from './turned-tables.ts'

/**
 * Settles what depends on the width of text, once for both renderers: how pages are turned, the lines of titles,
 * the lengths of rules, the widths of columns and marks, where table text is justified, and which table rows may go on
 * over a page break.
 */
export function fitDocument(composed: Document, profile: Profile, fonts: FontSet): FittedDocument {
  const document = withSigns(composed, profile, fonts)
  const fitting: Fitting = { profile, measure: measureOf(fonts), model: WORD }
  const cut = document.sections.flatMap(section => withTurnedTables(section, profile, fitting.measure))
  const sections = joined(cut.map(section => turned(section, fitting)))
  return { ...document, sections: sections.map(section => fitSection(section, fitting)) }
}

interface TurnedSection extends Section {
  readonly orientation: Orientation
}

function turned(section: Section, { profile, measure }: Fitting): TurnedSection {
  return { ...section, orientation: settledOrientation(section, profile, measure) }
}

/** Sections with those that turned out to need no other pages than the section they go on with as a part of it. */
function joined(sections: readonly TurnedSection[]): readonly TurnedSection[] {
  const parts: TurnedSection[] = []
  for (const section of sections) {
    const before = parts.at(-1)
    if (before !== undefined && section.continues && section.orientation === before.orientation)
      parts[parts.length - 1] = { ...before, blocks: [...before.blocks, ...section.blocks] }
    else parts.push(section)
  }
  return parts
}

function fitSection(section: TurnedSection, fitting: Fitting): FittedSection {
  const { width, height } = textArea(fitting.profile, section)
  // Titles first: the rule under one is as long as its last line asks.
  const set = section.blocks.map((block, index) =>
    block.type === 'paragraph'
      ? fitTitle(lastOfRun(block, section.blocks[index + 1]), width, fitting)
      : block,
  )
  const blocks = set.map((block, index) => fitBlock(block, set[index - 1], { width, height }, fitting))
  return detachedTables({ ...section, blocks }, { width, height }, fitting)
}

/** The last of several addressees stands apart from the text below it. */
function lastOfRun(paragraph: Paragraph, next: Block | undefined): Paragraph {
  if (paragraph.role !== 'addressee') return paragraph
  const goesOn = next?.type === 'paragraph' && next.role === 'addressee'
  return goesOn ? paragraph : { ...paragraph, role: 'lastAddressee' }
}

function fitBlock(
  block: Block,
  above: Block | undefined,
  { width, height }: Pick<TextArea, 'width' | 'height'>,
  fitting: Fitting,
): FittedBlock {
  switch (block.type) {
    case 'paragraph':
      return withBlankEnd(block, width)
    case 'rule':
      return fitRule(block, above, width, fitting)
    case 'columns':
      return fitColumns(block, above, width, fitting)
    case 'table':
      return fitTable(block, width, height, fitting)
  }
}
