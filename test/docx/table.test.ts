import { describe, expect, it } from 'vitest'
import type { FittedBlock, FittedRow } from '../../src/document/fitted.ts'
import { decree30 } from '../../src/profile/decree30.ts'
import { cell, document, headerRow, paragraph, row, rule, section, table } from './builders.ts'
import { found, rendered, renderedBody, styleOf, value, wordsOf } from './read-docx.ts'
import { all, at, type XmlNode } from './xml-tree.ts'

const WIDTHS = [30, 120.5, 90.05, 60]
const header = [
  headerRow(
    cell('TT', { role: 'tableHeader', rowSpan: 2 }),
    cell('Nội dung', { role: 'tableHeader', colSpan: 2 }),
    cell('Hạn', { role: 'tableHeader', rowSpan: 2 }),
  ),
  // A header row is never split, whatever it says.
  { ...headerRow('A', 'B'), maySplit: true },
]
const rows = [
  row([cell('I', { role: 'tableGroup' }), cell('Nhóm', { role: 'tableGroup', colSpan: 3 })], {
    kind: 'group',
    keepWithNext: true,
  }),
  row(['1', 'a', cell('chung', { colSpan: 2, rowSpan: 3 })]),
  row(['2', 'b'], { maySplit: true }),
  row(['3', cell([])]),
]
const whole = table(WIDTHS, header, rows)

/** Each cell of each row as `columns×merge`, the shape of the grid. */
function shape(body: XmlNode): readonly (readonly string[])[] {
  return all(body, 'w:tr').map(line =>
    all(line, 'w:tc').map(
      tc => `${value(tc, 'w:tcPr', 'w:gridSpan') ?? 1}${value(tc, 'w:tcPr', 'w:vMerge') ?? ''}`,
    ),
  )
}

async function bodyOf(...lines: readonly FittedRow[]): Promise<XmlNode> {
  return renderedBody(table(WIDTHS, [], lines))
}

describe('what follows a table of a DOCX', () => {
  const { after } = decree30.table
  const grid = table([100], [], [row(['x'])])

  async function spaceAbove(...blocks: readonly FittedBlock[]) {
    const { body } = await rendered(document([section([grid, ...blocks])]), decree30)
    const next = body.children.find(child => child.name === 'w:p')
    return at(next, 'w:pPr', 'w:spacing')?.attributes['w:before']
  }

  it('stands clear of it, unless it stands clear of everything by more', async () => {
    expect(await spaceAbove(paragraph('body', 'a'))).toBe(String(after * 20))
    expect(await spaceAbove(rule('subject', 50))).toBe(String(after * 20))
    expect(await spaceAbove(grid)).toBe(String(after * 20))
    expect(await spaceAbove(paragraph('documentType', 'a'))).toBeUndefined()
  })

  it('takes no room after one that ends the section', async () => {
    expect(await spaceAbove()).toBeUndefined()
  })
})

describe('a table of a DOCX', () => {
  it('repeats its header rows, and only them', async () => {
    const flags = all(await renderedBody(whole), 'w:tr').map(line => value(line, 'w:trPr', 'w:tblHeader'))
    expect(flags).toEqual([true, true, undefined, undefined, undefined, undefined])
  })

  it('lets only the rows split that may', async () => {
    const flags = all(await renderedBody(whole), 'w:tr').map(line => value(line, 'w:trPr', 'w:cantSplit'))
    expect(flags).toEqual([true, true, true, true, undefined, true])
  })

  function keptRows(body: XmlNode): readonly boolean[] {
    return all(body, 'w:tr').map(line =>
      all(line, 'w:p').every(p => value(p, 'w:pPr', 'w:keepNext') === true || styleOf(p) === 'KHTableGroup'),
    )
  }

  it('keeps header rows and rows that say so with the next', async () => {
    const body = await renderedBody(whole, paragraph('body', 'z'))
    expect(keptRows(body)).toEqual([true, true, true, false, false, false])
  })

  it('keeps its last row with the paragraph that ends the section, unless the row may split', async () => {
    const ending = (maySplit: boolean) => bodyOf(row(['1', '', '', '']), row(['2', '', '', ''], { maySplit }))
    expect(keptRows(await ending(false))).toEqual([false, true])
    expect(keptRows(await ending(true))).toEqual([false, false])
  })

  it('covers the grid in every row, continuing a cell from above with one as wide', async () => {
    expect(shape(await renderedBody(whole))).toEqual([
      ['1restart', '2', '1restart'],
      ['1continue', '1', '1', '1continue'],
      ['1', '3'],
      ['1', '1', '2restart'],
      ['1', '1', '2continue'],
      ['1', '1', '2continue'],
    ])
  })

  it('ends two cells that reach down side by side each where it ends', async () => {
    const body = await bodyOf(
      row([cell('a', { rowSpan: 2 }), cell('b', { rowSpan: 3 }), 'c', 'd']),
      row(['e', 'f']),
      row(['g', 'h', 'i']),
    )
    expect(shape(body)).toEqual([
      ['1restart', '1restart', '1', '1'],
      ['1continue', '1continue', '1', '1'],
      ['1', '1continue', '1', '1'],
    ])
    expect(
      wordsOf(body)
        .map(([, words]) => words)
        .join(''),
    ).toBe('abcdefghi')
  })

  it('has the widths told in twips, as grid, as cells and as a whole, and no share of the page', async () => {
    const body = await renderedBody(whole)
    expect(all(body, 'w:gridCol').map(column => column.attributes['w:w'])).toEqual([
      '600',
      '2410',
      '1801',
      '1200',
    ])
    expect(found(body, 'w:tbl', 'w:tblPr', 'w:tblW').attributes).toEqual({ 'w:w': '6011', 'w:type': 'dxa' })
    const widths = all(body, 'w:tr').map(line => all(line, 'w:tcW').map(width => width.attributes))
    for (const line of widths) {
      expect(line.reduce((sum, width) => sum + Number(width['w:w']), 0)).toBe(6011)
      expect(line.every(width => width['w:type'] === 'dxa')).toBe(true)
    }
    expect(widths[3]?.[2]?.['w:w']).toBe('3001')
  })

  it('has the profile’s borders and margins and starts at the left edge of the text', async () => {
    const file = await rendered(document([section([whole])]), decree30)
    const properties = found(file.body, 'w:tbl', 'w:tblPr')
    const borders = found(properties, 'w:tblBorders').children
    expect(borders.map(border => border.name)).toEqual(
      ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(edge => `w:${edge}`),
    )
    for (const border of borders) {
      expect(border.attributes).toMatchObject({
        'w:val': 'single',
        'w:sz': String(decree30.table.border * 8),
      })
    }
    const margins = found(properties, 'w:tblCellMar').children.map(side => [
      side.name,
      side.attributes['w:w'],
    ])
    const side = String(Math.round(decree30.table.cellMargin * 20))
    expect(margins).toEqual([
      ['w:top', String(decree30.table.cellTop * 20)],
      ['w:left', side],
      ['w:bottom', '0'],
      ['w:right', side],
    ])
    expect(found(properties, 'w:tblInd').attributes['w:w']).toBe('0')
    expect(found(properties, 'w:tblLayout').attributes['w:type']).toBe('fixed')
  })

  it('centres header cells and sets the others at the top', async () => {
    const aligned = all(await renderedBody(whole), 'w:tr').map(line =>
      all(line, 'w:tc').map(tc => value(tc, 'w:tcPr', 'w:vAlign')),
    )
    expect(aligned.slice(0, 2).flat()).toEqual(Array(7).fill('center'))
    expect(aligned.slice(2).flat()).toEqual(Array(11).fill(undefined))
  })

  it('has the words of its cells in order, several paragraphs in a cell', async () => {
    const body = await bodyOf(
      row([cell([paragraph('tableText', 'a'), paragraph('tableShort', 'b')]), 'c', '', 'd']),
    )
    expect(wordsOf(found(body, 'w:tbl'))).toEqual([
      ['KHTableText', 'a'],
      ['KHTableShort', 'b'],
      ['KHTableText', 'c'],
      ['KHTableText', ''],
      ['KHTableText', 'd'],
    ])
  })

  it('has a paragraph in every cell, as Word demands', async () => {
    const cells = all(await renderedBody(whole), 'w:tc')
    expect(cells.every(tc => at(tc, 'w:p') !== undefined)).toBe(true)
  })
})
