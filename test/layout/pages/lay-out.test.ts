import { describe, expect, it } from 'vitest'
import { mm } from '../../../src/base/units.ts'
import type { FittedBlock, FittedSection } from '../../../src/document/fitted.ts'
import type { Layout, PlacedLine, PlacedStroke, StructureNode } from '../../../src/layout/page.ts'
import { layOut } from '../../../src/layout/pages/layout.ts'
import { decree30 } from '../../../src/profile/decree30.ts'
import {
  boxed,
  cell,
  columns,
  document,
  headerRow,
  paragraph,
  row,
  section,
  signatureSpace,
  table,
} from '../../docx/builders.ts'
import { tinosSet } from '../../font/tinos.ts'

const fonts = tinosSet()

function laidOut(...sections: readonly FittedSection[]): Layout {
  return layOut(document(sections), decree30, fonts)
}

function linesOf(layout: Layout, page = 0): readonly PlacedLine[] {
  return (layout.pages[page]?.items ?? []).filter(item => item.type === 'line')
}

function strokesOf(layout: Layout): readonly PlacedStroke[] {
  return (layout.pages[0]?.items ?? []).filter(item => item.type === 'stroke')
}

function textOf(line: PlacedLine | undefined): string {
  return line?.runs.map(run => run.text).join('') ?? ''
}

/** The tags of a structure, `H1` for a heading; what is in a table is left out. */
function tags(node: StructureNode): string {
  const inside = node.tag === 'Table' ? [] : node.children
  const title = node.title === undefined ? '' : ` ${node.title}:`
  return inside.length === 0 ? node.tag : `${node.tag}(${title}${inside.map(tags).join(' ')})`
}

describe('marks on a page', () => {
  const { weight, height, before, color } = decree30.marks.urgency
  const { left, top } = decree30.page.margins.portrait
  const layout = laidOut(
    section([
      columns('letterhead', [200, 250], [[boxed('urgency', 'KHẨN', mm(20))], []]),
      paragraph('body', 'a'),
    ]),
  )

  it('are a box of their width and height in the middle of their column', () => {
    const strokes = strokesOf(layout)
    const edge = weight / 2
    const x = left + (200 - mm(20)) / 2
    const y = top + before
    expect(strokes).toHaveLength(4)
    expect(Math.min(...strokes.map(({ x1 }) => x1))).toBeCloseTo(x, 2)
    expect(Math.max(...strokes.map(({ x2 }) => x2))).toBeCloseTo(x + mm(20), 2)
    expect(Math.min(...strokes.map(({ y1 }) => y1))).toBeCloseTo(y, 2)
    expect(Math.max(...strokes.map(({ y2 }) => y2))).toBeCloseTo(y + height, 2)
    for (const { x1, x2, y1, y2 } of strokes) expect(x1 === x2 || y1 === y2).toBe(true)
    expect(strokes.map(stroke => [stroke.weight, stroke.color])).toEqual(Array(4).fill([weight, color]))
    expect(strokes.find(({ x1, x2 }) => x1 === x2)?.x1).toBeCloseTo(x + mm(20) - edge, 2)
  })

  it('have their word in the middle, in their colour', () => {
    const [word] = linesOf(layout)
    if (word === undefined) throw new Error('no word')
    expect(textOf(word)).toBe('KHẨN')
    expect(word.runs.map(run => run.color)).toEqual([color])
    expect(word.x + word.width / 2).toBeCloseTo(left + 100, 2)
    const capitals = word.baseline - 0.331 * decree30.marks.urgency.size
    expect(Math.abs(capitals - (top + before + height / 2))).toBeLessThan(1)
  })

  it('push down what stands below them', () => {
    const [, after] = linesOf(layout)
    expect(after?.top).toBeCloseTo(top + before + height, 2)
  })

  it('are content, and black ones have no colour of their own', () => {
    expect(tags(layout.structure)).toBe('Document(Part( Quyết định:P P))')
    const black = laidOut(section([columns('letterhead', [200], [[boxed('draft', 'A', 60)]])]))
    expect(
      [...strokesOf(black), ...linesOf(black).flatMap(line => line.runs)].map(({ color: own }) => own),
    ).toEqual(Array(5).fill(undefined))
  })
})

describe('the structure of a document', () => {
  it('tags headings by how deep they stand, and leaves no level out', () => {
    const headings = (...roles: readonly Parameters<typeof paragraph>[0][]) =>
      tags(laidOut(section(roles.map(role => paragraph(role, 'a')))).structure)
    expect(
      headings('documentType', 'subject', 'majorHeading', 'heading', 'item', 'heading', 'majorHeading'),
    ).toBe('Document(Part( Quyết định:H1 P H2 H3 P H3 H2))')
    expect(headings('documentType', 'heading', 'majorHeading', 'heading')).toBe(
      'Document(Part( Quyết định:H1 H2 H2 H3))',
    )
    expect(headings('appendixLabel', 'divisionLabel', 'divisionTitle', 'article', 'clause')).toBe(
      'Document(Part( Quyết định:H1 H2 H2 P P))',
    )
    expect(headings('heading', 'majorHeading', 'documentType', 'heading')).toBe(
      'Document(Part( Quyết định:H1 H1 H1 H2))',
    )
  })

  it('has one part for sections that go on with one another, its headings included', () => {
    const layout = laidOut(
      section([paragraph('documentType', 'a'), paragraph('majorHeading', 'b')], { title: 'Một' }),
      section([paragraph('heading', 'c')], { title: 'Một', orientation: 'landscape', continues: true }),
      section([paragraph('heading', 'd')], { title: 'Hai' }),
    )
    expect(tags(layout.structure)).toBe('Document(Part( Một:H1 H2 H3) Part( Hai:H1))')
  })
})

describe('pages of a section that goes on', () => {
  it('are numbered on, and show their numbers', () => {
    const text = [paragraph('body', 'a')]
    const layout = laidOut(
      section(text),
      section(text, { orientation: 'landscape', continues: true }),
      section(text, { continues: true }),
      section(text),
    )
    expect(layout.pages.map(page => page.number)).toEqual([1, 2, 3, 1])
    expect(layout.pages.map(page => page.width > page.height)).toEqual([false, true, false, false])
    expect([0, 1, 2, 3].map(page => linesOf(layout, page).map(textOf)[0])).toEqual(['a', '2', '3', 'a'])
  })
})

describe('signatures', () => {
  const sign = [paragraph('signTitle', 'KÝ'), signatureSpace, paragraph('signerName', 'Tên')]
  const signed: readonly FittedBlock[] = [
    columns('signatures', [150, 150, 150], [sign, sign, sign]),
    columns('closing', [200, 250], [[paragraph('recipientsHeading', 'Nơi nhận:')], []]),
  ]

  it.each([
    ['text', [paragraph('body', 'cuối')]],
    ['a table', [table([100], [headerRow('A')], [row(['một']), row(['cuối'])])]],
  ])('never stand alone on a page after %s', (_, end) => {
    let turned = 0
    for (let count = 20; count < 34; count += 1) {
      const above = Array.from({ length: count }, () => paragraph('body', 'a'))
      const layout = laidOut(section([...above, ...end, ...signed]))
      const page = layout.pages.findIndex((_page, index) =>
        linesOf(layout, index).some(line => textOf(line) === 'KÝ'),
      )
      const words = linesOf(layout, page).map(textOf)
      expect(words).toContain('cuối')
      expect(words).toContain('Nơi nhận:')
      turned += page
    }
    expect(turned).toBeGreaterThan(0)
    expect(turned).toBeLessThan(14)
  })
})

describe('a row that goes on on the next page', () => {
  it('has the margin above its text there too', () => {
    const long = Array.from({ length: 60 }, (_, index) => paragraph('tableText', `dòng ${index}`))
    const layout = laidOut(section([table([100], [headerRow('A')], [row([long], { maySplit: true })])]))
    expect(layout.pages).toHaveLength(2)
    const { border, cellTop } = decree30.table
    for (const page of [0, 1]) {
      const across = (layout.pages[page]?.items ?? []).flatMap(item =>
        item.type === 'stroke' && item.y1 === item.y2 ? item.y1 : [],
      )
      const first = linesOf(layout, page).find(line => textOf(line).startsWith('dòng'))
      expect(first?.top).toBeCloseTo((across[1] ?? 0) + border / 2 + cellTop, 2)
    }
  })
})

describe('a table with cells over several rows', () => {
  const grid = table(
    [100, 100, 100],
    [
      headerRow(
        cell('A', { role: 'tableHeader', rowSpan: 2 }),
        cell('B', { role: 'tableHeader', colSpan: 2 }),
      ),
      headerRow('C', 'D'),
    ],
    [row([cell('x', { rowSpan: 2 }), 'y', 'z']), row(['v', cell('w', { rowSpan: 9 })]), row(['t', 'u'])],
  )
  const layout = laidOut(section([grid]))
  const left = decree30.page.margins.portrait.left

  it('has no line through them, and lines beside them', () => {
    const across = strokesOf(layout).filter(({ y1, y2 }) => y1 === y2)
    const stretches = across.map(({ x1, x2 }) => [x1 - left, x2 - left].map(Math.round))
    expect(stretches).toEqual([
      [0, 300],
      [100, 300],
      [0, 300],
      [100, 300],
      [0, 200],
      [0, 300],
    ])
    const tops = [...new Set(across.map(({ y1 }) => y1))]
    expect(tops).toHaveLength(6)
    const down = strokesOf(layout).filter(({ x1, x2 }) => x1 === x2)
    const whole = down.filter(({ y1, y2 }) => y1 === tops[0] && y2 === tops[5])
    expect(whole.map(({ x1 }) => Math.round(x1 - left))).toEqual([0, 100, 300])
  })

  it('sets each word once, header cells in their middle', () => {
    const lines = linesOf(layout)
    expect(lines.map(textOf).sort()).toEqual([...'ABCDtuvwxyz'])
    const topOf = (word: string) => lines.find(line => textOf(line) === word)?.top ?? 0
    expect(topOf('A')).toBeCloseTo((topOf('B') + topOf('C')) / 2, 1)
    expect(topOf('x')).toBe(topOf('y'))
  })

  it('tells how many rows they reach over', () => {
    const spans: number[] = []
    const visit = (node: StructureNode) => {
      if (node.tag === 'TH' || node.tag === 'TD') spans.push(node.rowSpan ?? 1)
      node.children.forEach(visit)
    }
    visit(layout.structure)
    expect(spans).toEqual([2, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1])
  })
})
