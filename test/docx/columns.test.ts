import { describe, expect, it } from 'vitest'
import { columns, paragraph, row, rule, signatureSpace, table } from './builders.ts'
import { testProfile } from './profile.ts'
import { found, renderedBody, styleOf, value } from './read-docx.ts'
import { all, at, type XmlNode } from './xml-tree.ts'

const room = signatureSpace.height
const letterhead = columns(
  'letterhead',
  [150, 250.05],
  [
    [paragraph('issuer', 'A'), rule('issuer', 40)],
    [paragraph('motto', 'B'), rule('motto', 100.05)],
  ],
  [[paragraph('number', 'C')], []],
)

function spacingOf(line: XmlNode | undefined): Readonly<Record<string, string>> | undefined {
  return at(line, 'w:pPr', 'w:spacing')?.attributes
}

async function spacingIn(...cell: (typeof letterhead.rows)[number][number]) {
  const body = await renderedBody(columns('closing', [200], [cell]), paragraph('body', 'z'))
  return all(found(body, 'w:tbl'), 'w:p').map(spacingOf)
}

describe('columns of a DOCX', () => {
  it('are a fixed table without borders and margins, at the left edge of the text', async () => {
    const properties = found(await renderedBody(letterhead), 'w:tbl', 'w:tblPr')
    expect(found(properties, 'w:tblW').attributes).toEqual({ 'w:w': '8001', 'w:type': 'dxa' })
    expect(found(properties, 'w:tblInd').attributes).toEqual({ 'w:w': '0', 'w:type': 'dxa' })
    expect(found(properties, 'w:tblLayout').attributes).toEqual({ 'w:type': 'fixed' })
    expect(at(properties, 'w:tblBorders')).toBeUndefined()
    expect(found(properties, 'w:tblCellMar').children.map(side => side.attributes['w:w'])).toEqual(
      Array(4).fill('0'),
    )
  })

  it('have the widths told, as grid and as cells', async () => {
    const body = await renderedBody(letterhead)
    expect(all(body, 'w:gridCol').map(column => column.attributes['w:w'])).toEqual(['3000', '5001'])
    expect(all(body, 'w:tcW').map(cell => cell.attributes['w:w'])).toEqual(['3000', '5001', '3000', '5001'])
  })

  it('have rows that neither split nor part', async () => {
    const rows = all(await renderedBody(letterhead), 'w:tr')
    expect(rows.map(line => value(line, 'w:trPr', 'w:cantSplit'))).toEqual([true, true])
    const kept = rows.map(line => all(line, 'w:p').map(p => value(p, 'w:pPr', 'w:keepNext') ?? styleOf(p)))
    // The roles of the letterhead keep themselves; the renderer adds it to the rules only.
    expect(kept[0]).toEqual(['KHIssuer', true, 'KHMotto', true])
    expect(kept[1]).toEqual(['KHNumber', 'KHFiller'])
  })

  it('centre rules in their column', async () => {
    const indents = all(await renderedBody(letterhead), 'w:ind').map(indent => indent.attributes)
    expect(indents).toEqual([
      { 'w:left': '1100', 'w:right': '1100' },
      { 'w:left': '1500', 'w:right': '1500' },
    ])
  })

  it('fill the places of a row that has fewer cells', async () => {
    const body = await renderedBody(
      columns('signatures', [90, 90, 90], [[paragraph('signTitle', 'A')], []], []),
    )
    const rows = all(body, 'w:tr').map(line => all(line, 'w:p').map(styleOf))
    expect(rows).toEqual([
      ['KHSignTitle', 'KHFiller', 'KHFiller'],
      ['KHFiller', 'KHFiller', 'KHFiller'],
    ])
  })

  it('are one table with the columns that follow them, whatever the widths of either', async () => {
    const cell = [paragraph('recipient', 'x')]
    const body = await renderedBody(
      columns('signatures', [60, 60, 60], [cell, cell, cell]),
      columns('closing', [80, 100], [cell, cell]),
    )
    expect(body.children.map(child => child.name)).toEqual(['w:tbl', 'w:p', 'w:sectPr'])
    expect(all(body, 'w:gridCol').map(column => Number(column.attributes['w:w']) / 20)).toEqual([
      60, 20, 40, 60,
    ])
    const spans = all(body, 'w:tr').map(line =>
      all(line, 'w:tc').map(tc => value(tc, 'w:tcPr', 'w:gridSpan')),
    )
    expect(spans).toEqual([
      [undefined, '2', undefined],
      ['2', '2'],
    ])
    const widths = all(body, 'w:tcW').map(tcW => Number(tcW.attributes['w:w']) / 20)
    expect(widths).toEqual([60, 60, 60, 80, 100])
    const kept = all(body, 'w:tr').map(line => all(line, 'w:p').map(p => value(p, 'w:pPr', 'w:keepNext')))
    expect(kept).toEqual([
      [true, true, true],
      [undefined, undefined],
    ])
  })

  it('hold a paragraph of one point in a cell without blocks', async () => {
    const filler = all(await renderedBody(letterhead), 'w:tc').at(-1)
    expect(all(found(filler), 'w:p').map(styleOf)).toEqual(['KHFiller'])
  })
})

describe('room reserved in a column', () => {
  it('is space above the block that follows it', async () => {
    expect(
      await spacingIn(paragraph('signTitle', 'A'), signatureSpace, paragraph('signerName', 'B')),
    ).toEqual([undefined, { 'w:before': String(Math.round(room * 20)) }])
  })

  it('counts the spaces around it as Word does: the larger of two that meet', async () => {
    const { before } = testProfile.roles.body
    expect(await spacingIn(paragraph('body', 'A'), signatureSpace, paragraph('body', 'B'))).toEqual([
      undefined,
      { 'w:before': String(Math.round((room + before) * 20)) },
    ])
    const { before: above } = testProfile.rules.motto
    expect(await spacingIn(signatureSpace, signatureSpace, rule('motto', 50))).toEqual([
      { 'w:before': String(Math.round((2 * room + above) * 20)) },
    ])
  })

  it('is space below the last block where none follows', async () => {
    expect(await spacingIn(paragraph('body', 'A'), signatureSpace)).toEqual([
      { 'w:after': String(Math.round(room * 20)) },
    ])
  })

  it('is an exact height in a cell that has nothing else', async () => {
    expect(await spacingIn(signatureSpace)).toEqual([
      { 'w:line': String(Math.round(room * 20)), 'w:lineRule': 'exact' },
    ])
  })
})

describe('the paragraph that ends a section after columns', () => {
  it('takes its height from the room reserved in their last row', async () => {
    const cell = [paragraph('signTitle', 'A'), signatureSpace, paragraph('signerName', 'B')]
    const body = await renderedBody(columns('closing', [100, 100], [cell, []], [cell, cell]))
    const rooms = all(body, 'w:spacing').flatMap(spacing => spacing.attributes['w:before'] ?? [])
    expect(rooms.map(before => Number(before) / 20)).toEqual([room, room - 1, room - 1])
  })
})

describe('the closing of a DOCX', () => {
  const closing = columns('closing', [200], [[paragraph('signTitle', 'A')]])

  it('stays with the paragraph or rule before it, and only there', async () => {
    const body = await renderedBody(paragraph('clause', 'a'), paragraph('clause', 'b'), closing)
    expect(
      all(body, 'w:p')
        .slice(0, 2)
        .map(line => value(line, 'w:pPr', 'w:keepNext')),
    ).toEqual([undefined, true])
    const ruled = await renderedBody(rule('subject', 50), closing)
    expect(value(all(ruled, 'w:p')[0], 'w:pPr', 'w:keepNext')).toBe(true)
  })

  it('keeps the last row of a table before it, and the point between them', async () => {
    const body = await renderedBody(table([100], [], [row(['x']), row(['y'])]), closing)
    const kept = all(body, 'w:p').map(line => [styleOf(line), value(line, 'w:pPr', 'w:keepNext')])
    expect(kept.slice(0, 3)).toEqual([
      ['KHTableText', undefined],
      ['KHTableText', true],
      ['KHFiller', true],
    ])
  })

  it('is kept apart by one point from a table before it, which Word would join to it', async () => {
    const body = await renderedBody(table([100], [], [row(['x'])]), closing)
    expect(body.children.map(child => child.name)).toEqual(['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr'])
    expect(body.children.filter(child => child.name === 'w:p').map(styleOf)).toEqual(['KHFiller', 'KHFiller'])
  })
})
