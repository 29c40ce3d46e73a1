import { describe, expect, it } from 'vitest'
import { tableGrid } from '../../../src/document/grid.ts'
import type { Paragraph, TableRow } from '../../../src/document/model.ts'
import { AmountTails } from '../../../src/layout/fit/align-amounts.ts'
import { Measure } from '../../../src/layout/set/measure.ts'
import { SLACK } from '../../../src/layout/set/unbroken-widths.ts'
import { decree30 } from '../../../src/profile/decree30.ts'
import { evenFonts } from '../even-font.ts'

/** Characters of the even font are half as wide as it is high; a column's width is in characters. */
const CHARACTER = decree30.roles.tableAmount.size / 2

function amount(text: string): Paragraph {
  return { type: 'paragraph', role: 'tableAmount', children: [{ type: 'text', text }] }
}

function rowOf(text: string): TableRow {
  return { kind: 'item', cells: [{ paragraphs: [amount(text)], colSpan: 1, rowSpan: 1 }] }
}

/** The room on the right of each amount of a column, in characters. */
function rights(amounts: readonly string[], room: number): readonly number[] {
  const tails = new AmountTails(tableGrid(amounts.map(rowOf), 1), decree30, new Measure(evenFonts))
  return amounts.map(text => (tails.aligned(amount(text), 0, room * CHARACTER).right ?? 0) / CHARACTER)
}

describe('amounts in a column', () => {
  it('stand with their decimal commas in line', () => {
    expect(rights(['1.500', '10.522,6', '0,25'], 12)).toEqual([3, 1, 0])
  })

  it('stand with a per cent sign beside the places of the others', () => {
    expect(rights(['12,5%', '100%', '7'], 12)).toEqual([0, 2, 3])
  })

  it('need no room where they all have as many decimals', () => {
    expect(rights(['1.500', '20'], 12)).toEqual([0, 0])
  })

  it('never leave their column, and keep a little of it free', () => {
    expect(rights(['1.234.567', '1,25'], 10 + SLACK / CHARACTER)).toEqual([1, 0])
  })

  it('ask for the room they take in line', () => {
    const rows = ['1.234.567', '1,25'].map(rowOf)
    const tails = new AmountTails(tableGrid(rows, 1), decree30, new Measure(evenFonts))
    expect(tails.roomIn(0) / CHARACTER).toBe(12)
  })
})
