import type { FittedDocument, FittedSection } from '../../document/fitted.ts'
import type { Paragraph } from '../../document/model.ts'
import type { FontSet } from '../../font/font.ts'
import type { Profile } from '../../profile/profile.ts'
import type { Layout, Page, PageItem, PlacedField, StructureNode } from '../page.ts'
import { type LineModel, WORD } from '../set/line-model.ts'
import { measureOf } from '../set/measure.ts'
import { setParagraph } from '../set/paragraph-lines.ts'
import { setSection } from '../set/set-section.ts'
import type { Setting } from '../set/setting.ts'
import { attachmentField } from '../set/signing.ts'
import { StructureIds } from '../set/structure.ts'
import { type TextArea, textArea } from '../set/text-area.ts'
import { bookmarksOf, type MarkedPart } from './bookmarks.ts'
import { NoteSetter } from './notes.ts'
import { paginate } from './paginate.ts'
import { placeBody, placeLines } from './place.ts'

/** A layout, with the paragraphs its lines belong to by the lines' owners. */
export interface LaidOut extends Layout {
  readonly paragraphs: ReadonlyMap<number, Paragraph>
}

/**
 * Lays a document out on pages: sets every paragraph in lines, fills pages with them, and places what each page holds.
 * Every character of the document has a glyph; see `missingGlyphs`.
 */
export function layOut(
  document: FittedDocument,
  profile: Profile,
  fonts: FontSet,
  options: { readonly lineModel?: LineModel } = {},
): LaidOut {
  const ids = new StructureIds()
  const setting: Setting = { profile, ids, measure: measureOf(fonts), model: options.lineModel ?? WORD }
  const noteNodes = document.notes.map(() => ids.node('Note'))
  const owners = new Map(noteNodes.map((node, index) => [index, node.id]))
  const pages: Page[] = []
  const parts: Part[] = []
  const seen = new Set<number>()
  for (const [index, section] of document.sections.entries()) {
    if (section.continues !== true) ids.beginPart()
    const area = textArea(profile, section)
    const { boxes, nodes } = setSection(section, area.width, setting)
    const notes = new NoteSetter(document.notes, area.width, setting, owners)
    const fills = paginate(
      boxes,
      {
        height: area.height,
        lineCount: note => notes.lineCount(note),
        noteArea: list => notes.area(list),
      },
      seen,
    )
    const first = firstNumber(section, pages)
    for (const [offset, fill] of fills.entries()) {
      const number = first + offset
      const noteTop = area.top + area.height - notes.area(fill.notes)
      const items = [
        ...pageNumber(number, area, setting),
        ...placeBody(fill, area.left, area.top),
        ...notes.place(fill.notes, area.left, noteTop),
      ]
      pages.push({ width: area.pageWidth, height: area.pageHeight, section: index, number, items })
    }
    const part = section.continues ? parts.at(-1) : undefined
    if (part) for (const node of nodes) part.nodes.push(node)
    else parts.push({ title: section.title, nodes: [...nodes], page: pages.length - fills.length })
  }
  const partNodes = parts.map(({ title, nodes }) => ids.node('Part', nodes, { title }))
  const signed = attachmentField(document, profile, ids)
  const signedNodes = signed ? [signed.node] : []
  const structure = ids.node('Document', [...signedNodes, ...partNodes, ...noteNodes])
  const bookmarks = bookmarksOf(parts, pages, ids.paragraphs)
  return { pages: withField(pages, signed?.field), structure, bookmarks, paragraphs: ids.paragraphs }
}

/** The pages with a place to sign on the first, before everything else there. */
function withField([first, ...others]: readonly Page[], field: PlacedField | undefined): readonly Page[] {
  if (first === undefined) return []
  return [field ? { ...first, items: [field, ...first.items] } : first, ...others]
}

/** One part of the document, on pages of one or both orientations. */
interface Part extends MarkedPart {
  readonly nodes: StructureNode[]
}

function firstNumber(section: FittedSection, pages: readonly Page[]): number {
  return section.continues ? (pages.at(-1)?.number ?? 0) + 1 : 1
}

/** The page's number, centred in the top margin; the first of a series is not shown (PL I-I.I.7). */
function pageNumber(number: number, area: TextArea, setting: Setting): readonly PageItem[] {
  const { pageNumber: style, roles } = setting.profile
  if (number === 1 && style.hideOnFirst) return []
  const text = [{ type: 'text', text: String(number) }] as const
  const centred = { ...roles.body, size: style.size, align: 'center', left: 0, firstLine: 0 } as const
  return placeLines(setParagraph(text, centred, area.width, setting), area.left, style.fromTop, true)
}
