import fc from 'fast-check'
import { mm } from '../../src/base/units.ts'
import { compose } from '../../src/compose/compose.ts'
import type { FittedDocument } from '../../src/document/fitted.ts'
import type { Inline } from '../../src/document/model.ts'
import { fitDocument } from '../../src/layout/fit/fit.ts'
import type { Layout, Page, PlacedLine, PlacedStroke, StructureNode } from '../../src/layout/page.ts'
import { layOut } from '../../src/layout/pages/layout.ts'
import { type TextArea, textArea } from '../../src/layout/set/text-area.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { decree30 } from '../../src/profile/decree30.ts'
import type { Profile } from '../../src/profile/profile.ts'
import { sectionAt } from '../../src/verify/section-at.ts'
import { tinosSet } from '../font/tinos.ts'
import { anyTable } from '../plan/any-table.ts'
import { list, WORDY_PEN } from '../plan/any-text.ts'
import { withWords } from '../plan/any-words.ts'

const fonts = tinosSet()
/** Places that differ by less are the same, in points. */
export const NEAR = 0.05

/** Pages as wide as the Decree's on which little stands: tables break all the time. */
export const low: Profile = {
  ...decree30,
  page: {
    ...decree30.page,
    margins: {
      portrait: { ...decree30.page.margins.portrait, bottom: decree30.page.height - mm(20) - mm(110) },
      landscape: { ...decree30.page.margins.landscape, bottom: decree30.page.width - mm(20) - mm(90) },
    },
  },
}

/** Data of a plan of nothing but tables. */
const { form, text } = WORDY_PEN
export const tables = fc
  .record({
    kehoach: fc.constant(1),
    issuer: fc.record({ name: form, symbol: form, place: form }),
    appendices: list(fc.record({ title: text, table: anyTable(WORDY_PEN) }), 2),
  })
  .map(withWords)

export interface Made {
  readonly fitted: FittedDocument
  readonly layout: Layout
  readonly profile: Profile
}

export function made(data: unknown, profile: Profile): Made {
  const { value } = parsePlan('plan.yaml', new TextEncoder().encode(JSON.stringify(data)))
  if (!value) throw new Error('not a plan')
  const fitted = fitDocument(compose(value.plan), profile, fonts)
  return { fitted, layout: layOut(fitted, profile, fonts), profile }
}

export function linesOf({ items }: Page): readonly PlacedLine[] {
  return items.filter(item => item.type === 'line')
}

export function strokesOf({ items }: Page): readonly PlacedStroke[] {
  return items.filter(item => item.type === 'stroke')
}

export function textOf({ runs }: PlacedLine): string {
  return bare(runs.map(run => run.text).join(''))
}

export function bare(words: string): string {
  return words.replaceAll(/\s/g, '')
}

export function printed(children: readonly Inline[]): string {
  return bare(
    children
      .map(child =>
        child.type === 'text' ? child.text : child.type === 'noteMark' ? String(child.note + 1) : '',
      )
      .join(''),
  )
}

export function nodesOf(node: StructureNode): readonly StructureNode[] {
  return [node, ...node.children.flatMap(nodesOf)]
}

export function idsOf(node: StructureNode | undefined): ReadonlySet<number> {
  return new Set(node === undefined ? [] : nodesOf(node).map(({ id }) => id))
}

/** The text of each piece of the structure, whatever pages it stands on. */
export function textsByOwner(pages: readonly Page[]): ReadonlyMap<number, string> {
  const texts = new Map<number, string>()
  for (const line of pages.flatMap(linesOf)) {
    if (line.owner !== undefined) texts.set(line.owner, (texts.get(line.owner) ?? '') + textOf(line))
  }
  return texts
}

export function areaOf({ section }: Page, { fitted, profile }: Made): TextArea {
  return textArea(profile, sectionAt(fitted, section))
}

export function isPageNumber(line: PlacedLine, { profile }: Made): boolean {
  return line.owner === undefined && line.top < profile.pageNumber.fromTop + 1
}

/** Lines that stand again: header rows, and cells over several rows. */
export function repeatedOn(page: Page, whole: Made): readonly PlacedLine[] {
  return linesOf(page).filter(line => line.owner === undefined && !isPageNumber(line, whole))
}

export function isOwned(ids: ReadonlySet<number>) {
  return ({ owner }: PlacedLine) => owner !== undefined && ids.has(owner)
}

/** Wider than a single character or mark, for which a column may be too narrow. */
export function isWide(line: PlacedLine): boolean {
  return line.width > decree30.roles.tableText.size
}

export function foot(line: PlacedLine): number {
  return line.top + line.height
}

/** Those of some texts that others lack, as often as they do. */
export function without(texts: readonly string[], wanted: readonly string[]): readonly string[] {
  const left = [...texts]
  return wanted.filter(one => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

export interface PlacedTable {
  readonly header: readonly string[]
  /** Height of the header rows with words in them from border to border, where they stand first. */
  readonly height: number
  /** The same with rows that have none, down to the words below them or the table's foot. */
  readonly most: number
  readonly first: number
  /** Pages on which something of the rows below the header stands. */
  readonly reached: readonly number[]
}

export function tablesIn({ layout }: Made): readonly PlacedTable[] {
  const found = nodesOf(layout.structure).filter(({ tag }) => tag === 'Table')
  return found.flatMap(({ children: [head, body] }): PlacedTable[] => {
    const inHead = isOwned(idsOf(head))
    const inBody = isOwned(idsOf(body))
    const heads = layout.pages.flatMap((page, index) => (linesOf(page).some(inHead) ? [index] : []))
    const page = layout.pages[heads[0] ?? 0]
    if (page === undefined || heads.length !== 1) return []
    const lines = linesOf(page).filter(inHead)
    const across = strokesOf(page).filter(({ y1, y2 }) => y1 === y2)
    const top = Math.min(...lines.map(line => line.top))
    const bottom = Math.max(...lines.map(foot))
    const above = Math.max(...across.map(({ y1 }) => y1).filter(y => y <= top + NEAR))
    const below = Math.min(...across.map(({ y1 }) => y1).filter(y => y >= bottom - NEAR))
    const next = Math.min(
      ...linesOf(page)
        .filter(inBody)
        .map(line => line.top),
    )
    const widths = across.filter(({ x1, x2 }) => x2 - x1 > decree30.notes.separator + NEAR)
    const lowest = Math.max(below, ...widths.map(({ y1 }) => y1).filter(y => y <= next + NEAR))
    return [
      {
        header: lines.map(textOf),
        height: below - above,
        most: lowest - above,
        first: heads[0] ?? 0,
        reached: layout.pages.flatMap((one, index) => (linesOf(one).some(inBody) ? [index] : [])),
      },
    ]
  })
}
