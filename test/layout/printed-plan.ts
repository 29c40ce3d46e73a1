import { compose } from '../../src/compose/compose.ts'
import { fitDocument } from '../../src/layout/fit/fit.ts'
import type { Page, PlacedLine, StructureNode } from '../../src/layout/page.ts'
import { layOut } from '../../src/layout/pages/layout.ts'
import { decree30 } from '../../src/profile/decree30.ts'
import { tinosSet } from '../font/tinos.ts'
import { examplePlan } from '../golden/example-plans.ts'
import {
  areaOf,
  foot,
  idsOf,
  isOwned,
  isPageNumber,
  linesOf,
  type Made,
  NEAR,
  nodesOf,
  strokesOf,
} from './table-pages.ts'

/** What a reader sees of an example's pages, with places in points from their top left corners. */

export interface Printed {
  readonly whole: Made
  readonly pages: readonly PrintedPage[]
}

export interface PrintedPage {
  readonly page: Page
  /** The table's header where it stands first, and set again. */
  readonly header: readonly Words[]
  /** Of rows below the header, what stands on the page; a cell over several rows is in that which it begins in. */
  readonly rows: readonly (readonly PrintedCell[])[]
  /** Cells over several rows whose text stands here again. */
  readonly again: readonly Words[]
  readonly notes: readonly Words[]
  readonly area: {
    readonly left: number
    readonly right: number
    readonly top: number
    readonly bottom: number
  }
}

/** The words of one line, or of a cell's lines on one page. */
export interface Words {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly top: number
  readonly foot: number
}
export interface PrintedCell extends Words {
  readonly lines: readonly Words[]
}

const fonts = tinosSet()

export async function printed(name: string): Promise<Printed> {
  const fitted = fitDocument(compose(await examplePlan(name)), decree30, fonts)
  const whole = { fitted, layout: layOut(fitted, decree30, fonts), profile: decree30 }
  return { whole, pages: whole.layout.pages.map(page => printedPage(page, whole)) }
}

function printedPage(page: Page, whole: Made): PrintedPage {
  const nodes = nodesOf(whole.layout.structure)
  const inside = (tag: string) => {
    const owned = nodes.filter(node => node.tag === tag).map(node => isOwned(idsOf(node)))
    return (line: PlacedLine) => owned.some(isIn => isIn(line))
  }
  const bodies = nodes.filter(({ tag }) => tag === 'TBody')
  const rows = bodies
    .flatMap(({ children }) => children)
    .map(row => row.children.flatMap(cell => cellOn(page, cell)))
    .filter(cells => cells.length > 0)
  const { left, top, width, height } = areaOf(page, whole)
  const furniture = linesOf(page).filter(line => line.owner === undefined && !isPageNumber(line, whole))
  const headings = new Set(whole.layout.pages.flatMap(linesOf).filter(inside('THead')).map(lineWords))
  const isHeading = (line: PlacedLine) =>
    [...headings].some(({ text, x }) => text === lineText(line) && Math.abs(x - line.x) < NEAR)
  return {
    page,
    header: [...linesOf(page).filter(inside('THead')), ...furniture.filter(isHeading)].map(lineWords),
    rows,
    again: furniture.filter(line => !isHeading(line)).map(lineWords),
    notes: linesOf(page).filter(inside('Note')).map(lineWords),
    area: { left, right: left + width, top, bottom: top + height },
  }
}

function cellOn(page: Page, cell: StructureNode): readonly PrintedCell[] {
  const lines = linesOf(page)
    .filter(isOwned(idsOf(cell)))
    .map(lineWords)
  const [first] = lines
  if (first === undefined) return []
  return [
    {
      text: lines.map(({ text }) => text).join(' '),
      x: Math.min(...lines.map(({ x }) => x)),
      right: Math.max(...lines.map(({ right }) => right)),
      top: first.top,
      foot: Math.max(...lines.map(line => line.foot)),
      lines,
    },
  ]
}

function lineWords(line: PlacedLine): Words {
  const { x, width, top } = line
  return { text: lineText(line), x, right: x + width, top, foot: foot(line) }
}

function lineText({ runs }: PlacedLine): string {
  return runs
    .map(run => run.text)
    .join('')
    .trim()
}

/** The words of all the lines on a page that belong to the text, its table included. */
export function textsOn({ page }: PrintedPage): readonly string[] {
  return linesOf(page).map(lineText)
}

/** Heights of the lines drawn across a page from one place to another. */
export function bordersAcross({ page }: PrintedPage, from: number, to: number): readonly number[] {
  return strokesOf(page)
    .filter(({ x1, x2, y1, y2 }) => y1 === y2 && x1 <= from + NEAR && to - NEAR <= x2)
    .map(({ y1 }) => y1)
}

/** Places of the upright borders on a page, from left to right. */
export function columnEdges({ page }: PrintedPage): readonly number[] {
  const upright = strokesOf(page).filter(({ x1, x2 }) => x1 === x2)
  return [...new Set(upright.map(({ x1 }) => Number(x1.toFixed(2))))].sort((one, other) => one - other)
}
