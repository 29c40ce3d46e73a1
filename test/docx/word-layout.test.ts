import { type DocumentLayout, type LineLayout, layoutDocument } from 'docx/layout'
import { describe, expect, it } from 'vitest'
import type { FittedBlock, FittedDocument } from '../../src/document/fitted.ts'
import type { ParagraphRole } from '../../src/document/model.ts'
import { decree30 } from '../../src/profile/decree30.ts'
import type { Profile } from '../../src/profile/profile.ts'
import { buildDocx } from '../../src/render/docx/build-docx.ts'
import {
  cell,
  columns,
  document,
  headerRow,
  mark,
  paragraph,
  row,
  rule,
  section,
  signatureSpace,
  table,
  text,
} from './builders.ts'
import { decisionWithPlan, syllables } from './decision.ts'
import { testProfile } from './profile.ts'

// How docx's model of Word lays out what we write: what these tests find is what Word is expected to do.

const POINTS = 0.75
/** Line height of Times New Roman, as a multiple of its size. */
const LINE = 2355 / 2048

const note = { children: [text('Chú thích.')] }

function laidOut(content: FittedDocument, profile: Profile = decree30): DocumentLayout {
  const layout = layoutDocument(buildDocx({ document: content, profile }))
  expect(layout.stoppedAt).toBeUndefined()
  return layout
}

function lines(layout: DocumentLayout, page = 0): readonly LineLayout[] {
  return (layout.pages[page]?.body ?? []).flatMap(block => (block.type === 'paragraph' ? block.lines : []))
}

function rowHeights(layout: DocumentLayout): readonly number[] {
  return layout.pages
    .flatMap(page => page.body)
    .flatMap(block => (block.type === 'table' ? block.rows : []))
    .map(({ height }) => height * POINTS)
}

function sectionOf(...blocks: readonly FittedBlock[]): FittedDocument {
  return document([section(blocks)], { notes: [note] })
}

describe('what we write, as Word is modelled to lay it out', () => {
  it.each([decree30, testProfile])('is laid out to its end ($id)', profile => {
    const layout = laidOut(decisionWithPlan, profile)
    expect(layout.pages.map(page => page.header)).toEqual(
      layout.pages.map(page => (page.pageNumber === '1' ? 'first' : 'default')),
    )
    expect(layout.pages.flatMap(page => page.footnotes.map(({ noteNumber }) => noteNumber))).toEqual([
      '1',
      '2',
      '3',
    ])
  })

  it('begins each page at the top margin: the page number does not push it down', () => {
    const { page } = decree30
    const layout = laidOut(sectionOf(...Array.from({ length: 60 }, () => paragraph('body', syllables(30)))))
    for (const index of [1, 2])
      expect((lines(layout, index)[0]?.y ?? 0) * POINTS).toBeCloseTo(page.margins.portrait.top, 1)
  })

  it.each(['clause', 'basis', 'tableText', 'tableHeader', 'tableGroup', 'subject'] satisfies ParagraphRole[])(
    'gives a line with a note mark the height of its role (%s)',
    role => {
      const set = lines(laidOut(sectionOf(paragraph(role, 'a', mark(0)), paragraph(role, 'b'))))
      for (const line of set) expect(line.height * POINTS).toBeCloseTo(decree30.roles[role].size * LINE, 1)
    },
  )

  it('leaves a row with a note mark as high as one without', () => {
    const [marked, plain] = rowHeights(
      laidOut(sectionOf(table([200], [], [row([paragraph('tableText', 'a', mark(0))]), row(['a'])]))),
    )
    const border = decree30.table.border
    expect(marked).toBeCloseTo((plain ?? 0) - border, 1)
  })

  it('spaces lines as the profile says', () => {
    const roles = { ...decree30.roles, body: { ...decree30.roles.body, lineSpacing: 1.5 } }
    const set = lines(laidOut(sectionOf(paragraph('body', syllables(60))), { ...decree30, roles }))
    expect(set.length).toBeGreaterThan(2)
    for (const line of set) expect(line.height * POINTS).toBeCloseTo(roles.body.size * LINE * 1.5, 1)
  })

  it('draws a rule of the length told, as high as its line and the drawn line above it', () => {
    const style = decree30.rules.subject
    const set = lines(
      laidOut(sectionOf(paragraph('subject', 'a'), rule('subject', 123.45), paragraph('authority', 'b'))),
    )
    const [above, drawn, below] = set.map(line => ({ y: line.y * POINTS, height: line.height * POINTS }))
    if (!above || !drawn || !below) throw new Error('three lines expected')
    expect((set[1]?.width ?? 0) * POINTS).toBeCloseTo(123.45, 2)
    expect(drawn.y - (above.y + above.height)).toBeCloseTo(style.before + style.weight, 1)
    expect(drawn.height).toBeCloseTo(style.height, 2)
    expect(below.y - (drawn.y + drawn.height)).toBeCloseTo(
      Math.max(style.after, decree30.roles.authority.before),
      1,
    )
  })

  it('leaves the room for the signature', () => {
    const { signTitle, signerName } = decree30.roles
    const closing = columns(
      'closing',
      [200, 200],
      [[], [paragraph('signTitle', 'A'), signatureSpace, paragraph('signerName', 'B')]],
    )
    const [height] = rowHeights(laidOut(sectionOf(closing, paragraph('body', 'z'))))
    const words = (signTitle.size + signerName.size) * LINE
    const spaces = signTitle.before + decree30.spaces.signature + signerName.before + signerName.after
    expect(height).toBeCloseTo(words + spaces, 1)
  })

  it('counts neither the border nor the filler of a cell continued from above', () => {
    const rows = [row([cell('a', { rowSpan: 2 }), 'b']), row(['c']), row(['d', 'e'])]
    const [first, second, third] = rowHeights(laidOut(sectionOf(table([100, 100], [], rows))))
    expect(second).toBeCloseTo(first ?? 0, 1)
    expect(third).toBeCloseTo((first ?? 0) + decree30.table.border, 1)
  })

  it('ends a section with one point after a table', () => {
    const set = lines(laidOut(sectionOf(table([100], [], [row(['a'])]))))
    expect(set.map(line => line.height * POINTS)).toEqual([expect.closeTo(1, 2)])
  })
})

describe('the breaks between pages', () => {
  /** Paragraphs of one line each, and what follows them. */
  function below(count: number, ...blocks: readonly FittedBlock[]): DocumentLayout {
    return laidOut(sectionOf(...Array.from({ length: count }, () => paragraph('recipient', 'x')), ...blocks))
  }

  function kinds(layout: DocumentLayout): readonly (readonly string[])[] {
    return layout.pages.map(page => page.body.map(block => block.type))
  }

  it('take the last lines of the text along with the closing', () => {
    const closing = columns(
      'closing',
      [200, 200],
      [
        [paragraph('recipient', 'a')],
        [paragraph('signTitle', 'A'), signatureSpace, paragraph('signerName', 'B')],
      ],
    )
    for (const count of [48, 50, 52, 54, 56]) {
      const pages = kinds(below(count, closing))
      expect(pages.flat().filter(kind => kind === 'table')).toHaveLength(1)
      for (const page of pages) if (page.includes('table')) expect(page[0]).toBe('paragraph')
    }
  })

  it('leave no header row and no group row alone at the foot of a page', () => {
    const grid = table(
      [100, 100],
      [headerRow('A', 'B')],
      [
        row([cell('I', { role: 'tableGroup' }), cell('Nhóm', { role: 'tableGroup' })], {
          kind: 'group',
          keepWithNext: true,
        }),
        row(['1', syllables(12)]),
        row(['2', syllables(12)]),
      ],
    )
    for (let count = 40; count < 60; count += 1) {
      const tables = below(count, grid).pages.flatMap(page =>
        page.body.flatMap(block => (block.type === 'table' ? [block.rows.map(({ index }) => index)] : [])),
      )
      for (const rows of tables) expect(rows.at(-1)).toBeGreaterThanOrEqual(2)
      expect(tables.flat().filter(index => index > 0)).toEqual([1, 2, 3])
    }
  })
})
